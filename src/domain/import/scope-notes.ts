import type { Series, SeriesTable } from '../edition.ts'

/** A footnote as it bears on one row. */
export interface RowNote {
  readonly mark: string
  readonly text: string
  /** First and last marked date; null where the mark stands on the label, so that it bears on the whole row. */
  readonly fromDate: string | null
  readonly toDate: string | null
}

/** The footnotes of a table that a row or its cells are marked with. */
export function rowNotes(table: SeriesTable, row: Series): RowNote[] {
  return table.footnotes.flatMap(({ mark, text }) => {
    const dates = table.referenceDates.filter((_, at) => row.observations[at]?.footnotes?.includes(mark))
    const onLabel = marksOf(row.label).includes(mark)
    if (dates.length === 0 && !onLabel) return []
    const [fromDate = null, toDate = null] = onLabel ? [] : [dates[0], dates.at(-1)]
    return [{ mark, text, fromDate, toDate }]
  })
}

/** `n. utenti (*)` and `n. utenti**` are marked `*` and `**`. */
function marksOf(label: string): string[] {
  return label.match(/\*+/g) ?? []
}
