import { sql } from 'kysely'
import type { BodyTransaction } from '../src/store/store.ts'
import type { Acknowledgement } from './crowd-person.ts'

interface Entry {
  readonly action: 'cell.write' | 'cell.conflict'
  readonly person: number
  readonly actor: string
  readonly row: number
  readonly from: string | null
  readonly raw: string
}

interface Cell {
  readonly row: number
  readonly raw: string
  readonly value: number | null
  readonly status: string
  readonly version: number
  readonly by: string
}

/**
 * Holds what a crowd was told against what is kept, and says in words what does not fit: an acknowledged change that
 * is not in the history exactly once, an entry that nobody sent, a cell that is not what its history says. Every
 * change must have been acknowledged, every figure typed by one person only, and by nobody before.
 */
export async function crowdFaults(
  db: BodyTransaction,
  year: number,
  told: readonly Acknowledgement[],
): Promise<string[]> {
  const entries = await entriesOf(db, year)
  const cells = await cellsOf(db, year)
  const keys = await db
    .selectFrom('campaign_keys')
    .where('year', '=', year)
    .select(['key', 'outcome'])
    .execute()
  return [
    ...keyFaults(told, new Map(keys.map(({ key, outcome }) => [key, outcome]))),
    ...historyFaults(told, entries),
    ...cellFaults(told, entries, cells),
  ]
}

async function entriesOf(db: BodyTransaction, year: number): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select action, (subject ->> 'person')::integer as person, actor, (subject ->> 'row')::integer as row,
      "from" ->> 'raw' as "from", "to" ->> 'raw' as raw
    from history where action in ('cell.write', 'cell.conflict') and subject ->> 'year' = ${String(year)}
    order by number`.execute(db)
  return rows
}

/** The cells of the year itself. */
async function cellsOf(db: BodyTransaction, year: number): Promise<Cell[]> {
  const cells = await db
    .selectFrom('campaign_cells')
    .where('year', '=', year)
    .where('reference_date', '=', `${year}-12-31`)
    .select(['row', 'raw', 'value', 'status', 'version', 'written_by as by'])
    .execute()
  return cells.map(cell => ({ ...cell, by: cell.by ?? '' }))
}

function keyFaults(told: readonly Acknowledgement[], keys: ReadonlyMap<string, string>): string[] {
  const unknown = told.filter(({ key, outcome }) => keys.get(key) !== outcome)
  return [
    ...unknown.map(({ key, outcome }) => `${key} was told ${outcome}, kept is ${keys.get(key)}`),
    ...(keys.size === told.length ? [] : [`${told.length} changes were told, ${keys.size} are kept`]),
  ]
}

function historyFaults(told: readonly Acknowledgement[], entries: readonly Entry[]): string[] {
  const kept = counted(entries.map(({ action, person, row, raw }) => `${action} ${person} ${row} ${raw}`))
  const due = counted(
    told.map(
      ({ outcome, person, row, raw }) =>
        `${outcome === 'saved' ? 'cell.write' : 'cell.conflict'} ${person} ${row} ${raw}`,
    ),
  )
  // A figure that several maps show is written in each: those entries have another row.
  const typed = new Set(told.map(({ person, raw }) => `${person} ${raw}`))
  return [
    ...[...due]
      .filter(([entry, times]) => kept.get(entry) !== times)
      .map(([entry, times]) => `${entry}: told ${times} times, ${kept.get(entry) ?? 0} in the history`),
    ...[...kept]
      .filter(([, times]) => times > 1)
      .flatMap(([entry]) => (due.has(entry) ? [] : [`${entry}: twice`])),
    ...entries
      .filter(({ person, raw }) => !typed.has(`${person} ${raw}`))
      .map(({ person, raw }) => `nobody was told of ${raw} by ${person}`),
  ]
}

function cellFaults(
  told: readonly Acknowledgement[],
  entries: readonly Entry[],
  cells: readonly Cell[],
): string[] {
  const writes = new Map<number, Entry[]>()
  for (const entry of entries) {
    if (entry.action === 'cell.write') writes.set(entry.row, [...(writes.get(entry.row) ?? []), entry])
  }
  const faults = cells.flatMap(cell => {
    const own = writes.get(cell.row) ?? []
    const last = own.at(-1)
    const said = { row: cell.row, raw: last?.raw, value: Number(last?.raw), status: 'observed' }
    const due = JSON.stringify({ ...said, version: own.length, by: last?.actor })
    const { row, raw, value, status, version, by } = cell
    const kept = JSON.stringify({ row, raw, value, status, version, by })
    const broken = own.findIndex((entry, at) => entry.from !== (own[at - 1]?.raw ?? null))
    return [
      ...(kept === due ? [] : [`the cell is ${kept}, by its history ${due}`]),
      ...(broken < 0 ? [] : [`row ${row}: write ${broken + 1} is not on the one before`]),
    ]
  })
  const kept = new Set(cells.map(({ row }) => row))
  return [
    ...faults,
    ...[...writes.keys()].filter(row => !kept.has(row)).map(row => `row ${row} was written and has no cell`),
    // Version by version: what was shown as the cell is what the history says it was then.
    ...told
      .filter(({ row, shown }) => writes.get(row)?.[shown.version - 1]?.raw !== shown.raw)
      .map(
        ({ row, shown }) => `row ${row} was shown as ${shown.raw}, version ${shown.version}: it never was`,
      ),
  ]
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
