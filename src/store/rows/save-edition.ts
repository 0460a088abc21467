import { sql } from 'kysely'
import type { Edition, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import type { IdentifiedMap, IdentifiedRow } from '../../domain/import/identified.ts'
import type { Section } from '../../domain/import/known.ts'
import { rowNotes } from '../../domain/import/scope-notes.ts'
import { searchTexts } from '../../domain/import/search-texts.ts'
import { numberedKeys } from '../../domain/label-key.ts'
import type { BodyTransaction } from '../store.ts'
import { insertRows } from './insert-rows.ts'
import { placeSeries, refreshSeries, refreshValidity } from './place-series.ts'
import { type PlacedMap, placeServices } from './place-services.ts'

/** A whole edition to be written, with what its maps and rows are. */
export interface EditionToSave {
  /** `year * 1000 + revision`. */
  readonly id: number
  readonly edition: Edition
  readonly maps: readonly IdentifiedMap[]
  /** The newest edition, this one included: its names and labels are the present ones. */
  readonly newest: number
}

/** A row of a table with the series it belongs to. */
interface PlacedRow extends IdentifiedRow {
  readonly id: number
}

/** Writes an edition that is not stored yet. Adds only: no row of another edition is touched. */
export async function saveEdition(db: BodyTransaction, body: number, save: EditionToSave): Promise<void> {
  await db
    .insertInto('editions')
    .values({
      body,
      id: save.id,
      year: save.edition.year,
      revision: save.id - save.edition.year * 1000,
      state: 'published',
      title: save.edition.title,
      attachment: save.edition.attachment ?? null,
      office: save.edition.body.office ?? null,
    })
    .execute()
  const placed = await placeServices(db, body, save)
  await insertMaps(db, body, save.id, placed)
  const series = await placeSeries(db, body, placed)
  const tables = placed.flatMap(map => placedTables(map, series))
  await insertTables(db, body, save.id, tables)
  if (save.newest === save.id) await refreshSeries(db, save.id)
  await insertObservations(db, body, save.id, tables)
  await refreshValidity(db, save.newest)
  await insertScopeNotes(db, body, save.id, tables)
  await insertSearchEntries(db, body, save.id, placed, tables)
  await insertSearchWords(db, body, save.id)
}

interface PlacedTable {
  readonly service: number
  readonly section: Section
  readonly table: SeriesTable
  readonly rows: readonly PlacedRow[]
}

const tableOf = (map: ServiceMap, section: Section) => (section === 'output' ? map.outputs : map.users.served)

function placedTables(map: PlacedMap, series: ReadonlyMap<IdentifiedRow, number>): PlacedTable[] {
  const sections: readonly Section[] = ['output', 'served']
  return sections.flatMap(section => {
    const table = tableOf(map.map, section)
    if (!table) return []
    const rows = (map.rows[section] ?? []).map(row => {
      const id = series.get(row)
      if (id === undefined) throw new Error(`no series for the row "${row.row.label}"`)
      return { ...row, id }
    })
    return [{ service: map.id, section, table, rows }]
  })
}

async function insertMaps(db: BodyTransaction, body: number, edition: number, maps: readonly PlacedMap[]) {
  await insertRows(
    db,
    'service_maps',
    'body integer, edition integer, service integer, position integer, name text, manager text, ' +
      'content jsonb, criteria jsonb, segments jsonb, delivery jsonb, gaps jsonb, source jsonb',
    maps.map(({ map, id }, position) => ({
      body,
      edition,
      service: id,
      position,
      name: map.name,
      manager: map.manager,
      content: map.content,
      criteria: map.users.criteria,
      segments: map.users.segments,
      delivery: map.delivery,
      gaps: map.gaps,
      source: map.source ?? null,
    })),
  )
}

async function insertTables(
  db: BodyTransaction,
  body: number,
  edition: number,
  tables: readonly PlacedTable[],
) {
  await sql`insert into series_tables (body, edition, service, section, reference_dates, footnotes)
    select ${body}::integer, ${edition}::integer, service, section,
      array(select value::date from jsonb_array_elements_text(dates) with ordinality order by ordinality), footnotes
    from jsonb_to_recordset(${JSON.stringify(
      tables.map(({ service, section, table }) => ({
        service,
        section,
        dates: table.referenceDates,
        footnotes: table.footnotes,
      })),
    )}::text::jsonb) as r(service integer, section text, dates jsonb, footnotes jsonb)`.execute(db)
  await insertRows(
    db,
    'table_rows',
    'body integer, edition integer, series integer, service integer, section text, position integer, ' +
      'label text, label_key text, ordinal integer, unit text, part_of integer, source jsonb',
    tables.flatMap(({ service, section, rows }) => {
      const keys = numberedKeys(rows.map(each => each.row.label))
      return rows.map(({ row, id, partOf }, position) => ({
        body,
        edition,
        series: id,
        service,
        section,
        position,
        label: row.label,
        label_key: keys[position]?.key,
        ordinal: keys[position]?.ordinal,
        unit: row.unit,
        part_of: partOf === null ? null : (rows[partOf]?.id ?? null),
        source: row.source ?? null,
      }))
    }),
  )
}

async function insertObservations(
  db: BodyTransaction,
  body: number,
  edition: number,
  tables: readonly PlacedTable[],
) {
  const cells = tables.flatMap(({ table, rows }) =>
    rows.flatMap(({ row, id }) =>
      row.observations.map((cell, at) => ({
        s: id,
        d: table.referenceDates[at],
        ...cell,
        unit: cell.unit ?? null,
      })),
    ),
  )
  await sql`insert into observations
      (body, series, reference_date, edition, indicator, value, status, raw, note, unit, footnotes)
    select ${body}::integer, s, d, ${edition}::integer, series.indicator, r.value, r.status, r.raw, r.note, r.unit,
      case when jsonb_array_length(r.footnotes) > 0
        then array(select jsonb_array_elements_text(r.footnotes)) end
    from jsonb_to_recordset(${JSON.stringify(cells)}::text::jsonb)
      as r(s integer, d date, value numeric, status text, raw text, note text, unit text, footnotes jsonb)
    join series on series.body = ${body}::integer and series.id = r.s`.execute(db)
}

async function insertScopeNotes(
  db: BodyTransaction,
  body: number,
  edition: number,
  tables: readonly PlacedTable[],
) {
  await insertRows(
    db,
    'scope_notes',
    'body integer, edition integer, series integer, mark text, text text, from_date date, to_date date',
    tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, id }) =>
        firstOfEachMark(rowNotes(table, row)).map(({ mark, text, fromDate, toDate }) => ({
          body,
          edition,
          series: id,
          mark,
          text,
          from_date: fromDate,
          to_date: toDate,
        })),
      ),
    ),
  )
}

/** A table can explain the same mark twice; both stay under the table, and the row points to one mark. */
function firstOfEachMark<T extends { readonly mark: string }>(notes: readonly T[]): T[] {
  return notes.filter((note, at) => notes.findIndex(each => each.mark === note.mark) === at)
}

async function insertSearchEntries(
  db: BodyTransaction,
  body: number,
  edition: number,
  maps: readonly PlacedMap[],
  tables: readonly PlacedTable[],
) {
  const rows = maps.flatMap(({ map, id }) => {
    const texts = searchTexts(map).map(text => ({ ...text, series: null as number | null }))
    const series = tables
      .filter(each => each.service === id)
      .flatMap(each => each.rows)
      .map(each => ({ kind: 'series', title: each.row.label, text: '', series: each.id }))
    return [...texts, ...series].map((entry, number) => ({ body, edition, service: id, number, ...entry }))
  })
  await insertRows(
    db,
    'search_entries',
    'body integer, edition integer, service integer, number integer, kind text, series integer, title text, text text',
    rows,
  )
}

/** Words as `search_words` keeps them: four letters or more, small, without accents. */
async function insertSearchWords(db: BodyTransaction, body: number, edition: number) {
  await sql`insert into search_words (body, edition, word, entries)
    select ${body}::integer, ${edition}::integer, w.word, count(*)
    from search_entries e,
      lateral (select distinct m[1] as word
        from regexp_matches(lower(unaccent(e.title || ' ' || e.text)), '([a-z]{4,})', 'g') as m) w
    where e.edition = ${edition}
    group by w.word`.execute(db)
}
