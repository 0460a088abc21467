import type { Edition } from '../../../domain/edition.ts'
import { editionProblem } from '../../../domain/interchange/parse-edition.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'

/** The edition with the year that was typed, '' for its own; refused where it has none that the store can keep. */
export function withYear(edition: Edition, typed: string, path: string): Result<Edition, Refusal> {
  const dated = typed === '' ? edition : { ...edition, year: Number(typed) }
  const problem = editionProblem(dated)
  return problem ? fail({ kind: 'bad-interchange', path, ...problem }) : ok(dated)
}
