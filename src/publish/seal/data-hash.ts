import { createHash } from 'node:crypto'
import type { Edition } from '../../domain/edition.ts'
import { interchangeJson } from '../interchange-json.ts'

/**
 * SHA-256 of an edition's data: of its interchange JSON, where things stood in a source left out, so that the same
 * data has the same hash whatever file it was read from.
 */
export function dataHash(edition: Edition): string {
  return createHash('sha256').update(interchangeJson(edition)).digest('hex')
}
