import { roundScale } from '../charts/scale.ts'
import type { YearLine } from '../charts/year-line.ts'
import type { Footnote, Observation, Series } from '../domain/edition.ts'
import type { Language } from '../words/language.ts'
import { formatNumber } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { cellText, unitSign } from './figure-format.ts'

/** What the line of one series is drawn from. */
export interface SeriesDrawn {
  readonly series: Series
  readonly referenceDates: readonly string[]
  readonly breaks: readonly boolean[]
  readonly footnotes: readonly Footnote[]
  readonly title: string
}

/** Sizes of the drawing: a phone gets its own, not a shrunken one. */
export const chartSizes = {
  wide: { width: 780, height: 360, letters: 34 },
  phone: { width: 350, height: 310, letters: 19 },
} as const

/** The whole line with its scale, the figures at its points, and the notes at its breaks. */
export function seriesChart(drawn: SeriesDrawn, language: Language, size: keyof typeof chartSizes): YearLine {
  const { width, height, letters } = chartSizes[size]
  const { series, referenceDates, breaks } = drawn
  const scale = roundScale(figuresOf(series.observations))
  const sign = series.unit === 'percent' ? `\u202f${unitSign(series.unit)}` : ''
  return {
    points: pointsOf(series.observations, breaks),
    years: yearsOf(referenceDates),
    values: valuesOf(series, language),
    top: scale.at(-1) ?? 1,
    bottom: scale[0] ?? 0,
    grid: scale.map(value => ({
      value,
      label: `${formatNumber(value, language).replace('-', '\u2212')}${sign}`,
    })),
    breakNotes: breakNotes(drawn, language, letters),
    width,
    height,
    title: spoken(drawn, language),
  }
}

/** The stretch after the last break on a scale of its own; null where there is no break, or one figure after it. */
export function chartAfterBreak(
  { series, referenceDates, breaks, title }: SeriesDrawn,
  language: Language,
): { readonly chart: YearLine; readonly from: string } | null {
  const start = breaks.lastIndexOf(true)
  const after = series.observations.slice(start)
  if (start < 1 || figuresOf(after).length < 2) return null
  const years = yearsOf(referenceDates).slice(start)
  const scale = roundScale(figuresOf(after))
  return {
    from: years[0] ?? '',
    chart: {
      points: pointsOf(after, []),
      years,
      values: valuesOf(series, language).slice(start),
      top: scale.at(-1) ?? 1,
      bottom: scale[0] ?? 0,
      width: 320,
      height: 150,
      title: `${title}: ${seriesWords[language].ownScale(years[0] ?? '')}`,
    },
  }
}

/** The points of a line, cut where what is counted changes. */
export function pointsOf(observations: readonly Observation[], breaks: readonly boolean[]) {
  return observations.map((observation, at) => ({
    value: observation.value,
    estimated: observation.status === 'estimated',
    broken: breaks[at] ?? false,
  }))
}

/** A reference date by its year; by the whole date where a year has two. */
function yearsOf(referenceDates: readonly string[]): readonly string[] {
  const years = referenceDates.map(date => date.slice(0, 4))
  return new Set(years).size === years.length
    ? years
    : referenceDates.map(date => date.slice(0, 7).split('-').reverse().join('/'))
}

function valuesOf(series: Series, language: Language): readonly string[] {
  return series.observations.map(
    each => cellText(each, series, language) + (each.value === null ? '' : (each.footnotes ?? []).join('')),
  )
}

function figuresOf(observations: readonly Observation[]): readonly number[] {
  return observations.flatMap(each => (each.value === null ? [] : [each.value]))
}

/** Every figure in words, for who does not see the line. */
function spoken({ series, referenceDates, breaks, title }: SeriesDrawn, language: Language): string {
  const words = seriesWords[language]
  const years = yearsOf(referenceDates)
  const figures = series.observations.map((each, at) => {
    const figure = each.value === null ? words.statuses[each.status] : cellText(each, series, language)
    return `${years[at]}: ${figure}${breaks[at] ? ` (${words.break})` : ''}`
  })
  return `${title}. ${figures.join('; ')}.`
}

/** What is said at each break: the note of the figure after it, or else that of the figure before. */
function breakNotes(
  { series, referenceDates, breaks, footnotes }: SeriesDrawn,
  language: Language,
  letters: number,
): ReadonlyMap<number, readonly string[]> {
  const words = seriesWords[language]
  const years = yearsOf(referenceDates)
  const texts = new Map(footnotes.map(note => [note.mark, note.text]))
  const noteAt = (at: number) => {
    const cell = series.observations[at]
    return [cell?.note ?? '', ...(cell?.footnotes ?? []).map(mark => texts.get(mark) ?? '')]
      .filter(text => text !== '')
      .join('; ')
  }
  return new Map(
    breaks.flatMap((broken, at): [number, readonly string[]][] => {
      if (!broken) return []
      const before = series.observations.slice(0, at).findLastIndex(each => each.value !== null)
      const year = years[at] ?? ''
      const own = noteAt(at).replace(new RegExp(`^dal(?:l['’]anno)? ${year}\\s+`, 'i'), '')
      const earlier = noteAt(before)
      const text = own !== '' ? own : earlier === '' ? '' : words.until(years[before] ?? '', earlier)
      const lines = [...wrapped(words.breakFrom(year), letters), ...wrapped(text, letters)]
      return [[at, lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…']]]
    }),
  )
}

const mostLines = 5

/** A text in lines of at most so many letters; a longer word is cut. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(each => each !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length <= letters ? word : `${word.slice(0, letters - 1)}…`)
  }
  return lines
}
