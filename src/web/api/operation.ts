import { z } from 'zod'
import type { ApiOperation, ApiTag } from '../../words/api-words.ts'
import type { ApiAnswer } from './api-answer.ts'
import type { ApiVisit } from './api-visit.ts'

/**
 * One thing that the interface can be asked. The server's routes, the checks of requests, the OpenAPI document, the
 * page and the client are all made from these.
 */
export interface Operation {
  readonly id: ApiOperation
  readonly tag: ApiTag
  /** Under `/api/v1`, as OpenAPI writes it: `/services/{service}`. */
  readonly path: string
  /** Shapes of the parts of the path and of the query, by name. */
  readonly parts: z.ZodObject
  readonly query: z.ZodObject
  /** Shape of the answer, registered under its name. */
  readonly answer: z.ZodType
  /** Whether an old name of a service is led on to the present one. */
  readonly moves: boolean
  /** A request that gives a good answer in the example edition. */
  readonly example: Example
  /** @param values parts of the path and of the query, in the shapes above */
  answerTo(visit: ApiVisit, values: Readonly<Record<string, unknown>>): Promise<ApiAnswer>
}

/** Parts of path and query by name, as an address writes them. */
export type Example = Readonly<Record<string, string>>

interface Described<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  readonly id: ApiOperation
  readonly tag: ApiTag
  readonly path: string
  readonly parts?: P
  readonly query?: Q
  readonly answer: z.ZodType
  readonly moves?: boolean
  readonly example?: Example
  readonly answerTo: (
    visit: ApiVisit,
    asked: z.output<z.ZodObject<P>> & z.output<z.ZodObject<Q>>,
  ) => Promise<ApiAnswer>
}

/** An operation whose function is given values of the shapes it names. */
export function operation<P extends z.ZodRawShape, Q extends z.ZodRawShape>(
  described: Described<P, Q>,
): Operation {
  const parts = z.object(described.parts ?? ({} as P))
  const query = z.object(described.query ?? ({} as Q))
  return {
    id: described.id,
    tag: described.tag,
    path: described.path,
    parts: parts,
    query,
    answer: described.answer,
    moves: described.moves ?? false,
    example: described.example ?? {},
    answerTo: (visit, values) =>
      described.answerTo(visit, { ...parts.parse(values), ...query.parse(values) }),
  }
}
