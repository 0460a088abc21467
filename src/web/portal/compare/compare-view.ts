import { changeBetween, type IndexOn, indexOn } from '../../../analysis/index-on.ts'
import { scopeBreaks } from '../../../domain/comparison/scope-breaks.ts'
import type { Observation, Series } from '../../../domain/edition.ts'
import { yearOf } from '../../../domain/reference-date.ts'
import type { SeriesPageData } from '../../../store/queries/series-page.ts'
import type { ComparedSeries, CompareProps } from '../../../ui/compare/compare-props.ts'
import { cellText } from '../../../ui/figure-format.ts'
import type { Frame } from '../../../ui/frame.ts'
import { labelParts, seriesTitle } from '../../../ui/series-label.ts'
import { type CompareWords, compareWords } from '../../../words/compare.ts'
import { urls } from '../../urls.ts'
import { shownName } from '../names.ts'
import { type CompareAsked, compareQuery, mostSeries, type SeriesRef, seriesText } from './compare-asked.ts'

/** A series of the comparison with what its edition prints. */
export interface LoadedSeries {
  readonly ref: SeriesRef
  readonly data: SeriesPageData
}

type Compared = Pick<
  CompareProps,
  'series' | 'dates' | 'years' | 'view' | 'asked' | 'base' | 'bases' | 'notes' | 'addresses'
>

/** The series under the dates of all of them, measured by the base year. */
export function comparedView(frame: Frame, asked: CompareAsked, loaded: readonly LoadedSeries[]): Compared {
  const dates = [...new Set(loaded.flatMap(({ data }) => data.table.referenceDates))].sort()
  const bases = [...new Set(dates.map(date => date.slice(0, 4)))]
  const base = bases.find(year => year === String(asked.base)) ?? bases[0] ?? ''
  const place = dates.findLastIndex(date => date.startsWith(base))
  const kept = { ...asked, series: loaded.map(({ ref }) => ref) }
  const rows = loaded.map((each, at) => compared(frame, { asked: kept, dates, place, at }, each))
  const units = new Set(rows.map(({ shown }) => shown.series.unit))
  const view = asked.view === 'insieme' && units.size > 1 ? 'fianco' : asked.view
  const words = compareWords[frame.language]
  return {
    series: rows.map(({ shown }) => shown),
    dates,
    years: yearsOf(dates),
    view,
    asked: asked.view,
    base,
    bases,
    addresses: kept.series.map(seriesText),
    notes: [
      ...(view === asked.view ? [] : [words.differentUnits]),
      ...rows.flatMap(({ shown, index }) =>
        notesOf(frame, words, { shown, index, view, base, place, dates }),
      ),
    ],
  }
}

interface Context {
  readonly asked: CompareAsked
  readonly dates: readonly string[]
  /** The base's among the dates. */
  readonly place: number
  /** The series' among the series. */
  readonly at: number
}

function compared(
  frame: Frame,
  { asked, dates, place, at }: Context,
  { ref, data }: LoadedSeries,
): { readonly shown: ComparedSeries; readonly index: IndexOn } {
  const { table } = data
  const row = table.series[data.slugs.indexOf(ref.series)] ?? noRow
  const ownBreaks = scopeBreaks(row, table.referenceDates, table.footnotes)
  const own = dates.map(date => table.referenceDates.indexOf(date))
  const series: Series = { ...row, observations: own.map(column => row.observations[column] ?? noCell) }
  const breaks = own.map(column => ownBreaks[column] ?? false)
  const index = indexOn(series, breaks, place)
  const last = series.observations.findLastIndex(cell => cell.value !== null)
  const without = asked.series.filter(each => each !== ref)
  return {
    index,
    shown: {
      letter: String.fromCharCode(65 + at),
      title: seriesTitle(row),
      href: frame.links.series(ref.year, data.service, ref.section, ref.series),
      service: {
        name: shownName(data.name, data.previous, frame.words),
        href: frame.links.service(ref.year, data.service),
        named: data.name !== null,
      },
      edition: ref.year,
      series,
      breaks,
      covered: own.map(column => column >= 0),
      footnotes: table.footnotes.filter(note => marksOf(row).has(note.mark)),
      index: index.points,
      change: changeBetween(series, breaks, place, last),
      without: urls.compare(frame.language, compareQuery({ ...asked, series: without })),
    },
  }
}

const noCell: Observation = { raw: '', value: null, status: 'missing', note: null }
const noRow: Series = { label: '', unit: 'count', partOf: null, observations: [] }

function marksOf(row: Series): ReadonlySet<string | null> {
  return new Set([labelParts(row).mark, ...row.observations.flatMap(cell => cell.footnotes ?? [])])
}

/** A date by its year; by the whole date where a year has two. */
function yearsOf(dates: readonly string[]): readonly string[] {
  const years = dates.map(date => date.slice(0, 4))
  return new Set(years).size === years.length ? years : dates.map(date => date.split('-').reverse().join('/'))
}

interface Noted {
  readonly shown: ComparedSeries
  readonly index: IndexOn
  readonly view: CompareProps['view']
  readonly base: string
  readonly place: number
  readonly dates: readonly string[]
}

/** What a reader must know of one series: why it has no index, where it stops being comparable, its notes. */
function notesOf(
  frame: Frame,
  words: CompareWords,
  { shown, index, view, base, place, dates }: Noted,
): readonly string[] {
  const name = `${shown.letter}, ${shown.title}`
  const cell = shown.series.observations[place]
  const own = [
    ...shown.footnotes.map(note => note.text),
    ...new Set(shown.series.observations.flatMap(each => each.note ?? [])),
  ]
  return [
    ...(view === 'indice' && index.none === 'base-absent' ? [words.baseAbsent(name, base)] : []),
    ...(view === 'indice' && index.none === 'base-not-positive' && cell
      ? [words.baseNotPositive(name, base, cellText(cell, shown.series, frame.language))]
      : []),
    ...(view === 'indice' && index.cut ? [words.cut(name)] : []),
    ...shown.breaks.flatMap((broken, at) =>
      broken ? [words.broken(name, String(yearOf(dates[at] ?? '')))] : [],
    ),
    ...own.map(note => words.noted(name, note)),
  ]
}

/** The names that the problems of an address begin with. */
export function problemsOf(
  frame: Frame,
  asked: Pick<CompareAsked, 'unknown' | 'tooMany'>,
  missing: readonly string[],
): readonly string[] {
  const words = compareWords[frame.language]
  return [
    ...[...asked.unknown, ...missing].map(each => words.unknown(each.slice(0, 120))),
    ...(asked.tooMany ? [words.tooMany(mostSeries)] : []),
  ]
}
