import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { ApiWords, Expected } from '../../words/api-words.ts'
import { type ApiProblem, invalid, type WrongParameter } from './api-problem.ts'
import type { Operation } from './operation.ts'

type Values = Readonly<Record<string, unknown>>

/** A whole number as an address writes it. */
const integer = /^-?\d{1,15}$/

/**
 * The values that a request names, in the shapes of its operation. Every parameter that is unknown, written twice or
 * not what it may be is told, all at once, with what is allowed.
 */
export function readRequest(
  operation: Operation,
  parts: Values,
  query: Values,
  words: ApiWords,
): Result<Values, ApiProblem> {
  const errors: WrongParameter[] = []
  const values: Record<string, unknown> = {}
  const known = Object.keys(operation.query.shape)
  for (const name of Object.keys(query)) {
    if (!known.includes(name)) {
      const shown = shortened(name)
      errors.push({ parameter: shown, detail: words.unknownParameter(shown, known) })
    }
  }
  const read = (name: string, shape: z.ZodType, given: unknown) => {
    const value = readValue(name, shape, given, words)
    if (!value.ok) errors.push({ parameter: name, detail: value.error })
    else if (value.value !== undefined) values[name] = value.value
  }
  for (const [name, shape] of Object.entries(operation.parts.shape)) read(name, shape, parts[name])
  for (const [name, shape] of Object.entries(operation.query.shape)) {
    read(name, shape, Object.hasOwn(query, name) ? query[name] : undefined)
  }
  return errors.length === 0 ? ok(values) : fail(invalid(words, errors))
}

function readValue(name: string, shape: z.ZodType, given: unknown, words: ApiWords): Result<unknown, string> {
  const kind = core(shape)
  const list = kind instanceof z.ZodArray
  const written = Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)]
  if (written.length > 1 && !list) return fail(words.repeated(name))
  const [first] = written
  const value = list
    ? first === undefined
      ? undefined
      : written.flatMap(each => each.split(',')).map(each => plain(kind.element as z.ZodType, each))
    : first === undefined
      ? undefined
      : plain(kind, first)
  const read = shape.safeParse(value)
  if (read.success) return ok(read.data)
  const wanted = expectedOf(kind, list)
  return fail(
    first === undefined
      ? words.missing(name, wanted)
      : words.expected(name, shortened(written.join(',')), wanted),
  )
}

function plain(shape: z.ZodType, text: string): unknown {
  return core(shape) instanceof z.ZodNumber && integer.test(text) ? Number(text) : text
}

/** The shape inside `optional` and `default`. */
export function core(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return core(shape.unwrap() as z.ZodType)
  return shape
}

function expectedOf(kind: z.ZodType, list: boolean): Expected {
  const many = kind instanceof z.ZodArray ? mostOf(kind) : null
  return {
    many: list ? many : null,
    what: whatOf(kind instanceof z.ZodArray ? (kind.element as z.ZodType) : kind),
  }
}

function mostOf(list: z.ZodArray): number {
  const written = z.toJSONSchema(list) as { readonly maxItems?: number }
  return written.maxItems ?? 50
}

function whatOf(kind: z.ZodType): Expected['what'] {
  if (kind instanceof z.ZodNumber) {
    return { kind: 'integer', from: kind.minValue ?? 0, to: kind.maxValue ?? Number.MAX_SAFE_INTEGER }
  }
  if (kind instanceof z.ZodEnum) return { kind: 'choice', of: kind.options.map(String) }
  const written = z.toJSONSchema(kind) as { readonly pattern?: string; readonly maxLength?: number }
  const pattern = written.pattern ?? ''
  if (pattern.includes('(output|served)')) return { kind: 'seriesId' }
  if (pattern.includes('A-Za-z0-9_-')) return { kind: 'cursor' }
  if (pattern.includes('0-9A-Za-z')) return { kind: 'slug' }
  return { kind: 'text', longest: written.maxLength ?? 200 }
}

/** What a request holds, as it may be repeated to whoever sent it. */
function shortened(text: string): string {
  const plain = text.replace(/\p{C}/gu, '�')
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain
}
