import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { findDraftService, loadHeads } from '../../store/rows/campaign/load-heads.ts'
import { loadMapEntries, type MapEntry } from '../../store/rows/campaign/map-changes.ts'
import type { Store } from '../../store/store.ts'
import type { AskedDraft } from './open-draft.ts'

/** What was written in one place of a map, however often. */
export interface PlaceChange {
  /** Label of the row; null for what is no cell. */
  readonly label: string | null
  readonly row: number | null
  /** ISO reference date of a cell. */
  readonly date: string | null
  /** Section of a text or a table. */
  readonly section: string | null
  readonly action: string
  readonly from: MapEntry['from']
  readonly to: MapEntry['to']
  readonly reason: string | null
  /** Who wrote last, and when. */
  readonly by: string
  readonly at: string
}

/** What was written to a map since the actor, in any role, last moved it on or back; from the start where never. */
export async function loadChanges(
  store: Store,
  actor: Actor,
  { year, slug, today }: AskedDraft,
): Promise<Result<readonly PlaceChange[], Refusal>> {
  const refused = fail({ kind: 'not-allowed' as const, verb: 'map.read' as const })
  if (!may(actor.assignments, 'map.read', today)) return refused
  return store.inBody(actor.body, async db => {
    const service = await findDraftService(db, year, slug)
    const [head] = service === null ? [] : await loadHeads(db, year, [service])
    if (!head) return fail({ kind: 'map-not-found', year, map: slug })
    if (!may(actor.assignments, 'map.read', today, head)) return refused
    const roles = new Set(actor.assignments.map(each => each.role))
    const seen = [...roles].map(role => head.seen[role] ?? 0)
    return ok(byPlace(await loadMapEntries(db, { year, service: head.service }, Math.max(0, ...seen))))
  })
}

/** The first `from` and the last `to` of each place; places that are as they were before are none. */
function byPlace(entries: readonly MapEntry[]): PlaceChange[] {
  const places = new Map<string, PlaceChange>()
  for (const { action, subject, from, to, reason, actor: by, at } of entries) {
    const row = typeof subject['row'] === 'number' ? subject['row'] : null
    const text = (name: string) => (typeof subject[name] === 'string' ? String(subject[name]) : null)
    const [date, section, label] = [text('date'), text('section'), text('label')]
    const key = JSON.stringify([action, row, date, section, text('fingerprint')])
    const first = places.get(key)
    places.set(key, {
      action,
      row,
      date,
      section,
      label,
      from: first ? first.from : from,
      to,
      reason,
      by,
      at,
    })
  }
  return [...places.values()].filter(
    each => JSON.stringify(each.from) !== JSON.stringify(each.to) || each.reason,
  )
}
