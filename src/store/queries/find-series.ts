import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { SeriesKind, SeriesSection } from '../tables/series.ts'
import { integers } from './list-values.ts'
import { seriesId } from './map-text.ts'
import { onePage, type Page } from './page.ts'

/** A series with what the newest edition that prints it says of it. */
export interface FoundSeriesRow {
  /** See `seriesId`. */
  readonly id: string
  readonly service: string
  readonly section: SeriesSection
  readonly slug: string
  readonly label: string
  readonly unit: string
  readonly kind: SeriesKind | null
  /** Id of the series that this one is a part of. */
  readonly partOf: string | null
  /** Years of the editions that hold it, newest first. */
  readonly editions: readonly number[]
  /** ISO dates of the first and the last cell in these editions. */
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface SeriesFilter {
  /** Editions to look in, by id. */
  readonly editions: readonly number[]
  /** Series and services by number. Each null for all. */
  readonly series: readonly number[] | null
  readonly services: readonly number[] | null
  readonly section: SeriesSection | null
  /** Address of a served series, whatever its service. */
  readonly segment: string | null
  readonly unit: string | null
}

/** Series by id, after one of them. */
export async function findSeries(
  db: BodyTransaction,
  filter: SeriesFilter,
  after: string,
  limit: number,
): Promise<Page<FoundSeriesRow>> {
  const { series, services, section, segment, unit } = filter
  const editions = integers(filter.editions)
  const answer = await sql<Page<FoundSeriesRow>>`
    with newest as (
      select distinct on (r.series) r.* from table_rows r
      where r.edition = any(${editions}) order by r.series, r.edition desc),
    found as (
      select ${seriesId} as id, s.slug as service_slug, x.slug, x.kind, r.*
      from newest r
      join series x on x.body = r.body and x.id = r.series
      join services s on s.body = x.body and s.id = x.service
      where ${series === null ? sql`true` : sql`x.id = any(${integers(series)})`}
        and ${services === null ? sql`true` : sql`x.service = any(${integers(services)})`}
        and ${section === null ? sql`true` : sql`x.section = ${section}`}
        and ${segment === null ? sql`true` : sql`(x.section = 'served' and x.slug = ${segment})`}
        and ${unit === null ? sql`true` : sql`r.unit = ${unit}`}),
    shown as (select * from found where id > ${after} collate "C" order by id collate "C" limit ${limit})
    select (select count(*)::integer from found) as total, coalesce((
      select json_agg(json_build_object(
        'id', f.id, 'service', f.service_slug, 'section', f.section, 'slug', f.slug, 'label', f.label,
        'unit', f.unit, 'kind', f.kind,
        'partOf', (select f.service_slug || '.' || w.section || '.' || w.slug from series w
          where w.body = f.body and w.id = f.part_of),
        'editions', (select json_agg(e.year order by e.year desc)
          from table_rows a join editions e on e.body = a.body and e.id = a.edition
          where a.body = f.body and a.series = f.series and a.edition = any(${editions})),
        'firstDate', d.first, 'lastDate', d.last) order by f.id collate "C")
      from shown f left join lateral (
        select min(o.reference_date) as first, max(o.reference_date) as last from observations o
        where o.body = f.body and o.series = f.series and o.edition = any(${editions})) d on true
      ), '[]') as items`.execute(db)
  return onePage(answer.rows)
}
