import { z } from 'zod'

/** Shapes of single values. Patterns are written for any reader of OpenAPI: no flags, no classes of Unicode. */

/** Part of an address: letters, digits and hyphens. */
const slugCharacters = '[0-9A-Za-z\\u00c0-\\uffff-]+'

/** The first 32 of Unicode. */
const controlCharacters = '\\u0000-\\u001f'

export const year = z.int().min(1900).max(2999).meta({ format: 'int32' })

export const count = z.int().min(0).max(2147483647).meta({ format: 'int32' })

export const figure = z.number().meta({ format: 'double' })

export const slug = z
  .string()
  .max(120)
  .regex(new RegExp(`^${slugCharacters}$`))

/** `service.section.series`. */
export const seriesId = z
  .string()
  .max(300)
  .regex(new RegExp(`^${slugCharacters}\\.(output|served)\\.${slugCharacters}$`))

export const isoDate = z.iso.date()

/** UTC, to the second. */
export const isoTime = z.iso.datetime()

export const address = z.url().max(2000)

/** A text of the document, whatever it holds. */
export const text = z.string().max(100000)

/** What somebody types: a name, a word. No control characters, which no document holds. */
export const typed = z
  .string()
  .min(1)
  .max(200)
  .regex(new RegExp(`^[^${controlCharacters}]+$`))

export const section = z.enum(['output', 'served'])

export const status = z.enum(['observed', 'estimated', 'not_collected', 'not_applicable', 'missing', 'text'])

export const seriesKind = z.enum(['flow', 'stock', 'share', 'rate', 'amount'])

export const managementForm = z.enum(['direct', 'outsourced', 'mixed'])
