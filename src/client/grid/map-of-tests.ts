import type { DraftCell, DraftMap, DraftRow } from '../../domain/campaign/draft-map.ts'

/** A cell as the server holds it; version 0 is what was carried over. */
export function heldCell(raw: string, version: number, by: string | null = null): DraftCell {
  const value = raw === '' ? null : Number(raw)
  return { raw, value, status: 'observed', note: null, reason: null, version, by, at: null }
}

/** A map of rows numbered from 1, each with its cells in the order of the dates. */
export function mapOf(
  referenceDates: readonly string[],
  ...rows: readonly (readonly (DraftCell | null)[])[]
): DraftMap {
  const map: Pick<DraftMap, 'tables' | 'referenceDates'> = {
    referenceDates,
    tables: {
      served: null,
      output: {
        footnotes: [],
        statement: null,
        rows: rows.map(
          (cells, at): DraftRow => ({
            row: at + 1,
            label: `Riga ${at + 1}`,
            unit: 'n',
            partOf: null,
            cells: Object.fromEntries(referenceDates.map((date, year) => [date, cells[year] ?? null])),
            band: null,
            sharedWith: [],
          }),
        ),
      },
    },
  }
  // The grid's model reads no more of a map than these.
  return map as DraftMap
}
