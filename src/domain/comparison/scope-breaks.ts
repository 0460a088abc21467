import type { Footnote, Series } from '../edition.ts'

/**
 * Where a series stops being comparable with its own past: true at each reference date whose figure does not count
 * the same thing as the figure before it.
 *
 * A footnote on some cells of a row changes what those cells count; one that says `dal 2022 ...` holds from that year
 * on, marked or not. A mark on the label covers the whole row and breaks nothing. A cell with a unit of its own is
 * not comparable with one in the unit of the series. Two cells in a row that each say in words what they count, and
 * say different things, are not comparable either.
 */
export function scopeBreaks(
  series: Series,
  referenceDates: readonly string[],
  footnotes: readonly Footnote[],
): readonly boolean[] {
  const since = new Map(footnotes.flatMap(note => startYear(note)))
  let before: Scope | null = null
  return series.observations.map((observation, index) => {
    if (observation.value === null) return false
    const scope = { marks: scopeAt(series, index, referenceDates, since), words: observation.note }
    const broken = before !== null && (before.marks !== scope.marks || !alike(before.words, scope.words))
    before = scope
    return broken
  })
}

interface Scope {
  /** Unit and footnote marks in force. */
  readonly marks: string
  /** What the cell says beside its figure. */
  readonly words: string | null
}

/** Notes that share half of the shorter one's words speak of the same thing; figures inside them do not count. */
function alike(one: string | null, other: string | null): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.size === 0 || b.size === 0) return true
  const shared = [...a].filter(word => b.has(word)).length
  return shared * 2 >= Math.min(a.size, b.size)
}

function wordsOf(note: string | null): ReadonlySet<string> {
  return new Set(note?.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}

function startYear(note: Footnote): [string, number][] {
  const year = /^dal(?:l['’]anno)?\s+(?:\d{1,2}\/\d{1,2}\/)?(\d{4})\b/i.exec(note.text.trim())?.[1]
  return year ? [[note.mark, Number(year)]] : []
}

function scopeAt(
  series: Series,
  index: number,
  referenceDates: readonly string[],
  since: ReadonlyMap<string, number>,
): string {
  const observation = series.observations[index]
  const year = Number(referenceDates[index]?.slice(0, 4))
  const used = new Set(series.observations.flatMap(each => each.footnotes ?? []))
  const marks = [...used].filter(mark => {
    const start = since.get(mark)
    return start === undefined ? observation?.footnotes?.includes(mark) : year >= start
  })
  return [observation?.unit ?? series.unit, ...marks.sort()].join(' ')
}
