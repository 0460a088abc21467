import type { Refusal } from '../domain/refusal.ts'
import { fail, type Result } from '../domain/result.ts'
import type { BodyTransaction, Store } from '../store/store.ts'
import { workingBody } from './working-body.ts'

/** A revision of a year that is kept. */
export interface KeptRevision {
  /** `year * 1000 + revision`. */
  readonly id: number
  readonly year: number
  readonly revision: number
}

/**
 * Does something in the body at work, with all revisions of its editions, oldest first. Refuses where the year is not
 * among them.
 */
export async function inBodyWithYear<T>(
  store: Store,
  year: number,
  work: (db: BodyTransaction, body: number, kept: readonly KeptRevision[]) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const working = await workingBody(store)
  if (!working.ok) {
    return working.error.kind === 'body-missing'
      ? fail({ kind: 'edition-not-found', year, known: [] })
      : working
  }
  const { id } = working.value
  return store.inBody(id, async db => {
    const kept = await db.selectFrom('editions').select(['id', 'year', 'revision']).orderBy('id').execute()
    if (kept.some(each => each.year === year)) return work(db, id, kept)
    const known = [...new Set(kept.map(each => each.year))].sort()
    return fail({ kind: 'edition-not-found', year, known })
  })
}
