import { sql } from 'kysely'
import type {
  Edition,
  Footnote,
  Observation,
  Series,
  SeriesTable,
  ServiceMap,
  Source,
} from '../../domain/edition.ts'
import type { Section, StoredEdition } from '../../domain/import/known.ts'
import type { BodyTransaction } from '../store.ts'
import { groups } from './groups.ts'

/** A stored edition in the interchange format, with the identities of its maps and rows. It must exist. */
export async function loadEdition(db: BodyTransaction, id: number): Promise<StoredEdition> {
  const edition = await db
    .selectFrom('editions')
    .innerJoin('bodies', 'bodies.id', 'editions.body')
    .where('editions.id', '=', id)
    .select(['year', 'title', 'attachment', 'office', 'name', 'ipa_code', 'istat_code'])
    .executeTakeFirstOrThrow()
  const maps = await loadMaps(db, id)
  return {
    id,
    edition: {
      format: 'atlante.edition/1',
      body: {
        name: edition.name,
        office: edition.office,
        ipaCode: edition.ipa_code,
        istatCode: edition.istat_code,
      },
      year: edition.year,
      title: edition.title,
      attachment: edition.attachment,
      services: maps.map(serviceMap),
    } satisfies Edition,
    services: maps.map(map => map.service),
    rows: maps.map(map => ({ output: seriesOf(map.tables.output), served: seriesOf(map.tables.served) })),
  }
}

interface StoredRow {
  readonly service: number
  readonly section: Section
  readonly series: number
  readonly label: string
  readonly unit: string
  /** The series that this row is a part of. */
  readonly part_of: number | null
  readonly source: Source | null
  /** By reference date. */
  readonly cells: Readonly<Record<string, StoredCell>>
}

interface StoredCell extends Omit<Observation, 'unit' | 'footnotes'> {
  readonly unit: string | null
  readonly footnotes: readonly string[] | null
}

interface StoredTable {
  readonly referenceDates: readonly string[]
  readonly footnotes: readonly Footnote[]
  readonly rows: readonly StoredRow[]
}

interface StoredMap extends Pick<ServiceMap, 'name' | 'manager' | 'content' | 'delivery' | 'gaps'> {
  readonly service: number
  readonly criteria: ServiceMap['users']['criteria']
  readonly segments: ServiceMap['users']['segments']
  readonly source: Source | null
  readonly tables: Readonly<Partial<Record<Section, StoredTable>>>
}

/**
 * Four plain scans put together here: joined in SQL they would lean on statistics, which an embedded database
 * that was just written to does not have.
 */
async function loadMaps(db: BodyTransaction, edition: number): Promise<StoredMap[]> {
  const maps = await db
    .selectFrom('service_maps')
    .where('edition', '=', edition)
    .orderBy('position')
    .selectAll()
    .execute()
  const tables = groups(
    await db.selectFrom('series_tables').where('edition', '=', edition).selectAll().execute(),
    table => table.service,
  )
  const rows = groups(await loadRows(db, edition), row => `${row.service} ${row.section}`)
  return maps.map(map => ({
    ...map,
    tables: Object.fromEntries(
      (tables.get(map.service) ?? []).map(({ section, reference_dates, footnotes }) => [
        section,
        { referenceDates: reference_dates, footnotes, rows: rows.get(`${map.service} ${section}`) ?? [] },
      ]),
    ),
  }))
}

async function loadRows(db: BodyTransaction, edition: number): Promise<StoredRow[]> {
  const cells = await sql<{ series: number; cells: Record<string, StoredCell> }>`
    select series, json_object_agg(reference_date, json_build_object('raw', raw, 'value', value,
      'status', status, 'note', note, 'unit', unit, 'footnotes', footnotes)) as cells
    from observations where edition = ${edition} group by series`.execute(db)
  const cellsOf = new Map(cells.rows.map(row => [row.series, row.cells]))
  const rows = await db
    .selectFrom('table_rows')
    .where('edition', '=', edition)
    .select(['service', 'section', 'series', 'label', 'unit', 'part_of', 'source'])
    .orderBy('position')
    .execute()
  return rows.map(row => ({ ...row, cells: cellsOf.get(row.series) ?? {} }))
}

const seriesOf = (table: StoredTable | undefined) => table?.rows.map(row => row.series) ?? []

function serviceMap(map: StoredMap): ServiceMap {
  return {
    name: map.name,
    manager: map.manager,
    content: map.content,
    outputs: seriesTable(map.tables.output),
    users: { criteria: map.criteria, segments: map.segments, served: seriesTable(map.tables.served) },
    delivery: map.delivery,
    gaps: map.gaps,
    ...(map.source ? { source: map.source } : {}),
  }
}

function seriesTable(table: StoredTable | undefined): SeriesTable | null {
  if (!table) return null
  const { rows } = table
  return {
    referenceDates: table.referenceDates,
    series: rows.map(row => seriesRow(row, rows, table.referenceDates)),
    footnotes: table.footnotes,
  }
}

function seriesRow(row: StoredRow, rows: readonly StoredRow[], dates: readonly string[]): Series {
  const whole = row.part_of === null ? -1 : rows.findIndex(each => each.series === row.part_of)
  return {
    label: row.label,
    unit: row.unit,
    partOf: whole < 0 ? null : whole,
    observations: dates.flatMap(date => {
      const cell = row.cells[date]
      return cell ? [observation(cell)] : []
    }),
    ...(row.source ? { source: row.source } : {}),
  }
}

function observation({ unit, footnotes, ...cell }: StoredCell): Observation {
  return { ...cell, ...(unit === null ? {} : { unit }), ...(footnotes === null ? {} : { footnotes }) }
}
