import { type ManyLines, manyLines } from '../../charts/many-lines.ts'
import { panels, type SizedDrawing, withLegend } from '../../charts/panels.ts'
import type { ChartPoint } from '../../charts/points.ts'
import { roundScale } from '../../charts/scale.ts'
import { yearLine } from '../../charts/year-line.ts'
import { compareWords } from '../../words/compare.ts'
import { formatNumber } from '../../words/number.ts'
import { cellText, unitSign } from '../figure-format.ts'
import { pointsOf } from '../series-chart.ts'
import type { ComparedSeries, CompareProps } from './compare-props.ts'

const sizes = { wide: { width: 780, height: 360 }, phone: { width: 350, height: 310 } } as const
const panelSize = { width: 380, height: 160 }

/** All the series as lines on one scale: their figures, or their index. */
export function togetherChart(props: CompareProps, size: keyof typeof sizes): SizedDrawing {
  const { series, view, frame } = props
  const isIndex = view === 'indice'
  const lines = series.map(each => ({
    letter: each.letter,
    points: isIndex ? indexPoints(each) : figurePoints(each),
  }))
  const values = lines.flatMap(line => line.points.flatMap(({ value }) => (value === null ? [] : [value])))
  const unit = series[0]?.series.unit ?? 'count'
  const sign = isIndex || unitSign(unit) === '' ? '' : `\u202f${unitSign(unit)}`
  const label = (value: number) => `${formatNumber(value, frame.language).replace('-', '\u2212')}${sign}`
  const chart: ManyLines = {
    ...sizes[size],
    lines,
    years: props.years,
    grid: gridOf(values, isIndex).map(value => ({ value, label: label(value) })),
    ...(isIndex ? { base: 100 } : {}),
    title: spoken(props),
  }
  return { svg: manyLines(chart), ...sizes[size] }
}

/** Round values; for an index the 100 is always one of them, and none stands so near that their labels touch. */
function gridOf(values: readonly number[], isIndex: boolean): readonly number[] {
  const scale = roundScale(values)
  if (!isIndex || scale.includes(100)) return scale
  const spread = (scale.at(-1) ?? 1) - (scale[0] ?? 0)
  const apart = scale.filter(
    (value, at) => at === 0 || at === scale.length - 1 || Math.abs(value - 100) > spread * 0.08,
  )
  return [...apart, 100].sort((a, b) => a - b)
}

/** One series on its own scale. */
export function ownChart(each: ComparedSeries, props: CompareProps): SizedDrawing {
  const { language } = props.frame
  const values = each.series.observations.flatMap(({ value }) => (value === null ? [] : [value]))
  const scale = roundScale(values)
  const chart = {
    ...panelSize,
    points: figurePoints(each),
    years: props.years,
    values: each.series.observations.map(cell => cellText(cell, each.series, language)),
    top: scale.at(-1) ?? 1,
    bottom: scale[0] ?? 0,
    title: `${each.title}, ${each.service.name}: ${spokenFigures(each, props)}`,
  }
  return { svg: yearLine(chart), ...panelSize }
}

/** What is shown as one drawing that stands alone, with names instead of links. */
export function wholeDrawing(props: CompareProps): SizedDrawing {
  const { series, view, frame } = props
  const words = compareWords[frame.language]
  const named = series.map(each => ({
    letter: each.letter,
    text: `${each.title} (${each.service.name}, ${words.edition(each.edition)})`,
  }))
  if (view !== 'fianco') return withLegend(togetherChart(props, 'wide'), named)
  return panels(
    series.map((each, at) => ({
      ...ownChart(each, props),
      caption: short(`${each.letter}  ${named[at]?.text ?? ''}`),
    })),
  )
}

/** Some fifty letters stand over a panel. */
function short(text: string): string {
  return text.length > 52 ? `${text.slice(0, 51)}…` : text
}

function figurePoints({ series, breaks }: ComparedSeries): readonly ChartPoint[] {
  return pointsOf(series.observations, breaks)
}

/** Nothing is cut here: the index has no figure on the other side of a break. */
function indexPoints({ series, index }: ComparedSeries): readonly ChartPoint[] {
  return index.map((value, at) => ({
    value,
    estimated: series.observations[at]?.status === 'estimated',
    broken: false,
  }))
}

function spoken(props: CompareProps): string {
  const words = compareWords[props.frame.language]
  const head = props.view === 'indice' ? words.chartIndex(props.base) : words.chartTogether
  return `${head}. ${props.series.map(each => `${each.letter}, ${each.title}: ${spokenFigures(each, props)}`).join('. ')}.`
}

function spokenFigures(each: ComparedSeries, { years, view, frame }: CompareProps): string {
  return years
    .map((year, at) => {
      const cell = each.series.observations[at]
      const index = each.index[at]
      const figure =
        view === 'indice'
          ? indexText(index ?? null, frame.language)
          : cell && cellText(cell, each.series, frame.language)
      return `${year} ${figure || '–'}`
    })
    .join(', ')
}

/** An index with one decimal, none where it is great. */
export function indexText(value: number | null, language: CompareProps['frame']['language']): string {
  return value === null ? '' : formatNumber(value, language, value < 1000 ? 1 : 0)
}
