import { runChecks } from '../checks/run-checks.ts'
import type { Edition } from '../domain/edition.ts'
import type { Finding } from '../domain/finding.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { loadEdition } from '../store/rows/load-edition.ts'
import type { Store } from '../store/store.ts'

export interface CheckedEdition {
  readonly edition: Edition
  readonly findings: readonly Finding[]
}

/**
 * Runs the checks on the newest revision of a year's edition, with the edition before it at hand. Writes nothing.
 *
 * Of several bodies, the first by name that has the year. Refuses a year that no body has.
 */
export async function checkEdition(store: Store, year: number): Promise<Result<CheckedEdition, Refusal>> {
  const known = new Set<number>()
  for (const body of await store.bodies()) {
    const found = await store.inBody(body.id, async db => {
      const editions = await db.selectFrom('editions').select(['id', 'year']).orderBy('id').execute()
      for (const edition of editions) known.add(edition.year)
      const current = editions.findLast(edition => edition.year === year)
      if (!current) return null
      const before = editions.findLast(edition => edition.year < year)
      return {
        edition: (await loadEdition(db, current.id)).edition,
        earlier: before ? [(await loadEdition(db, before.id)).edition] : [],
      }
    })
    if (found) {
      const { edition, earlier } = found
      return ok({ edition, findings: runChecks(edition, { earlier }) })
    }
  }
  return fail({ kind: 'edition-not-found', year, known: [...known].sort() })
}
