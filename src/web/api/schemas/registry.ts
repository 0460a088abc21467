import { z } from 'zod'

/** Every schema that the OpenAPI document names among its components. */
export const schemas = z.registry<{ id: string }>()

/** Gives a schema its name in the document. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  schemas.add(schema, { id })
  return schema
}
