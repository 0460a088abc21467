import { escapeText } from './escape.ts'
import { type ChartPoint, linePath, type PlacedPoint, round, stretches } from './points.ts'
import type { GridLine } from './year-line.ts'

/** Several lines on one scale. */
export interface ManyLines {
  readonly lines: readonly NamedLine[]
  /** Under the axis, one per point: `2019`. */
  readonly years: readonly string[]
  /** From the bottom of the scale to its top. */
  readonly grid: readonly GridLine[]
  /** A value that all are measured by, drawn as a stronger rule: 100 for an index. */
  readonly base?: number
  readonly width: number
  readonly height: number
  /** What it shows, for screen readers. */
  readonly title: string
}

export interface NamedLine {
  /** One letter, written where the line ends and in the legend: colour alone would not tell lines apart. */
  readonly letter: string
  readonly points: readonly ChartPoint[]
}

/** The looks of lines, each a colour and a dash of its own, as the sheet names them. */
const looks = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'] as const

/** The look of a line by its place; after the last the first comes again. */
export function lookOf(index: number): string {
  return looks[index % looks.length] ?? looks[0]
}

const above = 14
const below = 28
/** Room for a letter after the last year. */
const right = 34
/** Letters nearer than this would overlap. */
const letterHeight = 15

/**
 * Lines over the same years, each with its letter at its end. As everywhere an absent year is a gap that no line
 * bridges, a break is a gap with a dotted rule, an estimate is hollow.
 */
export function manyLines(chart: ManyLines): string {
  const placed = chart.lines.map(line => place(line, chart))
  return (
    `<svg class="chart many" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${escapeText(chart.title)}">` +
    chart.grid.map(each => gridLine(each, chart)).join('') +
    chart.years.map((year, index) => yearLabel(year, index, chart)).join('') +
    placed.map((points, index) => drawn(points, index)).join('') +
    letters(placed, chart).join('') +
    '</svg>'
  )
}

function leftOf(chart: ManyLines): number {
  return 24 + Math.max(0, ...chart.grid.map(each => each.label.length)) * 8
}

function across(index: number, chart: ManyLines): number {
  const left = leftOf(chart)
  return left + (index * (chart.width - left - right)) / Math.max(1, chart.years.length - 1)
}

function down(value: number, chart: ManyLines): number {
  const bottom = chart.grid[0]?.value ?? 0
  const spread = (chart.grid.at(-1)?.value ?? 1) - bottom || 1
  return chart.height - below - ((value - bottom) / spread) * (chart.height - below - above)
}

function place(line: NamedLine, chart: ManyLines): readonly PlacedPoint[] {
  return line.points.flatMap((point, index) =>
    point.value === null ? [] : [{ index, point, x: across(index, chart), y: down(point.value, chart) }],
  )
}

function gridLine({ value, label }: GridLine, chart: ManyLines): string {
  const y = round(down(value, chart))
  const left = leftOf(chart) - 14
  const kind = value === chart.base ? 'base' : value === 0 ? 'ax' : 'g'
  return (
    `<line class="${kind}" x1="${left}" x2="${chart.width - 2}" y1="${y}" y2="${y}"/>` +
    `<text x="${left - 6}" y="${round(y + 4)}" text-anchor="end">${escapeText(label)}</text>`
  )
}

function yearLabel(year: string, index: number, chart: ManyLines): string {
  return `<text x="${round(across(index, chart))}" y="${chart.height - 6}" text-anchor="middle">${escapeText(year)}</text>`
}

function drawn(points: readonly PlacedPoint[], index: number): string {
  const look = lookOf(index)
  const paths = stretches(points)
    .map(linePath)
    .filter(path => path !== '')
    .map(path => `<path class="ln ${look}" d="${path}"/>`)
  const cuts = points.flatMap((each, at) => {
    const before = points[at - 1]
    return each.point.broken && before ? [cut(before, each)] : []
  })
  const dots = points.map(
    each =>
      `<circle class="${look}${each.point.estimated ? ' est' : ''}" cx="${round(each.x)}" cy="${round(each.y)}" r="4"/>`,
  )
  return [...paths, ...cuts, ...dots].join('')
}

/** A short dotted rule between the two points that do not count the same. */
function cut(before: PlacedPoint, after: PlacedPoint): string {
  const x = round((before.x + after.x) / 2)
  const y = (before.y + after.y) / 2
  const reach = Math.max(14, Math.abs(before.y - after.y) / 2)
  return `<line class="cut" x1="${x}" x2="${x}" y1="${round(y - reach)}" y2="${round(y + reach)}"/>`
}

/** Each letter beside the last point of its line, moved apart where lines end together. */
function letters(placed: readonly (readonly PlacedPoint[])[], chart: ManyLines): readonly string[] {
  const ends = placed
    .flatMap((points, index) => {
      const last = points.at(-1)
      return last ? [{ index, x: last.x, y: last.y }] : []
    })
    .sort((a, b) => a.y - b.y)
  let lowest = Number.NEGATIVE_INFINITY
  let at = Number.NaN
  return ends.map(({ index, x, y }) => {
    const free = x === at ? Math.max(y, lowest + letterHeight) : y
    lowest = free
    at = x
    const letter = chart.lines[index]?.letter ?? ''
    return `<text class="v ${lookOf(index)}" x="${round(x + 10)}" y="${round(free + 5)}">${escapeText(letter)}</text>`
  })
}
