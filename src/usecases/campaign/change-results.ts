import type { AppliedChange } from '../../domain/campaign/apply-changes.ts'
import type { CellChange, ChangeResult } from '../../domain/campaign/cell-change.ts'
import { readCellChange } from '../../domain/campaign/read-change.ts'
import { draftTables, type StoredCell, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { seenCell } from './load-draft.ts'

/** A change from outside; a refusal where it cannot be read. */
export function changeOrRefusal(value: unknown): CellChange | ChangeResult {
  const read = readCellChange(value)
  if (typeof read !== 'string') return read
  return { ...placeOf(value), outcome: 'refused', cell: null, problem: read }
}

/** What became of each change. One that was answered before is answered as it was then. */
export function resultsOf(
  changes: readonly (CellChange | ChangeResult)[],
  answered: ReadonlyMap<string, 'saved' | 'conflict'>,
  applied: readonly AppliedChange[],
  draft: StoredDraft,
): ChangeResult[] {
  const done = new Map(applied.map(each => [each.change.key, each]))
  return changes.map(change => {
    if ('outcome' in change) return change
    const { key, row, date } = change
    const place = { key, row, date, cell: seenCell(cellOf(draft, change)) }
    const before = answered.get(key)
    if (before) return { ...place, outcome: before }
    const { outcome = 'refused', problem } = done.get(key) ?? {}
    return { ...place, outcome, ...(problem === undefined ? {} : { problem }) }
  })
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
