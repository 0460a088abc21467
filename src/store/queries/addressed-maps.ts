import { sql } from 'kysely'
import type { ServiceMap } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { type MapJson, mapJson, readMap } from './map-json.ts'
import { seriesSlugs } from './series-slugs.ts'

/** A map with the addresses of its service and of its series. */
export interface AddressedMap {
  readonly slug: string
  readonly department: string | null
  readonly map: ServiceMap
  /** Addresses of the rows of its tables, in their order. */
  readonly slugs: { readonly output?: readonly string[]; readonly served?: readonly string[] }
}

/** Every map of an edition in the order of the document, figures and addresses and all, in one query. */
export async function addressedMaps(db: BodyTransaction, edition: number): Promise<readonly AddressedMap[]> {
  type Row = Omit<AddressedMap, 'map'> & { readonly map: MapJson }
  const answer = await sql<{ maps: readonly Row[] }>`
    select coalesce(json_agg(json_build_object(
      'slug', s.slug, 'department', s.department, 'map', ${mapJson},
      'slugs', coalesce((select json_object_agg(t.section, ${seriesSlugs}) from series_tables t
        where t.body = m.body and t.edition = m.edition and t.service = m.service), '{}')
      ) order by m.position), '[]') as maps
    from service_maps m join services s on s.body = m.body and s.id = m.service
    where m.edition = ${edition}`.execute(db)
  return (answer.rows[0]?.maps ?? []).map(row => ({ ...row, map: readMap(row.map) }))
}
