import { sql } from 'kysely'
import type { ObservationStatus } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import type { SeriesSection } from '../tables/series.ts'
import { integers, texts } from './list-values.ts'
import { seriesId } from './map-text.ts'
import { onePage, type Page } from './page.ts'

/** A cell with all that says what it is. */
export interface FoundObservation {
  readonly series: string
  readonly service: string
  readonly section: SeriesSection
  /** As this edition writes it. */
  readonly label: string
  readonly unit: string
  readonly referenceDate: string
  readonly edition: number
  readonly revision: number
  readonly value: number | null
  readonly status: ObservationStatus
  readonly raw: string
  readonly note: string | null
  readonly footnotes: readonly string[]
  /** Where it stands among all observations: see `ObservationPlace`. */
  readonly place: ObservationPlace
}

/** Number of the series, ISO date, id of the edition: the order of the list. */
export type ObservationPlace = readonly [number, string, number]

/** Before all of them. */
export const firstPlace: ObservationPlace = [0, '0001-01-01', 0]

export interface ObservationFilter {
  /** Editions to look in, by id. */
  readonly editions: readonly number[]
  /** Whether each cell is given as every one of them writes it, or only as the newest does. */
  readonly vintages: 'newest' | 'all'
  /** Series and services by number. Each null for all. */
  readonly series: readonly number[] | null
  readonly services: readonly number[] | null
  readonly section: SeriesSection | null
  readonly segment: string | null
  /** Years of the reference dates. */
  readonly years: readonly number[] | null
  readonly statuses: readonly ObservationStatus[] | null
}

/** Observations in order of series, date and edition, after one of them. */
export async function findObservations(
  db: BodyTransaction,
  filter: ObservationFilter,
  after: ObservationPlace,
  limit: number,
): Promise<Page<FoundObservation>> {
  const { series, services, section, segment, years, statuses } = filter
  const editions = integers(filter.editions)
  const newest = sql`not exists (
    select from observations n
    where n.body = o.body and n.series = o.series and n.reference_date = o.reference_date
      and n.edition > o.edition and n.edition = any(${editions}))`
  const answer = await sql<Page<FoundObservation>>`
    with wanted as (
      select x.body, x.id as number, ${seriesId} as id, s.slug as service, x.section
      from series x join services s on s.body = x.body and s.id = x.service
      where ${series === null ? sql`true` : sql`x.id = any(${integers(series)})`}
        and ${services === null ? sql`true` : sql`x.service = any(${integers(services)})`}
        and ${section === null ? sql`true` : sql`x.section = ${section}`}
        and ${segment === null ? sql`true` : sql`(x.section = 'served' and x.slug = ${segment})`}),
    found as (
      select o.*, w.number, w.id, w.service, w.section
      from wanted w join observations o on o.body = w.body and o.series = w.number
      where o.edition = any(${editions})
        and ${years === null ? sql`true` : sql`extract(year from o.reference_date)::integer = any(${integers(years)})`}
        and ${statuses === null ? sql`true` : sql`o.status = any(${texts(statuses)})`}
        and ${filter.vintages === 'all' || filter.editions.length < 2 ? sql`true` : newest}),
    shown as (
      select * from found
      where (number, reference_date, edition) > (${after[0]}::integer, ${after[1]}::date, ${after[2]}::integer)
      order by number, reference_date, edition limit ${limit})
    select (select count(*)::integer from found) as total, coalesce((
      select json_agg(json_build_object(
        'series', f.id, 'service', f.service, 'section', f.section, 'label', r.label,
        'unit', coalesce(f.unit, r.unit), 'referenceDate', f.reference_date, 'edition', e.year,
        'revision', e.revision, 'value', f.value, 'status', f.status, 'raw', f.raw, 'note', f.note,
        'footnotes', coalesce(f.footnotes, '{}'),
        'place', json_build_array(f.number, f.reference_date, f.edition))
        order by f.number, f.reference_date, f.edition)
      from shown f
      join table_rows r on r.body = f.body and r.edition = f.edition and r.series = f.series
      join editions e on e.body = f.body and e.id = f.edition), '[]') as items`.execute(db)
  return onePage(answer.rows)
}
