import { type RawBuilder, sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** What a series is called everywhere: the addresses of its service and of itself, and its table between them. */
export const seriesId: RawBuilder<string> = sql`s.slug || '.' || x.section || '.' || x.slug`

/** One map with all its figures, written by the database: nothing of it is read or built again on the way out. */
export interface MapText {
  /** The address the service has now; another one if it was asked for by an old name. */
  readonly slug: string
  /** A JSON object. */
  readonly json: string
}

const cells = sql`coalesce((
  select json_agg(json_build_object(
      'referenceDate', o.reference_date, 'value', o.value, 'status', o.status, 'raw', o.raw, 'note', o.note,
      'unit', coalesce(o.unit, r.unit), 'footnotes', coalesce(o.footnotes, '{}')) order by o.reference_date)
  from observations o
  where o.body = r.body and o.series = r.series and o.edition = r.edition), '[]')`

/** A six-year table of the map `m`; null where the source has none. */
const table = (section: 'output' | 'served') => sql`(
  select json_build_object('referenceDates', t.reference_dates, 'footnotes', t.footnotes,
    'series', coalesce((
      select json_agg(json_build_object(
        'id', ${seriesId}, 'label', r.label, 'unit', r.unit,
        'partOf', (select s.slug || '.' || w.section || '.' || w.slug from series w
          where w.body = r.body and w.id = r.part_of),
        'observations', ${cells}) order by r.position)
      from table_rows r join series x on x.body = r.body and x.id = r.series
      where r.body = t.body and r.edition = t.edition and r.service = t.service and r.section = t.section), '[]'))
  from series_tables t
  where t.body = m.body and t.edition = m.edition and t.service = m.service and t.section = ${section})`

/** The query of `mapText`. */
export const mapQuery = (edition: number, slug: string): RawBuilder<MapText> => sql<MapText>`/* prepared */
    select s.slug, json_build_object(
      'service', s.slug, 'position', m.position + 1, 'name', m.name, 'manager', m.manager,
      'department', s.department, 'content', m.content, 'outputs', ${table('output')},
      'users', json_build_object('criteria', m.criteria, 'segments', m.segments, 'served', ${table('served')}),
      'delivery', m.delivery, 'gaps', m.gaps, 'source', m.source)::text as json
    from service_maps m join services s on s.body = m.body and s.id = m.service
    where m.edition = ${edition} and m.service = coalesce(
      (select id from services where slug = ${slug}),
      (select service from service_names where slug = ${slug}))`

/**
 * One map of an edition as JSON text, in one query. The service is found by the address it has or has ever had; null
 * where the edition has no such map.
 */
export async function mapText(db: BodyTransaction, edition: number, slug: string): Promise<MapText | null> {
  const answer = await mapQuery(edition, slug).execute(db)
  return answer.rows[0] ?? null
}
