import { z } from 'zod'
import { apiField } from '../../../words/api-fields.ts'
import type { Language } from '../../../words/language.ts'
import { schemas } from '../schemas/registry.ts'

/** A schema as OpenAPI 3.0 writes it. */
export interface SchemaObject {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly description?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaObject>>
  readonly required?: readonly string[]
  readonly items?: SchemaObject
  readonly anyOf?: readonly SchemaObject[]
  readonly allOf?: readonly SchemaObject[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly default?: unknown
}

export const refOf = (name: string): string => `#/components/schemas/${name}`

/** Every named schema, each field with what it holds. */
export function componentSchemas(language: Language): Record<string, SchemaObject> {
  const written = z.toJSONSchema(schemas, { target: 'openapi-3.0', io: 'input', uri: refOf })
  const named = Object.entries(written.schemas as Record<string, SchemaObject & { $id?: string }>)
  return Object.fromEntries(
    named.map(([name, { $id: _, ...schema }]) => [name, described(name, schema, language)]),
  )
}

/** A schema of a parameter. */
export function parameterSchema(shape: z.ZodType): SchemaObject {
  const { $schema: _, ...written } = z.toJSONSchema(shape, { target: 'openapi-3.0', io: 'input' })
  return plain(written as SchemaObject)
}

/** Parts of an object mean the same as in the object; tables have no name of their own in the document. */
function described(name: string, schema: SchemaObject, language: Language): SchemaObject {
  const { properties, items, anyOf, ...rest } = plain(schema)
  const owner = name.replace(/Part$/, '')
  const own =
    properties && 'referenceDates' in properties && 'footnotes' in properties ? 'TableOfSeries' : owner
  return {
    ...rest,
    ...(items ? { items: described(owner, items, language) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(each => described(owner, each, language)) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([field, each]) => {
              const said = apiField(own, field, language)
              const inner = described(owner, each, language)
              // In OpenAPI 3.0 nothing may stand beside a reference.
              if (inner.$ref !== undefined || said === undefined) return [field, inner]
              return [field, { ...inner, description: said }]
            }),
          ),
        }
      : {}),
  }
}

/** A format says more than its pattern; null counts among the values of a list of values. */
function plain(schema: SchemaObject): SchemaObject {
  const { pattern, ...rest } = schema
  return {
    ...rest,
    ...(pattern !== undefined && schema.format === undefined ? { pattern } : {}),
    ...(schema.enum && schema.nullable ? { enum: [...schema.enum, null] } : {}),
  }
}
