import { z } from 'zod'
import type { ApiParameter, ApiWords } from '../../../words/api-words.ts'
import type { Operation } from '../operation.ts'
import { core } from '../read-request.ts'
import { parameterSchema, type SchemaObject } from './component-schemas.ts'

export interface ParameterObject {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description: string
  readonly schema: SchemaObject
  /** Lists are written with commas. */
  readonly style?: 'form'
  readonly explode?: false
  readonly example?: unknown
}

/** The parts of the path, then the parameters of the query. */
export function parametersOf(operation: Operation, words: ApiWords): readonly ParameterObject[] {
  const of = (place: 'path' | 'query', shape: Readonly<Record<string, z.ZodType>>) =>
    Object.entries(shape).map(([name, type]) => parameterOf(operation, place, name, type, words))
  return [...of('path', operation.parts.shape), ...of('query', operation.query.shape)]
}

function parameterOf(
  { example }: Operation,
  place: 'path' | 'query',
  name: string,
  type: z.ZodType,
  words: ApiWords,
): ParameterObject {
  const kind = core(type)
  const given = example[name]
  return {
    name,
    in: place,
    required: place === 'path' || !type.safeParse(undefined).success,
    description: words.parameters[name as ApiParameter],
    schema: parameterSchema(type),
    ...(kind instanceof z.ZodArray ? { style: 'form', explode: false } : {}),
    ...(given === undefined ? {} : { example: exampleOf(kind, given) }),
  }
}

/** An example in the shape of its parameter, not as an address writes it. */
function exampleOf(kind: z.ZodType, written: string): unknown {
  if (kind instanceof z.ZodArray)
    return written.split(',').map(each => exampleOf(kind.element as z.ZodType, each))
  return kind instanceof z.ZodNumber ? Number(written) : written
}
