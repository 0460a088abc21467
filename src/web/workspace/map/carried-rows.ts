import type { FilledForm, FilledRow } from '../../../domain/campaign/form-sheet.ts'
import { isRecord } from '../../../domain/campaign/read-change.ts'
import { isReasonCode } from '../../../domain/campaign/reason.ts'
import { storableJson } from '../../../domain/storable-text.ts'

/** The rows of a form with the address of their map: what the first step puts into the page for the second. */
export type CarriedMap = Pick<FilledForm, 'slug' | 'rows'>

export const carried = (maps: readonly CarriedMap[]): string =>
  JSON.stringify(maps.map(({ slug, rows }) => ({ slug, rows })))

/** What came back of it; what has not their shape is left out, so that it is not written. */
export function carriedMaps(text: string): CarriedMap[] {
  return listIn(text).flatMap((each): CarriedMap[] =>
    isRecord(each) && typeof each['slug'] === 'string' && Array.isArray(each['rows'])
      ? [{ slug: each['slug'], rows: each['rows'].flatMap(carriedRow) }]
      : [],
  )
}

function listIn(text: string): readonly unknown[] {
  try {
    const value = storableJson(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function carriedRow(value: unknown): FilledRow[] {
  if (!isRecord(value)) return []
  const { row, base, cell, label, past, raw, note, reason } = value
  if (typeof row !== 'number' || typeof base !== 'number' || !Array.isArray(past)) return []
  if (typeof cell !== 'string' || typeof label !== 'string') return []
  if (typeof raw !== 'string' || typeof note !== 'string') return []
  const why =
    isRecord(reason) && isReasonCode(reason['code']) && typeof reason['text'] === 'string'
      ? { code: reason['code'], text: reason['text'] }
      : null
  return [{ row, base, cell, label, past: past.map(String), raw, note, reason: why }]
}
