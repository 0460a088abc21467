import { sql } from 'kysely'
import type { Footnote, ObservationStatus } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { integers } from './list-values.ts'
import { seriesId } from './map-text.ts'

/** A series as one edition prints it, with what is needed to see where it stops being comparable with itself. */
export interface PrintedSeries {
  readonly id: string
  readonly edition: number
  readonly year: number
  readonly service: string
  readonly serviceName: string | null
  readonly label: string
  readonly unit: string
  readonly footnotes: readonly Footnote[]
  readonly cells: readonly PrintedCell[]
}

export interface PrintedCell {
  readonly date: string
  readonly raw: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  readonly unit: string | null
  readonly footnotes: readonly string[] | null
}

/** Series by number in each of these editions, oldest edition first. */
export async function printedSeries(
  db: BodyTransaction,
  editions: readonly number[],
  series: readonly number[],
): Promise<readonly PrintedSeries[]> {
  const answer = await sql<PrintedSeries>`
    select ${seriesId} as id, r.edition, e.year, s.slug as service, m.name as "serviceName", r.label, r.unit,
      t.footnotes, coalesce((
        select json_agg(json_build_object('date', o.reference_date, 'raw', o.raw, 'value', o.value,
          'status', o.status, 'note', o.note, 'unit', o.unit, 'footnotes', o.footnotes) order by o.reference_date)
        from observations o
        where o.body = r.body and o.series = r.series and o.edition = r.edition), '[]') as cells
    from series x
    join services s on s.body = x.body and s.id = x.service
    join table_rows r on r.body = x.body and r.series = x.id
    join editions e on e.body = r.body and e.id = r.edition
    join service_maps m on m.body = r.body and m.edition = r.edition and m.service = r.service
    join series_tables t on t.body = r.body and t.edition = r.edition and t.service = r.service
      and t.section = r.section
    where r.edition = any(${integers(editions)}) and x.id = any(${integers(series)})
    order by r.edition`.execute(db)
  return answer.rows
}
