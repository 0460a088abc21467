import { readStatement } from '../../domain/campaign/read-change.ts'
import type { Section } from '../../domain/import/known.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { isInTime } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { withContents } from '../../store/rows/campaign/load-drafts.ts'
import { updateTable } from '../../store/rows/campaign/maps.ts'
import type { Store } from '../../store/store.ts'
import { loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, holdDraft, writeQuestion } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

/** Says why a table has no figures of the year; '' takes it back. In the history. Returns the map's version. */
export async function stateTable(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly section: Section; readonly reason: string },
): Promise<Result<number, Refusal>> {
  const { section, today, year } = asked
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.write')
    if (!held.ok) return held
    const { campaign, head } = held.value
    if (!isInTime(writeQuestion(actor, held.value, today))) {
      return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
    }
    const [draft] = await withContents(db, year, [head], [head.service])
    const table = draft?.tables[section]
    if (!draft || !table) return fail({ kind: 'map-not-found', year, map: `${asked.slug} (${section})` })
    const statement = readStatement(asked.reason)
    if (statement === table.statement) return ok(draft.version)
    await updateTable(db, year, { service: head.service, section }, { statement })
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'table.state',
        subject: { year, service: head.service, section, person: actor.person },
        from: { statement: table.statement },
        to: { statement },
        reason: null,
      },
    ])
    const written = { ...draft, tables: { ...draft.tables, [section]: { ...table, statement } } }
    const ground = await loadCheckGround(store, db, actor.body, campaign)
    return ok((await refreshDraft(db, year, written, ground)).version)
  })
}
