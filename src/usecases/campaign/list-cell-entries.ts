import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type CellEntry, cellEntries } from '../../store/queries/cell-entries.ts'
import { findDraftService, loadHeads } from '../../store/rows/campaign/load-heads.ts'
import type { Store } from '../../store/store.ts'
import type { AskedDraft } from './open-draft.ts'

/** What happened to a cell of a map, newest first; none for a row of another map. */
export async function listCellEntries(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly row: number; readonly date: string },
): Promise<Result<readonly CellEntry[], Refusal>> {
  const { year, slug, today, row, date } = asked
  const refused = fail({ kind: 'not-allowed' as const, verb: 'map.read' as const })
  if (!may(actor.assignments, 'map.read', today)) return refused
  return store.inBody(actor.body, async db => {
    const service = await findDraftService(db, year, slug)
    const [head] = service === null ? [] : await loadHeads(db, year, [service])
    if (!head) return fail({ kind: 'map-not-found', year, map: slug })
    if (!may(actor.assignments, 'map.read', today, head)) return refused
    const own = await db
      .selectFrom('campaign_rows')
      .where('year', '=', year)
      .where('service', '=', head.service)
      .where('row', '=', row)
      .select('row')
      .executeTakeFirst()
    return ok(own ? await cellEntries(db, { year, row, date }) : [])
  })
}
