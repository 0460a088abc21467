import type { BoardMap, BoardPerson } from '../../domain/campaign/board.ts'
import { draftTables } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import type { Store } from '../../store/store.ts'
import { loadBoard } from './load-board.ts'
import type { AskedDraft } from './open-draft.ts'

/** A map as the controller keeps it. */
export interface KeepingView {
  readonly map: BoardMap
  /** The other maps of the year. */
  readonly others: readonly BoardMap[]
  readonly rows: readonly { readonly row: number; readonly label: string }[]
  readonly people: readonly BoardPerson[]
}

/** What the controller needs to see to one map: who waits, who could help, its rows and its neighbours. */
export async function keepingView(
  store: Store,
  actor: Actor,
  { year, slug, today }: AskedDraft,
): Promise<Result<KeepingView, Refusal>> {
  if (!may(actor.assignments, 'campaign.assign', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.assign' })
  const board = await loadBoard(store, actor, { year, today })
  if (!board.ok) return board
  if (board.value.state !== 'open') return fail({ kind: 'campaign-not-open', year })
  const map = board.value.maps.find(each => each.slug === slug)
  if (!map) return fail({ kind: 'map-not-found', year, map: slug })
  return store.inBody(actor.body, async db => {
    const [draft] = await loadDrafts(db, year, [map.service])
    const people = await db
      .selectFrom('people')
      .where('ended_at', 'is', null)
      .select(['id as person', 'name'])
      .orderBy('name')
      .execute()
    return ok({
      map,
      others: board.value.maps.filter(each => each !== map),
      rows: draft ? draftTables(draft).flatMap(([, table]) => table.rows) : [],
      people,
    })
  })
}
