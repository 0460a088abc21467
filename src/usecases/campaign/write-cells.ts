import { type CellChange, type CellsAnswer, mostChanges } from '../../domain/campaign/cell-change.ts'
import { progressOf } from '../../domain/campaign/entered.ts'
import type { FoundInDraft } from '../../domain/campaign/found-in-draft.ts'
import { draftTables, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { type DraftWriting, writeDraftCells } from '../../domain/campaign/write-draft-cells.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import { isInTime } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { loadChangeKeys, saveChangeKeys } from '../../store/rows/campaign/change-keys.ts'
import { withContents } from '../../store/rows/campaign/load-drafts.ts'
import { updateTable } from '../../store/rows/campaign/maps.ts'
import { saveCells } from '../../store/rows/campaign/save-cells.ts'
import { transactionTime } from '../../store/rows/campaign/transaction-time.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { lostHistory, writtenHistory } from './cell-history.ts'
import { changeOrRefusal, resultsOf } from './change-results.ts'
import { type CheckGround, checkDrafts, loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, type HeldDraft, holdDraft, writeQuestion } from './open-draft.ts'
import { type RefreshedDraft, refreshDraft } from './refresh-drafts.ts'

/** The answer, its findings without words yet. */
export type WrittenCells = Omit<CellsAnswer, 'findings'> & { readonly findings: readonly FoundInDraft[] }

/**
 * Writes cells of a map: each change is judged alone, all of it is one transaction. `changes` come from outside as
 * they are. A change sent again is answered as it was; one typed over a cell that somebody wrote meanwhile is a
 * conflict, its words kept in the history. Once this resolves, the cells survive a killed process.
 *
 * Refuses who may not write the map now, and more than `mostChanges` at once.
 */
export async function writeCells(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly changes: readonly unknown[] },
): Promise<Result<WrittenCells, Refusal>> {
  const { changes, today } = asked
  if (changes.length > mostChanges) {
    return fail({ kind: 'too-many-changes', count: changes.length, limit: mostChanges })
  }
  const read = changes.map(changeOrRefusal)
  return store.inBody(actor.body, async db => {
    const rows = [...new Set(soundOf(read).map(change => change.row))]
    const held = await holdDraft(db, actor, asked, 'map.write', rows)
    if (!held.ok) return held
    const { campaign, head } = held.value
    if (!isInTime(writeQuestion(actor, held.value, today))) {
      return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
    }
    return ok(await write(store, db, actor, held.value, read, today))
  })
}

type ReadChange = ReturnType<typeof changeOrRefusal>

const soundOf = (read: readonly ReadChange[]) => read.flatMap(each => ('outcome' in each ? [] : [each]))

async function write(
  store: Store,
  db: BodyTransaction,
  actor: Actor,
  held: HeldDraft,
  read: readonly ReadChange[],
  today: string,
): Promise<WrittenCells> {
  const { campaign, head, sharing } = held
  const { year } = campaign
  const heads = [head, ...sharing]
  const services = heads.map(each => each.service)
  const drafts = await withContents(db, year, heads, services)
  const changes = soundOf(read)
  const keys = changes.map(change => change.key)
  const answered = await loadChangeKeys(db, year, keys)
  const fresh = firstOfEachKey(changes).filter(change => !answered.has(change.key))
  const writing = writeDraftCells(drafts, head.service, fresh, {
    year,
    writer: { by: actor.name, at: await transactionTime(db) },
    isClosed: closedAmong(sharing, actor, today),
  })
  const ground = await loadCheckGround(store, db, actor.body, campaign)
  await keep(db, actor, held, writing)
  const own = await refreshChanged(db, year, drafts, writing.drafts, ground)
  const [draft] = writing.drafts
  if (!draft) throw new Error('the map is gone from its own transaction')
  return {
    results: resultsOf(read, answered, writing.applied, draft),
    version: own?.version ?? draft.version,
    progress: progressOf(draft, year),
    findings: own?.found ?? checkDrafts([draft], year, ground),
  }
}

/** Stores the cells as the last change left each, how every change was answered, and the history of both. */
async function keep(
  db: BodyTransaction,
  actor: Actor,
  { campaign: { year }, head }: HeldDraft,
  { written, applied }: DraftWriting,
): Promise<void> {
  const last = new Map(written.map(cell => [`${cell.row.row} ${cell.date}`, cell]))
  const cells = [...last.values()].map(({ row, date, after }) => ({ row: row.row, date, cell: after }))
  await saveCells(db, actor.body, year, cells)
  const answered = applied.flatMap(({ change, outcome }) =>
    outcome === 'refused' ? [] : [[change.key, outcome] as const],
  )
  await saveChangeKeys(db, actor.body, year, new Map(answered))
  await addHistory(db, actor.body, [
    ...writtenHistory(actor, year, written),
    ...lostHistory(actor, year, head.service, applied),
  ])
}

/** Stores what is not in cells of the maps that changed; returns what the checks say of the first, if it did. */
async function refreshChanged(
  db: BodyTransaction,
  year: number,
  before: readonly StoredDraft[],
  after: readonly StoredDraft[],
  ground: CheckGround,
): Promise<RefreshedDraft | null> {
  let own: RefreshedDraft | null = null
  for (const [at, draft] of after.entries()) {
    const earlier = before[at]
    if (draft === earlier) continue
    for (const [section, { footnotes }] of draftTables(draft)) {
      if (footnotes !== earlier?.tables[section]?.footnotes) {
        await updateTable(db, year, { service: draft.service, section }, { footnotes })
      }
    }
    const refreshed = await refreshDraft(db, year, draft, ground)
    if (at === 0) own = refreshed
  }
  return own
}

/** Which maps that share a figure may not be written along. */
function closedAmong(
  sharing: readonly HeldDraft['head'][],
  actor: Actor,
  today: string,
): (service: number) => boolean {
  const open = new Set(sharing.filter(head => isOpen(actor, head, today)).map(head => head.service))
  return service => !open.has(service)
}

/** Whether a map that shares a figure may be written along: it is still being filled in, or the actor may write it. */
function isOpen(actor: Actor, head: HeldDraft['head'], today: string): boolean {
  const isBeingFilledIn = head.state === 'draft' || head.state === 'returned'
  return isBeingFilledIn || may(actor.assignments, 'map.write', today, head)
}

function firstOfEachKey(changes: readonly CellChange[]): CellChange[] {
  const seen = new Set<string>()
  return changes.filter(({ key }) => !seen.has(key) && seen.add(key))
}
