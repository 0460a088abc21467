import { sql } from 'kysely'
import type { ServiceMap } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { type MapJson, mapJson, readMap } from './map-json.ts'

/** Every map of an edition in the order of the document, figures and all, in one query. */
export async function editionMaps(db: BodyTransaction, edition: number): Promise<readonly ServiceMap[]> {
  const answer = await sql<{ maps: readonly MapJson[] }>`
    select coalesce(json_agg(${mapJson} order by m.position), '[]') as maps
    from service_maps m
    where m.edition = ${edition}`.execute(db)
  return (answer.rows[0]?.maps ?? []).map(readMap)
}
