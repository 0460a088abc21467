import { rowName } from './apply-changes.ts'
import type { Obstacle } from './campaign-refusal.ts'
import { isEntered, isRestated } from './entered.ts'
import type { FoundInDraft } from './found-in-draft.ts'
import { draftTables, type StoredDraft, windowOf } from './stored-draft.ts'

/**
 * What keeps a map from being handed in: tables without figures of the year that do not say why, earlier years changed
 * without a reason, errors neither mended nor explained. `found` is what the checks say of the whole edition.
 */
export function obstacles(draft: StoredDraft, year: number, found: readonly FoundInDraft[]): Obstacle[] {
  const own = `${year}-12-31`
  const tables = draftTables(draft)
  const empty = tables.flatMap(([section, table]): Obstacle[] => {
    if (table.statement !== null) return []
    const rows = table.rows.filter(row => !isEntered(row.cells[own])).map(rowName)
    return rows.length === 0 ? [] : [{ kind: 'not-entered', section, rows }]
  })
  const restated = tables.flatMap(([, table]) =>
    table.rows.flatMap(row =>
      windowOf(year)
        .slice(0, -1)
        .flatMap((date): Obstacle[] => {
          const cell = row.cells[date]
          if (!cell || !isRestated(cell) || cell.reason !== null) return []
          return [{ kind: 'restated-without-reason', row: rowName(row), date }]
        }),
    ),
  )
  const errors = found.flatMap(({ service, finding, fingerprint, explained }): Obstacle[] =>
    service === draft.service && finding.severity === 'error' && explained === null
      ? [{ kind: 'error-open', rule: finding.rule, rows: finding.rows, fingerprint }]
      : [],
  )
  return [...empty, ...restated, ...errors]
}
