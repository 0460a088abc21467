import { type RowChange, readRowChange, type SoundRowChange } from '../../domain/campaign/row-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { isInTime } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory, type Happening } from '../../store/rows/add-history.ts'
import { withContents } from '../../store/rows/campaign/load-drafts.ts'
import { insertRow, loadRemovedRows, updateRow } from '../../store/rows/campaign/rows.ts'
import type { Store } from '../../store/store.ts'
import { loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, holdDraft, writeQuestion } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

/**
 * Adds, renames or removes a row of a table, or takes a removed one back; in the history. A renamed row stays the same
 * series, a new one becomes a series at the seal. A removed row is no longer asked for nor published, and keeps what
 * was written in it. A map without the table gets it with its first row. Returns the number of the row.
 *
 * Refuses who may not write the map now.
 */
export async function changeRows(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly change: RowChange },
): Promise<Result<number, Refusal>> {
  const { change, today, year } = asked
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.write')
    if (!held.ok) return held
    const { campaign, head } = held.value
    if (!isInTime(writeQuestion(actor, held.value, today))) {
      return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
    }
    const { service } = head
    const [before] = await withContents(db, year, [head], [service])
    const removed = await loadRemovedRows(db, year, service)
    const read = readRowChange(change, before?.tables[change.section] ?? null, removed)
    if (!read.ok) return read
    const sound = read.value
    if (sound.kind === 'rename' && sound.label === sound.row.label) return ok(sound.row.row)
    const row = await make()
    const place = { year, service, section: change.section, row, person: actor.person }
    await addHistory(db, actor.body, [happening(actor, sound, place)])
    const [draft] = await withContents(db, year, [head], [service])
    if (!draft) throw new Error('the map is gone from its own transaction')
    await refreshDraft(db, year, draft, await loadCheckGround(store, db, actor.body, campaign))
    return ok(row)

    async function make(): Promise<number> {
      if (sound.kind === 'add') {
        return insertRow(db, actor.body, year, { ...sound, service, section: change.section })
      }
      const { row } = sound.row
      await updateRow(
        db,
        year,
        row,
        sound.kind === 'rename'
          ? { label: sound.label }
          : { removed_reason: sound.kind === 'remove' ? sound.reason : null },
      )
      return row
    }
  })
}

function happening(
  actor: Actor,
  sound: SoundRowChange,
  place: Readonly<Record<string, string | number>>,
): Happening {
  const label = sound.kind === 'add' ? sound.label : sound.row.label
  const isNew = sound.kind === 'add' || sound.kind === 'restore'
  const series = isNew ? {} : { series: sound.row.series }
  const isGone = sound.kind === 'remove'
  return {
    actor: actor.name,
    action: `row.${sound.kind}`,
    subject: { ...place, ...series, label },
    from: isNew ? null : { label },
    to: isGone ? null : { label: sound.kind === 'rename' ? sound.label : label },
    reason: isGone ? sound.reason : null,
  }
}
