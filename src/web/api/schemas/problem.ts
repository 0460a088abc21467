import { z } from 'zod'
import { named } from './registry.ts'
import { address, text } from './values.ts'

const wrongParameter = named('WrongParameter', z.object({ parameter: z.string().max(200), detail: text }))

const known = named('KnownThing', z.object({ title: text, href: address }))

/** RFC 9457: what is wrong, where, what to do, and what exists that may have been meant. */
named(
  'Problem',
  z.object({
    type: address,
    title: z.string().max(300),
    status: z.int().min(400).max(599).meta({ format: 'int32' }),
    detail: text,
    instance: z.string().max(2000),
    errors: z.array(wrongParameter).max(50).optional(),
    similar: z.array(known).max(50).optional(),
  }),
)

/** The API and its database answer. */
export const apiStatus = named(
  'Status',
  z.object({
    status: z.int().min(200).max(200).meta({ format: 'int32' }),
    title: z.string().max(100),
    detail: text,
    version: z.string().max(40),
  }),
)
