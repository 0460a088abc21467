import { sql } from 'kysely'
import { type DraftText, type DraftTexts, draftTexts } from '../../../domain/campaign/draft-map.ts'
import type {
  DraftHead,
  StoredCell,
  StoredDraft,
  StoredRow,
  StoredTable,
} from '../../../domain/campaign/stored-draft.ts'
import type { BodyTransaction } from '../../store.ts'
import { groups } from '../groups.ts'
import { type CellRow, cellFrom } from './cell-row.ts'
import { loadHeads } from './load-heads.ts'

/**
 * Maps of a collection, whole, in their order; all of them where `services` is null.
 *
 * Plain scans put together here, as for an edition: see `loadEdition`.
 */
export async function loadDrafts(
  db: BodyTransaction,
  year: number,
  services: readonly number[] | null = null,
): Promise<StoredDraft[]> {
  const heads = await loadHeads(db, year, services)
  return withContents(db, year, heads, services)
}

/** Heads with their tables and texts. */
export async function withContents(
  db: BodyTransaction,
  year: number,
  heads: readonly DraftHead[],
  services: readonly number[] | null,
): Promise<StoredDraft[]> {
  if (services?.length === 0) return []
  const rows = groups(await loadRows(db, year, services), row => `${row.service} ${row.section}`)
  const tables = await db
    .selectFrom('campaign_tables')
    .where('year', '=', year)
    .$if(services !== null, query => query.where('service', 'in', services ?? []))
    .select(['service', 'section', 'footnotes', 'statement'])
    .execute()
  const tableOf = new Map(
    tables.map(({ service, section, footnotes, statement }): [string, StoredTable] => [
      `${service} ${section}`,
      { footnotes, statement, rows: (rows.get(`${service} ${section}`) ?? []).map(rowFrom) },
    ]),
  )
  const texts = groups(await loadTexts(db, year, services), text => text.service)
  return heads.map(head => ({
    ...head,
    tables: {
      output: tableOf.get(`${head.service} output`) ?? null,
      served: tableOf.get(`${head.service} served`) ?? null,
    },
    texts: textsFrom(texts.get(head.service) ?? []),
  }))
}

interface RowOfTable extends StoredRow {
  readonly service: number
  readonly section: string
}

async function loadRows(
  db: BodyTransaction,
  year: number,
  services: readonly number[] | null,
): Promise<readonly RowOfTable[]> {
  const rows = await db
    .selectFrom('campaign_rows')
    .where('year', '=', year)
    .where('removed_reason', 'is', null)
    .$if(services !== null, query => query.where('service', 'in', services ?? []))
    .select(['service', 'section', 'row', 'series', 'label', 'unit', 'part_of as partOf', 'figure'])
    .orderBy('service')
    .orderBy('section')
    .orderBy('position')
    .execute()
  const cells = await loadCells(db, year, services === null ? null : rows.map(row => row.row))
  return rows.map(row => ({ ...row, cells: cells.get(row.row) ?? {} }))
}

async function loadCells(
  db: BodyTransaction,
  year: number,
  only: readonly number[] | null,
): Promise<Map<number, Record<string, StoredCell>>> {
  if (only?.length === 0) return new Map()
  const chosen = only === null ? sql`true` : sql`"row" in (${sql.join([...only])})`
  const { rows } = await sql<{ row: number; cells: Record<string, CellRow> }>`
    select "row", json_object_agg(reference_date, json_build_object('raw', raw, 'value', value,
      'status', status, 'note', note, 'unit', unit, 'footnotes', footnotes, 'parts', parts,
      'reason_code', reason_code, 'reason_text', reason_text, 'carried', carried, 'version', version,
      'written_by', written_by, 'written_at', written_at)) as cells
    from campaign_cells where year = ${year} and ${chosen} group by "row"`.execute(db)
  return new Map(
    rows.map(({ row, cells }) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([date, cell]) => [date, cellFrom(cell)])),
    ]),
  )
}

function rowFrom({ service: _service, section: _section, ...row }: RowOfTable): StoredRow {
  return row
}

async function loadTexts(db: BodyTransaction, year: number, services: readonly number[] | null) {
  return db
    .selectFrom('campaign_texts')
    .where('year', '=', year)
    .$if(services !== null, query => query.where('service', 'in', services ?? []))
    .select(['service', 'section', 'value', 'version', 'last_year as lastYear', 'written_by as by'])
    .execute()
}

const untouched = { value: null, version: 0, lastYear: null }

function textsFrom(rows: Awaited<ReturnType<typeof loadTexts>>): DraftTexts {
  const known = new Map(
    rows.map(({ service: _service, section, by, ...text }) => [
      section,
      by === null ? text : { ...text, by },
    ]),
  )
  // The columns hold what `readTextValue` or an edition gave for that very section.
  return draftTexts(section => (known.get(section) ?? untouched) as DraftText<typeof section>)
}
