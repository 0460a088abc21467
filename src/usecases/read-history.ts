import type { Actor } from '../domain/permission/actor.ts'
import { may } from '../domain/permission/may.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import {
  findHistory,
  type HistoryAsked,
  type HistoryEntry,
  historyKinds,
} from '../store/queries/history-page.ts'
import { type HistoryChain, verifyHistory } from '../store/queries/verify-history.ts'
import { listAccounts } from '../store/rows/people/people.ts'
import type { Store } from '../store/store.ts'

/** A part of the history, and what there is to choose from. */
export interface HistoryRead {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
  readonly more: boolean
  readonly people: readonly { readonly id: number; readonly name: string }[]
  /** Every service that there ever was, by number. */
  readonly services: readonly { readonly id: number; readonly slug: string; readonly name: string | null }[]
  /** First parts of the actions. */
  readonly kinds: readonly string[]
  /** Whether the whole history is what was written. */
  readonly chain: HistoryChain
}

/** Reads the history of the body, at most so many entries. */
export async function readHistory(
  store: Store,
  { body, assignments }: Actor,
  { today, most, ...asked }: HistoryAsked & { readonly today: string; readonly most: number },
): Promise<Result<HistoryRead, Refusal>> {
  if (!may(assignments, 'history.read', today)) return fail({ kind: 'not-allowed', verb: 'history.read' })
  return store.inBody(body, async db => {
    const entries = await findHistory(db, asked, most + 1)
    const services = await db.selectFrom('services').select(['id', 'slug', 'name']).orderBy('id').execute()
    return ok({
      entries: entries.slice(0, most),
      more: entries.length > most,
      people: (await listAccounts(db)).map(({ id, name }) => ({ id, name })),
      services,
      kinds: await historyKinds(db),
      chain: await verifyHistory(db),
    })
  })
}
