import type { Series } from '../domain/edition.ts'

/** A row's label without what the table shows in another way: its footnote mark, and `di cui` on a part. */
export function labelParts(series: Series): { readonly text: string; readonly mark: string | null } {
  const mark = /(\*+)\s*$/.exec(series.label)?.[1] ?? null
  const bare = mark ? series.label.replace(/\s*\*+\s*$/, '') : series.label
  const text =
    series.partOf === null ? bare : bare.replace(/^\s*[-–•]?\s*di cui\s*:?\s+/i, '').replace(/^[-–•]\s*/, '')
  return { text: text === '' ? bare : text, mark }
}
