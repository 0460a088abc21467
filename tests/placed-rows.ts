import type { StoredCell } from '../src/domain/campaign/stored-draft.ts'
import type { PlacedRow } from '../src/domain/figures/placed-row.ts'

/** A cell as the last edition left it; '' is a blank one. */
export function carriedCell(figure: number | string): StoredCell {
  const value = typeof figure === 'number' ? figure : null
  return {
    raw: String(figure),
    value,
    status: value !== null ? 'observed' : figure === '' ? 'missing' : 'not_collected',
    note: null,
    reason: null,
    carried: String(figure),
    version: 0,
    by: null,
    at: null,
  }
}

/** A row of the collection of 2025 with figures from 2020 on. */
export function placedRow(
  row: number,
  figures: readonly (number | string)[],
  more: Partial<PlacedRow> = {},
): PlacedRow {
  return {
    row,
    service: row,
    slug: `mappa-${row}`,
    map: null,
    section: 'output',
    label: `riga ${row}`,
    unit: 'count',
    series: row,
    figure: null,
    cells: Object.fromEntries(figures.map((figure, at) => [`${2020 + at}-12-31`, carriedCell(figure)])),
    ...more,
  }
}
