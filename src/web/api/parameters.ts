import { z } from 'zod'
import { managementForm, section, seriesId, slug, status, typed, year } from './schemas/values.ts'

/** Parameters that several operations take, by their one shape. */

export const most = 1000

/** How many items a page holds. */
export const limit = (usual: number) => z.int().min(1).max(most).meta({ format: 'int32' }).default(usual)

/** Where a page begins: what `cursorOf` wrote. */
export const cursor = z
  .string()
  .max(600)
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional()

/** Names of some fields of an object. */
export const fieldsOf = (object: z.ZodObject) => z.array(object.keyof()).min(1).max(50).optional()

export const edition = year.optional()
export const service = slug
export const services = z.array(slug).min(1).max(50).optional()
export const series = seriesId
export const someSeries = z.array(seriesId).min(1).max(50).optional()
export const segment = slug.optional()
export const inSection = section.optional()
export const years = z.array(year).min(1).max(50).optional()
export const statuses = z.array(status).min(1).max(6).optional()
export const form = managementForm.optional()
export const word = typed.optional()
