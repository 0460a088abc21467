import {
  type CellChange,
  type CellsAnswer,
  type ChangeResult,
  mostChanges,
} from '../../domain/campaign/cell-change.ts'
import { progressOf } from '../../domain/campaign/entered.ts'
import type { FoundInDraft } from '../../domain/campaign/found-in-draft.ts'
import { readCellChange } from '../../domain/campaign/read-change.ts'
import { draftTables, type StoredCell, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { writeDraftCells } from '../../domain/campaign/write-draft-cells.ts'
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
import { checkDrafts, loadCheckGround } from './check-drafts.ts'
import { seenCell } from './load-draft.ts'
import { type AskedDraft, type HeldDraft, holdDraft, writeQuestion } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

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
  const read = changes.map(readCellChange)
  const sound = read.filter(change => typeof change !== 'string')
  return store.inBody(actor.body, async db => {
    const rows = [...new Set(sound.map(change => change.row))]
    const held = await holdDraft(db, actor, asked, 'map.write', rows)
    if (!held.ok) return held
    const { campaign, head } = held.value
    if (!isInTime(writeQuestion(actor, held.value, today))) {
      return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
    }
    const written = await write(store, db, actor, held.value, sound, today)
    const answers = written.results[Symbol.iterator]()
    const results = read.map((change, at): ChangeResult => {
      if (typeof change === 'string')
        return { ...placeOf(changes[at]), outcome: 'refused', cell: null, problem: change }
      return (
        answers.next().value ?? { ...placeOf(change), outcome: 'refused', cell: null, problem: 'bad-change' }
      )
    })
    return ok({ ...written, results })
  })
}

async function write(
  store: Store,
  db: BodyTransaction,
  actor: Actor,
  held: HeldDraft,
  changes: readonly CellChange[],
  today: string,
): Promise<WrittenCells> {
  const { campaign, head, sharing } = held
  const { year } = campaign
  const heads = [head, ...sharing]
  const services = heads.map(each => each.service)
  const drafts = await withContents(db, year, heads, services)
  const known = await loadChangeKeys(
    db,
    year,
    changes.map(change => change.key),
  )
  const fresh = firstOfEachKey(changes).filter(change => !known.has(change.key))
  const open = new Set(sharing.flatMap(each => (isOpen(actor, each, today) ? [each.service] : [])))
  const writing = writeDraftCells(drafts, head.service, fresh, {
    year,
    writer: { by: actor.name, at: await transactionTime(db) },
    isClosed: service => !open.has(service),
  })
  const ground = await loadCheckGround(store, db, actor.body, campaign)
  const last = new Map(writing.written.map(cell => [`${cell.row.row} ${cell.date}`, cell]))
  await saveCells(
    db,
    actor.body,
    year,
    [...last.values()].map(({ row, date, after }) => ({ row: row.row, date, cell: after })),
  )
  const answered = new Map(
    writing.applied.flatMap(({ change, outcome }) =>
      outcome === 'refused' ? [] : [[change.key, outcome] as const],
    ),
  )
  await saveChangeKeys(db, actor.body, year, answered)
  await addHistory(db, actor.body, [
    ...writtenHistory(actor, year, writing.written),
    ...lostHistory(actor, year, head.service, writing.applied),
  ])
  const own = await refreshChanged(db, year, drafts, writing.drafts, ground)
  const draft = writing.drafts[0]
  if (!draft) throw new Error('the map is gone from its own transaction')
  const problems = new Map(writing.applied.map(each => [each.change.key, each]))
  return {
    results: changes.map((change): ChangeResult => {
      const cell = seenCell(cellOf(draft, change))
      const { row, date, key } = change
      const outcome = known.get(key)
      if (outcome) return { key, row, date, outcome, cell }
      const done = problems.get(key)
      return {
        key,
        row,
        date,
        outcome: done?.outcome ?? 'refused',
        cell,
        ...(done?.problem === undefined ? {} : { problem: done.problem }),
      }
    }),
    version: own?.version ?? draft.version,
    progress: progressOf(draft, year),
    findings: own?.found ?? checkDrafts([draft], year, ground),
  }
}

/** Stores what is not in cells of the maps that changed; returns what the checks say of the first, if it did. */
async function refreshChanged(
  db: BodyTransaction,
  year: number,
  before: readonly StoredDraft[],
  after: readonly StoredDraft[],
  ground: Parameters<typeof refreshDraft>[3],
) {
  let own: Awaited<ReturnType<typeof refreshDraft>> | null = null
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

/** Whether a map that shares a figure may be written along: it is still being filled in, or the actor may write it. */
function isOpen(actor: Actor, head: HeldDraft['head'], today: string): boolean {
  const isBeingFilledIn = head.state === 'draft' || head.state === 'returned'
  return isBeingFilledIn || may(actor.assignments, 'map.write', today, head)
}

function firstOfEachKey(changes: readonly CellChange[]): CellChange[] {
  const seen = new Set<string>()
  return changes.filter(({ key }) => !seen.has(key) && seen.add(key))
}

function cellOf(draft: StoredDraft, { row, date }: CellChange): StoredCell | undefined {
  for (const [, table] of draftTables(draft)) {
    const found = table.rows.find(each => each.row === row)
    if (found) return found.cells[date]
  }
  return undefined
}

/** Where a change that cannot be read says it belongs, as far as it does. */
function placeOf(change: unknown): Pick<ChangeResult, 'key' | 'row' | 'date'> {
  const said: Readonly<Record<string, unknown>> =
    typeof change === 'object' && change !== null ? { ...change } : {}
  return {
    key: typeof said['key'] === 'string' ? said['key'] : '',
    row: typeof said['row'] === 'number' ? said['row'] : 0,
    date: typeof said['date'] === 'string' ? said['date'] : '',
  }
}
