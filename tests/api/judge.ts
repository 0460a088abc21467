import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { OpenapiDocument } from '../../src/web/api/openapi/document.ts'

/** Says what is wrong with values, by the schemas of a document of the interface. */
export interface Judge {
  /** What is wrong with a value of a named schema; fields that the document does not tell of count as wrong. */
  faults(schema: string, value: unknown): readonly string[]
}

export function judgeOf(document: OpenapiDocument): Judge {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const format of ['int32', 'double']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'openapi', components: closed(document.components) })
  const known = new Map<string, ValidateFunction>()
  return {
    faults(schema, value) {
      const validate = known.get(schema) ?? ajv.compile({ $ref: `openapi#/components/schemas/${schema}` })
      known.set(schema, validate)
      validate(value)
      return (validate.errors ?? []).map(each => `${schema}${each.instancePath} ${each.message ?? ''}`)
    },
  }
}

/** The document lets answers grow; a test wants to know of every field. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (value === null || typeof value !== 'object') return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closed(each)]))
  return inner['type'] === 'object' && 'properties' in inner
    ? { ...inner, additionalProperties: false }
    : inner
}

/** The name of the schema of an operation's good answer. */
export function answerSchema(document: OpenapiDocument, path: string): string {
  const ref = document.paths[path]?.get.responses['200']?.content?.['application/json']?.schema.$ref
  if (ref === undefined) throw new Error(`no answer is described for ${path}`)
  return ref.slice(ref.lastIndexOf('/') + 1)
}
