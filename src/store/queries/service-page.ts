import { sql } from 'kysely'
import type { ServiceMap, Staffing } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { type MapJson, mapJson, readMap } from './map-json.ts'
import { seriesSlugs } from './series-slugs.ts'

/** A map beside another one. */
export interface NeighbourMap {
  readonly slug: string
  /** As written; null for a map without a name. */
  readonly name: string | null
}

/** The same service in one published edition. */
export interface MapOfYear {
  readonly year: number
  /** As that edition writes it; null for a map without a name. */
  readonly name: string | null
  readonly staff: Staffing | null
}

/** All that the page of one map shows. */
export interface ServicePageData {
  /** The address the service has now; another one if it was asked for by an old name. */
  readonly slug: string
  readonly map: ServiceMap
  readonly department: string | null
  /** From 0, in the document. */
  readonly position: number
  readonly count: number
  readonly previous: NeighbourMap | null
  readonly next: NeighbourMap | null
  /** Addresses of the rows of its tables, in their order. */
  readonly slugs: { readonly output?: readonly string[]; readonly served?: readonly string[] }
  /** The maps of the service in all published editions, this one included, newest first. */
  readonly history: readonly MapOfYear[]
}

interface Row extends Omit<ServicePageData, 'map'> {
  readonly map: MapJson
}

/**
 * The service of an address it has or has ever had; where the edition no longer has it, the one it went on in (merged,
 * or split), as far as that is known by the edition's year.
 */
const serviceOf = (edition: number, slug: string) => sql`(
  with recursive line (service, step) as (
    select coalesce((select id from services where slug = ${slug}),
      (select service from service_names where slug = ${slug})), 0
    union
    select l.successor, line.step + 1 from line join service_lineage l on l.service = line.service
    where l.successor is not null and l.successor <> l.service and l.year <= ${Math.floor(edition / 1000)}
      and line.step < 20)
  select line.service from line
  join service_maps there on there.edition = ${edition} and there.service = line.service
  order by line.step, line.service limit 1)`

/**
 * One map of an edition with its neighbours, in one query. The service is found by the address it has or has ever
 * had, or went on under; null where the edition has no such map.
 */
export async function servicePage(
  db: BodyTransaction,
  edition: number,
  slug: string,
): Promise<ServicePageData | null> {
  const answer = await sql<Row>`
    select s.slug, ${mapJson} as map, s.department, m.position,
      (select count(*)::integer from service_maps c where c.body = m.body and c.edition = m.edition) as count,
      (select json_build_object('slug', b.slug, 'name', a.name)
        from service_maps a join services b on b.body = a.body and b.id = a.service
        where a.body = m.body and a.edition = m.edition and a.position < m.position
        order by a.position desc limit 1) as previous,
      (select json_build_object('slug', b.slug, 'name', a.name)
        from service_maps a join services b on b.body = a.body and b.id = a.service
        where a.body = m.body and a.edition = m.edition and a.position > m.position
        order by a.position limit 1) as next,
      coalesce((select json_object_agg(t.section, ${seriesSlugs}) from series_tables t
        where t.body = m.body and t.edition = m.edition and t.service = m.service), '{}') as slugs,
      coalesce((select json_agg(json_build_object(
          'year', e.year, 'name', h.name, 'staff', h.delivery -> 'staff') order by e.year desc)
        from service_maps h join editions e on e.body = h.body and e.id = h.edition
        where h.body = m.body and h.service = m.service and e.state = 'published'
          and e.revision = (select max(x.revision) from editions x
            where x.body = e.body and x.year = e.year and x.state = 'published')), '[]') as history
    from service_maps m join services s on s.body = m.body and s.id = m.service
    where m.edition = ${edition} and m.service = ${serviceOf(edition, slug)}`.execute(db)
  const row = answer.rows[0]
  return row ? { ...row, map: readMap(row.map) } : null
}
