import type { Edition } from '../domain/edition.ts'
import type { EditionChange } from '../domain/import/edition-change.ts'
import type { Refusal } from '../domain/refusal.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Store } from '../store/store.ts'
import { importEdition } from './import-edition.ts'

/** Imports an edition into a store that has none; null where it has, and then nothing is done. */
export async function firstStart(
  store: Store,
  edition: Edition,
  actor: string,
): Promise<Result<EditionChange | null, Refusal>> {
  // A body comes into being with its first edition, in one transaction.
  const bodies = await store.bodies()
  return bodies.length > 0 ? ok(null) : importEdition(store, edition, actor)
}
