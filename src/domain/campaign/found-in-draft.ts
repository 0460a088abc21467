import type { Finding } from '../finding.ts'
import { findingFingerprint } from '../finding-fingerprint.ts'
import type { FoundCell } from './draft-map.ts'
import { isEntered } from './entered.ts'
import { type StoredDraft, type StoredRow, windowOf } from './stored-draft.ts'

/** A finding of the checks in a draft, before it has words. */
export interface FoundInDraft {
  readonly finding: Finding
  readonly fingerprint: string
  /** Number of the service; null for a finding about the whole edition. */
  readonly service: number | null
  /** Of that map only. */
  readonly cells: readonly FoundCell[]
  /** What a person answered to it; null while it is open. */
  readonly explained: string | null
}

/**
 * What the checks found, by the rows of the drafts that they saw as one edition, in that order. A finding that is only
 * about figures not entered yet is none: the progress tells of them.
 */
export function foundInDrafts(
  findings: readonly Finding[],
  drafts: readonly StoredDraft[],
  year: number,
  explanations: ReadonlyMap<string, string>,
): FoundInDraft[] {
  const dates = windowOf(year)
  return findings.flatMap(finding => {
    const cells = finding.cells.map(cell => {
      const table = drafts[cell.map]?.tables[cell.table === 'outputs' ? 'output' : 'served']
      return { cell, row: table?.rows[cell.series], date: dates[cell.column] ?? '' }
    })
    const odd = cells.filter(({ cell }) => cell.odd)
    if (odd.length > 0 && odd.every(({ row, date }) => isAwaited(row, date, year))) return []
    const fingerprint = findingFingerprint(finding)
    return [
      {
        finding,
        fingerprint,
        service: finding.map === null ? null : (drafts[finding.map]?.service ?? null),
        cells: cells.flatMap(({ cell, row, date }) =>
          row && cell.map === finding.map ? [{ row: row.row, date, odd: cell.odd }] : [],
        ),
        explained: explanations.get(fingerprint) ?? null,
      },
    ]
  })
}

const isAwaited = (row: StoredRow | undefined, date: string, year: number) =>
  date === `${year}-12-31` && !isEntered(row?.cells[date])
