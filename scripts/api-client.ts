import { fileURLToPath } from 'node:url'
import type { SchemaObject } from '../src/web/api/openapi/component-schemas.ts'
import {
  type OpenapiDocument,
  type OperationObject,
  openapiDocument,
} from '../src/web/api/openapi/document.ts'
import { exampleSite } from './api-examples.ts'

export const clientPath = fileURLToPath(new URL('../clients/typescript/atlante.ts', import.meta.url))

/**
 * The client for TypeScript, made from the OpenAPI document: a type for each schema, a function for each operation.
 * One file without dependencies, for browsers and Node alike.
 */
export function clientText(): string {
  const document = openapiDocument({ site: exampleSite, body: '', language: 'en' })
  const { schemas } = document.components
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, get }))
  return [
    head(document),
    ...Object.entries(schemas).flatMap(([name, schema]) => (isPart(name) ? [] : [typeText(name, schema)])),
    clientInterface(operations, schemas),
    clientFunction(operations),
    plumbing,
  ].join('\n')
}

interface Listed {
  readonly path: string
  readonly get: OperationObject
}

/** Schemas of items given in part: the client says so by the fields asked for. */
const isPart = (name: string) => name.endsWith('Part') || name === 'ServiceMapAnswer'

function head(document: OpenapiDocument): string {
  return `// Written by \`npm run client\` from the OpenAPI document (version ${String(document.info['version'])}): do not edit.
`
}

function typeText(name: string, schema: SchemaObject): string {
  return schema.type === 'object'
    ? `export interface ${name} ${objectText(schema, '')}\n`
    : `export type ${name} = ${typeOf(schema, '')}\n`
}

function objectText({ properties = {}, required = [] }: SchemaObject, indent: string): string {
  const inner = `${indent}  `
  const fields = Object.entries(properties).flatMap(([name, schema]) => [
    ...(schema.description ? [`${inner}/** ${schema.description} */`] : []),
    `${inner}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)}`,
  ])
  return `{\n${fields.join('\n')}\n${indent}}`
}

function typeOf(schema: SchemaObject, indent: string): string {
  const plain = plainType(schema, indent)
  return schema.nullable ? `${plain} | null` : plain
}

function plainType(schema: SchemaObject, indent: string): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  const [first] = schema.anyOf ?? schema.allOf ?? []
  if (first) return typeOf(first, indent)
  const values = schema.enum?.filter(value => value !== null)
  if (values) return values.map(value => `'${String(value)}'`).join(' | ')
  switch (schema.type) {
    case 'object':
      return objectText(schema, indent)
    case 'array': {
      const item = typeOf(schema.items ?? {}, indent)
      return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`
    }
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    default:
      return 'string'
  }
}

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1)

function clientInterface(
  operations: readonly Listed[],
  schemas: OpenapiDocument['components']['schemas'],
): string {
  const lines = operations.flatMap(({ get }) => [
    `  /** ${get.summary}. ${get.description} */`,
    `  ${get.operationId}${signature(get, schemas)}`,
  ])
  return `/** The interface of one atlas. Every function refuses with an \`AtlanteProblem\` where a request cannot be met. */
export interface Atlante {
${lines.join('\n')}
  /** Every item of a list, page after page. */
  all<T>(first: Promise<PageOf<T>>): AsyncGenerator<T>
}
`
}

function signature(
  { parameters = [], responses }: OperationObject,
  schemas: OpenapiDocument['components']['schemas'],
): string {
  const given = nameOf(responses['200']?.content?.['application/json']?.schema.$ref ?? '')
  const item = itemOf(given, schemas)
  const partial = parameters.some(({ name }) => name === 'fields') && item !== null
  const asked = parameters.map(({ name, required, schema, description }) => {
    const type = name === 'fields' && partial ? 'readonly F[]' : typeOf(schema, '    ')
    return `    /** ${description} */\n    readonly ${name}${required ? '' : '?'}: ${type}`
  })
  const optional = parameters.every(({ required }) => !required)
  const parameter = asked.length === 0 ? '' : `asked${optional ? '?' : ''}: {\n${asked.join('\n')}\n  }`
  if (!partial || item === null) return `(${parameter}): Promise<${given}>`
  const whole = item.whole ? `Pick<${item.name}, F>` : `PageOf<Pick<${item.name}, F>>`
  return `<F extends keyof ${item.name} = keyof ${item.name}>(${parameter}): Promise<${whole}>`
}

/** What an operation with \`fields\` gives in whole or in part: an object, or a page of objects. */
function itemOf(given: string, schemas: OpenapiDocument['components']['schemas']) {
  const schema = schemas[given]
  const [whole] = schema?.anyOf ?? []
  if (whole?.$ref !== undefined) return { name: nameOf(whole.$ref), whole: true }
  const [item] = schema?.properties?.['items']?.items?.anyOf ?? []
  return item?.$ref === undefined ? null : { name: nameOf(item.$ref), whole: false }
}

function clientFunction(operations: readonly Listed[]): string {
  const members = operations.map(({ path, get }) => {
    const parts = (get.parameters ?? []).filter(each => each.in === 'path').map(({ name }) => name)
    return get.parameters
      ? `    ${get.operationId}: (asked: object = {}) => ask('${path}', asked, [${parts.map(name => `'${name}'`).join(', ')}]),`
      : `    ${get.operationId}: () => ask('${path}', {}, []),`
  })
  return `export interface AtlanteSettings {
  /** Address of the atlas, e.g. \`https://mappe.comune.example.it\`. */
  readonly site: string
  /** Of problems: Italian unless said otherwise. */
  readonly language?: 'it' | 'en'
  /** Instead of the platform's own. */
  readonly fetch?: typeof globalThis.fetch
}

/** Opens the interface of an atlas. */
export function atlante({ site, language = 'it', fetch = globalThis.fetch }: AtlanteSettings): Atlante {
  const base = \`\${site.replace(/\\/+$/, '')}/api/v1\`
  const headers = { accept: 'application/json, application/problem+json', 'accept-language': language }
  const read = async <T>(address: string): Promise<T> => {
    const answer = await fetch(address, { headers })
    const data: unknown = await answer.json()
    if (!answer.ok) throw new AtlanteProblem(data as Problem)
    return data as T
  }
  const ask = <T>(path: string, asked: object, parts: readonly string[]): Promise<T> =>
    read<T>(base + addressOf(path, asked, parts))
  return {
${members.join('\n')}
    async *all<T>(first: Promise<PageOf<T>>) {
      for (let page = await first; ; page = await read<PageOf<T>>(page.next)) {
        yield* page.items
        if (page.next === null) return
      }
    },
  }
}
`
}

const plumbing = `/** A page of a list. */
export interface PageOf<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}

/** A request that cannot be met: what is wrong, where, what to do. */
export class AtlanteProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'AtlanteProblem'
    this.problem = problem
  }
}

function addressOf(path: string, asked: object, parts: readonly string[]): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined)
  const filled = given.reduce(
    (text, [name, value]) => text.replace(\`{\${name}}\`, encodeURIComponent(String(value))),
    path,
  )
  const query = given
    .filter(([name]) => !parts.includes(name))
    .map(([name, value]) => \`\${name}=\${encodeURIComponent(String(value))}\`)
  return query.length > 0 ? \`\${filled}?\${query.join('&')}\` : filled
}
`
