import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'
import type { ScopeNoteKind } from '../tables/scope-notes.ts'
import { integers } from './list-values.ts'
import { seriesId } from './map-text.ts'
import { onePage, type Page } from './page.ts'

/** A footnote as it bears on one series of one edition. */
export interface FoundScopeNote {
  readonly edition: number
  readonly series: string
  readonly service: string
  readonly label: string
  readonly mark: string
  readonly text: string
  readonly kind: ScopeNoteKind | null
  /** First and last marked date; null where the whole row is marked. */
  readonly fromDate: string | null
  readonly toDate: string | null
  /** Where it stands in the list. */
  readonly place: string
}

/** Scope notes of editions, newest edition first, then by series; series and services by number, null for all. */
export async function findScopeNotes(
  db: BodyTransaction,
  editions: readonly number[],
  series: readonly number[] | null,
  services: readonly number[] | null,
  after: string,
  limit: number,
): Promise<Page<FoundScopeNote>> {
  const answer = await sql<Page<FoundScopeNote>>`
    with found as (
      select n.*, ${seriesId} as id, s.slug as service_slug, r.label, e.year,
        (9999 - e.year) || ' ' || ${seriesId} || ' ' || n.mark as place
      from scope_notes n
      join editions e on e.body = n.body and e.id = n.edition
      join table_rows r on r.body = n.body and r.edition = n.edition and r.series = n.series
      join series x on x.body = n.body and x.id = n.series
      join services s on s.body = x.body and s.id = x.service
      where n.edition = any(${integers(editions)})
        and ${series === null ? sql`true` : sql`x.id = any(${integers(series)})`}
        and ${services === null ? sql`true` : sql`x.service = any(${integers(services)})`}),
    shown as (select * from found where place > ${after} collate "C" order by place collate "C" limit ${limit})
    select (select count(*)::integer from found) as total, coalesce((
      select json_agg(json_build_object('edition', f.year, 'series', f.id, 'service', f.service_slug,
        'label', f.label, 'mark', f.mark, 'text', f.text, 'kind', f.kind, 'fromDate', f.from_date,
        'toDate', f.to_date, 'place', f.place) order by f.place collate "C")
      from shown f), '[]') as items`.execute(db)
  return onePage(answer.rows)
}
