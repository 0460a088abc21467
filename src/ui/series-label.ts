import type { Series } from '../domain/edition.ts'

/** A row's label without what the table shows in another way: its footnote mark, and `di cui` at either end. */
export function labelParts(series: Series): { readonly text: string; readonly mark: string | null } {
  const mark = /(\*+)\s*$/.exec(series.label)?.[1] ?? null
  const bare = (mark ? series.label.replace(/\s*\*+\s*$/, '') : series.label).replace(
    /[\s,(]+di cui\s*:?\s*$/i,
    '',
  )
  const text =
    series.partOf === null ? bare : bare.replace(/^\s*[-–•]?\s*di cui\s*:?\s+/i, '').replace(/^[-–•]\s*/, '')
  return { text: text || bare || series.label, mark }
}

/** A row's label as a title: without `n.` at its head, the first letter large. */
export function seriesTitle(series: Series): string {
  const { text } = labelParts(series)
  const bare = text.replace(/^(?:n[.°]|nr\.?|num\.|numero)\s*(?:di\s+)?(?=\p{L})/iu, '') || text
  return bare.charAt(0).toLocaleUpperCase('it') + bare.slice(1)
}

/** What tells rows that stand together apart: their labels without the words that all begin with. */
export function distinctLabels(labels: readonly string[]): readonly string[] {
  const words = labels.map(label => label.split(' '))
  const shortest = Math.min(...words.map(each => each.length))
  let same = 0
  while (same < shortest - 1 && words.every(each => each[same] === words[0]?.[same])) same += 1
  return words.map(each => each.slice(same).join(' '))
}
