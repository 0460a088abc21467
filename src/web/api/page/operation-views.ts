import type { ApiGroup, ApiParameterView } from '../../../ui/api/api-page-props.ts'
import type { SchemaObject } from '../openapi/component-schemas.ts'
import type { OpenapiDocument } from '../openapi/document.ts'
import type { ParameterObject } from '../openapi/parameters.ts'

/** The operations of a document in its groups, for people. */
export function groupsOf({ tags, paths }: OpenapiDocument): readonly ApiGroup[] {
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, get }))
  return tags.map(tag => ({
    ...tag,
    operations: operations
      .filter(({ get }) => get.tags.includes(tag.name))
      .map(({ path, get }) => ({
        id: get.operationId,
        path,
        summary: get.summary,
        description: get.description,
        parameters: (get.parameters ?? []).map(parameterView),
      })),
  }))
}

function parameterView({ name, required, description, schema }: ParameterObject): ApiParameterView {
  return { name, required, description, allowed: allowedBy(schema.items ?? schema) }
}

function allowedBy(schema: SchemaObject): string {
  if (schema.enum) return schema.enum.join(', ')
  const usual = schema.default === undefined ? '' : ` (${String(schema.default)})`
  return schema.type === 'integer' ? `${schema.minimum}-${schema.maximum}${usual}` : usual.trim()
}
