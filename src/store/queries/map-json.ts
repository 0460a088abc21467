import { type RawBuilder, sql } from 'kysely'
import type {
  Delivery,
  Footnote,
  Gap,
  Named,
  Observation,
  Series,
  SeriesTable,
  ServiceMap,
  Source,
} from '../../domain/edition.ts'

/** A map as `mapJson` builds it: the interchange shape, but for what `readMap` puts right. */
export interface MapJson {
  readonly name: string | null
  readonly manager: string | null
  readonly content: ServiceMap['content']
  readonly criteria: readonly string[] | null
  readonly segments: readonly Named[] | null
  readonly delivery: Delivery | null
  readonly gaps: readonly Gap[]
  readonly source: Source | null
  readonly tables: readonly TableJson[]
}

export interface TableJson {
  readonly section: 'output' | 'served'
  readonly referenceDates: readonly string[]
  readonly footnotes: readonly Footnote[]
  readonly rows: readonly RowJson[]
}

interface RowJson {
  readonly series: number
  readonly label: string
  readonly unit: string
  /** The series that the row is a part of. */
  readonly partOf: number | null
  readonly source: Source | null
  readonly cells: readonly CellJson[]
}

/** Raw, value, status, note, unit, footnotes: a list is half the text of an object, six to a row. */
type CellJson = readonly [
  string,
  number | null,
  Observation['status'],
  string | null,
  string | null,
  readonly string[] | null,
]

/** One six-year table and its rows as one JSON value; `t` is a row of `series_tables`. */
export const tableJson: RawBuilder<TableJson> = sql`json_build_object(
  'section', t.section, 'referenceDates', t.reference_dates, 'footnotes', t.footnotes,
  'rows', coalesce((
    select json_agg(json_build_object(
      'series', r.series, 'label', r.label, 'unit', r.unit, 'partOf', r.part_of, 'source', r.source,
      'cells', coalesce((
        select json_agg(json_build_array(o.raw, o.value, o.status, o.note, o.unit, o.footnotes)
          order by o.reference_date)
        from observations o
        where o.body = r.body and o.series = r.series and o.edition = r.edition
        ), '[]')) order by r.position)
    from table_rows r
    where r.body = t.body and r.edition = t.edition and r.service = t.service and r.section = t.section
  ), '[]'))`

/** One map and all its figures as one JSON value; `m` is a row of `service_maps`. */
export const mapJson: RawBuilder<MapJson> = sql`json_build_object(
  'name', m.name, 'manager', m.manager, 'content', m.content, 'criteria', m.criteria,
  'segments', m.segments, 'delivery', m.delivery, 'gaps', m.gaps, 'source', m.source,
  'tables', coalesce((
    select json_agg(${tableJson})
    from series_tables t
    where t.body = m.body and t.edition = m.edition and t.service = m.service
  ), '[]'))`

/** The map in the shape of the interchange format. */
export function readMap(json: MapJson): ServiceMap {
  const table = (section: TableJson['section']) => {
    const found = json.tables.find(each => each.section === section)
    return found ? readTable(found) : null
  }
  return {
    name: json.name,
    manager: json.manager,
    content: json.content,
    outputs: table('output'),
    users: { criteria: json.criteria, segments: json.segments, served: table('served') },
    delivery: json.delivery,
    gaps: json.gaps,
    ...(json.source ? { source: json.source } : {}),
  }
}

/** The table in the shape of the interchange format. */
export function readTable(json: TableJson): SeriesTable {
  const positions = new Map(json.rows.map((row, index) => [row.series, index]))
  return {
    referenceDates: json.referenceDates,
    series: json.rows.map(row => readRow(row, positions)),
    footnotes: json.footnotes,
  }
}

function readRow(row: RowJson, positions: ReadonlyMap<number, number>): Series {
  return {
    label: row.label,
    unit: row.unit,
    partOf: row.partOf === null ? null : (positions.get(row.partOf) ?? null),
    observations: row.cells.map(readCell),
    ...(row.source ? { source: row.source } : {}),
  }
}

function readCell([raw, value, status, note, unit, footnotes]: CellJson): Observation {
  return {
    raw,
    value,
    status,
    note,
    ...(unit === null ? {} : { unit }),
    ...(footnotes === null || footnotes.length === 0 ? {} : { footnotes }),
  }
}

/** A map that is not stored, as `readMap` reads it; its rows are numbered by their place. */
export function jsonOfMap(map: ServiceMap): MapJson {
  const table = (section: TableJson['section'], found: SeriesTable | null): TableJson[] =>
    found
      ? [
          {
            section,
            referenceDates: found.referenceDates,
            footnotes: found.footnotes,
            rows: found.series.map(({ label, unit, partOf, source, observations }, series) => ({
              series,
              label,
              unit,
              partOf,
              source: source ?? null,
              cells: observations.map(
                (each): CellJson => [
                  each.raw,
                  each.value,
                  each.status,
                  each.note,
                  each.unit ?? null,
                  each.footnotes ?? null,
                ],
              ),
            })),
          },
        ]
      : []
  return {
    name: map.name,
    manager: map.manager,
    content: map.content,
    criteria: map.users.criteria,
    segments: map.users.segments,
    delivery: map.delivery,
    gaps: map.gaps,
    source: map.source ?? null,
    tables: [...table('output', map.outputs), ...table('served', map.users.served)],
  }
}
