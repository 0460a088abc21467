import { sql } from 'kysely'
import type { ServiceMap } from '../../domain/edition.ts'
import type { BodyTransaction } from '../store.ts'
import { jsonOfMap, type MapJson, mapJson, readMap } from './map-json.ts'

/** Every map of an edition in the order of the document, figures and all, in one query. */
export async function editionMaps(db: BodyTransaction, edition: number): Promise<readonly ServiceMap[]> {
  return readMaps(await editionMapsText(db, edition))
}

/**
 * The same as the text that `readMaps` reads: who only hands the maps on to another process is spared the
 * milliseconds of taking them apart.
 */
export async function editionMapsText(db: BodyTransaction, edition: number): Promise<string> {
  const answer = await sql<{ maps: string }>`
    select coalesce(json_agg(${mapJson} order by m.position), '[]')::text as maps
    from service_maps m
    where m.edition = ${edition}`.execute(db)
  return answer.rows[0]?.maps ?? '[]'
}

/** The maps that `editionMapsText` gave. */
export function readMaps(text: string): readonly ServiceMap[] {
  return (JSON.parse(text) as readonly MapJson[]).map(readMap)
}

/** Maps that are not stored, as the text that `readMaps` reads. */
export function mapsText(maps: readonly ServiceMap[]): string {
  return JSON.stringify(maps.map(jsonOfMap))
}
