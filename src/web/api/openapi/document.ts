import { apiWords } from '../../../words/api.ts'
import type { ApiHeader, ApiWords } from '../../../words/api-words.ts'
import { apiTags } from '../../../words/api-words.ts'
import type { Language } from '../../../words/language.ts'
import { urls } from '../../urls.ts'
import type { Operation } from '../operation.ts'
import { operations } from '../operations/all.ts'
import { schemas } from '../schemas/registry.ts'
import { apiVersion } from '../version.ts'
import { componentSchemas, refOf, type SchemaObject } from './component-schemas.ts'
import { exampleAnswers } from './example-answers.ts'
import { type ParameterObject, parametersOf } from './parameters.ts'

/** The document of the interface (OpenAPI 3.0.3), as far as this program reads it again. */
export interface OpenapiDocument {
  readonly openapi: '3.0.3'
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, { readonly get: OperationObject }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>
    readonly headers: Readonly<Record<string, unknown>>
    readonly responses: Readonly<Record<string, unknown>>
  }
}

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly parameters?: readonly ParameterObject[]
  readonly responses: Readonly<Record<string, ResponseObject>>
}

export interface ResponseObject {
  readonly $ref?: string
  readonly description?: string
  readonly content?: Readonly<
    Record<string, { readonly schema: { readonly $ref: string }; readonly example?: unknown }>
  >
}

export interface DocumentOf {
  /** Public address of the site without a slash at the end. */
  readonly site: string
  /** Name of the public body; '' before the first import. */
  readonly body: string
  readonly language: Language
}

/** Says which interface this is wherever it runs and whatever it is called. */
const apiId = '6f1d3c52-0b7e-4a39-9c44-2f5a8d1e7b60'

const allowance: readonly ApiHeader[] = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']

/** The document, made from the operations and schemas that serve. */
export function openapiDocument({ site, body, language }: DocumentOf): OpenapiDocument {
  const words = apiWords(language)
  return {
    openapi: '3.0.3',
    info: {
      title: words.title(body),
      version: apiVersion,
      description: words.description,
      'x-summary': words.summary,
      'x-api-id': apiId,
      termsOfService: site + urls.about(language, 'legal'),
      contact: { name: body || words.server, url: site + urls.apiPage(language) },
      license: { name: words.licence, url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [
      {
        url: site + urls.api(),
        description: words.server,
        ...(site.startsWith('https:') ? {} : { 'x-sandbox': true }),
      },
    ],
    tags: apiTags.map(tag => words.tags[tag]),
    paths: Object.fromEntries(operations.map(each => [each.path, { get: operationObject(each, words) }])),
    components: {
      schemas: componentSchemas(language),
      headers: Object.fromEntries(
        Object.keys(words.headers).map(name => [name, header(name as ApiHeader, words)]),
      ),
      responses: {
        Unchanged: { description: words.unchanged, headers: headers('ETag', ...allowance) },
        Moved: { description: words.moved, headers: headers('Location', ...allowance) },
        InvalidRequest: problemResponse(words.problems['invalid-request'].meaning, allowance),
        NotFound: problemResponse(words.problems['not-found'].meaning, allowance),
        MethodNotAllowed: problemResponse(words.problems['method-not-allowed'].meaning, allowance),
        TooManyRequests: problemResponse(words.problems['too-many-requests'].meaning, [
          ...allowance,
          'Retry-After',
        ]),
        Unavailable: problemResponse(words.problems.unavailable.meaning, [...allowance, 'Retry-After']),
        OtherProblem: problemResponse(words.otherProblem, allowance),
      },
    },
  }
}

function operationObject(each: Operation, words: ApiWords): OperationObject {
  const { summary, description } = words.operations[each.id]
  const name = schemas.get(each.answer)?.id
  if (name === undefined) throw new Error(`the answer of ${each.id} has no name`)
  const schema = { $ref: refOf(name) }
  const parameters = parametersOf(each, words)
  const inPath = Object.keys(each.parts.shape).length > 0
  const response = (name: string) => ({ $ref: `#/components/responses/${name}` })
  return {
    operationId: each.id,
    summary,
    description,
    tags: [words.tags[each.tag].name],
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      '200': {
        description: words.answered,
        ...{ headers: headers('ETag', 'Cache-Control', 'Link', ...allowance) },
        content: { 'application/json': { schema, example: exampleAnswers[each.id] } },
      },
      '304': response('Unchanged'),
      ...(each.moves ? { '308': response('Moved') } : {}),
      '400': response('InvalidRequest'),
      ...(inPath ? { '404': response('NotFound') } : {}),
      '405': response('MethodNotAllowed'),
      '429': response('TooManyRequests'),
      '503': response('Unavailable'),
      default: response('OtherProblem'),
    },
  }
}

function header(name: ApiHeader, words: ApiWords) {
  const number = name.startsWith('X-RateLimit') || name === 'Retry-After'
  const schema = number
    ? { type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 }
    : { type: 'string', maxLength: 4000 }
  return { description: words.headers[name], schema }
}

function headers(...names: readonly ApiHeader[]) {
  return Object.fromEntries(names.map(name => [name, { $ref: `#/components/headers/${name}` }]))
}

function problemResponse(description: string, names: readonly ApiHeader[]) {
  return {
    description,
    headers: headers(...names),
    content: { 'application/problem+json': { schema: { $ref: refOf('Problem') } } },
  }
}
