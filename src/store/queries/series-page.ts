import { sql } from 'kysely'
import type { ObservationStatus, SeriesTable } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import type { SeriesKind, SeriesSection } from '../tables/series.ts'
import { readTable, type TableJson, tableJson } from './map-json.ts'
import { seriesSlugs } from './series-slugs.ts'

/** A figure of the series as one published edition gives it. */
export interface Vintage {
  /** `year * 1000 + revision`. */
  readonly edition: number
  readonly year: number
  readonly revision: number
  /** ISO date. */
  readonly date: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly raw: string
}

/** All that the page of one series shows. */
export interface SeriesPageData {
  /** The address the service has now; another one if it was asked for by an old name. */
  readonly service: string
  /** As written; null for a map without a name. */
  readonly name: string | null
  readonly manager: string | null
  readonly department: string | null
  /** Name of the map before it in the document. */
  readonly previous: string | null
  readonly kind: SeriesKind | null
  /** The table that the series stands in. */
  readonly table: SeriesTable
  /** Of the table's rows. */
  readonly slugs: readonly string[]
  /** What every published edition says of the series, oldest edition first. */
  readonly vintages: readonly Vintage[]
}

interface Row extends Omit<SeriesPageData, 'table'> {
  readonly table: TableJson
}

export interface SeriesAddress {
  /** As asked for: the service's address, or one that it has had. */
  readonly service: string
  readonly section: SeriesSection
  readonly series: string
}

/**
 * One series of an edition with the table it stands in and every vintage of its figures, in one query; null where
 * the edition does not hold it.
 */
export async function seriesPage(
  db: BodyTransaction,
  edition: number,
  { service, section, series }: SeriesAddress,
): Promise<SeriesPageData | null> {
  const answer = await sql<Row>`
    select s.slug as service, m.name, m.manager, s.department, x.kind,
      (select a.name from service_maps a
        where a.body = m.body and a.edition = m.edition and a.position < m.position
        order by a.position desc limit 1) as previous,
      ${tableJson} as table, ${seriesSlugs} as slugs,
      (select json_agg(json_build_object('edition', o.edition, 'year', e.year, 'revision', e.revision,
          'date', o.reference_date, 'value', o.value, 'status', o.status, 'raw', o.raw)
          order by o.edition, o.reference_date)
        from observations o join editions e on e.body = o.body and e.id = o.edition
        where o.body = x.body and o.series = x.id and e.state = 'published') as vintages
    from service_maps m
    join services s on s.body = m.body and s.id = m.service
    join series_tables t on t.body = m.body and t.edition = m.edition and t.service = m.service
      and t.section = ${section}
    join series x on x.body = m.body and x.service = m.service and x.section = t.section and x.slug = ${series}
    join table_rows r on r.body = x.body and r.edition = m.edition and r.series = x.id
    where m.edition = ${edition} and m.service = coalesce(
      (select id from services where slug = ${service}),
      (select service from service_names where slug = ${service}))`.execute(db)
  const row = answer.rows[0]
  return row ? { ...row, vintages: row.vintages ?? [], table: readTable(row.table) } : null
}
