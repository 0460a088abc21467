import type { SeriesTable } from '../domain/edition.ts'

/** What cells say beside their figure: each text once, under a letter. */
export interface TableNotes {
  /** Letters by text, in order of appearance. */
  readonly letters: ReadonlyMap<string, string>
}

export function tableNotes(table: SeriesTable): TableNotes {
  const texts = table.series.flatMap(series =>
    series.observations.flatMap(observation =>
      observation.note && observation.status !== 'text' ? [observation.note] : [],
    ),
  )
  return { letters: new Map([...new Set(texts)].map((text, index) => [text, letter(index)])) }
}

/** a, b, ... z, aa, ab, ... */
function letter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(97 + (index % 26))
}
