import type { Source } from '../domain/edition.ts'
import type { SourceRow } from './source-row.ts'

/** The stretch of the source that some rows, in reading order, take up. */
export function sourceOf(rows: readonly (SourceRow | null)[]): Source {
  const first = (rows[0] ?? rows.find(row => row !== null))?.place
  const last = (rows.at(-1) ?? rows.findLast(row => row !== null))?.place
  const lines = { firstLine: first?.line ?? null, lastLine: last?.line ?? null }
  if (!first?.locator) return lines
  const locator =
    last?.locator && last.locator !== first.locator ? `${first.locator}-${last.locator}` : first.locator
  return { ...lines, locator }
}
