import { escapeText } from './escape.ts'
import { type ChartPoint, linePath, type PlacedPoint, round, stretches } from './points.ts'

export interface YearLine {
  readonly points: readonly ChartPoint[]
  /** Under the axis, one per point: `2019`. */
  readonly years: readonly string[]
  /** Written over each point; absent for small drawings, whose figures stand in the caption. */
  readonly values?: readonly string[]
  /** Top of the scale, shared by drawings that stand together; the scale begins at zero, or below if figures do. */
  readonly top: number
  readonly bottom?: number
  /** Lines of the scale with what is written at their left; absent for small drawings. */
  readonly grid?: readonly GridLine[]
  /** What is said beside each break, in lines, by the index of the point after it. */
  readonly breakNotes?: ReadonlyMap<number, readonly string[]>
  readonly width: number
  readonly height: number
  /** What it shows, for screen readers. */
  readonly title: string
}

/** A line of the scale. */
export interface GridLine {
  readonly value: number
  readonly label: string
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly above: number
  readonly below: number
}

/**
 * A line over years with its axis. An absent year is a gap, never bridged; a year alone is a dot; where what is
 * counted changes the line is cut by a dotted rule, grey before the last cut and blue after; an estimate is hollow.
 */
export function yearLine(chart: YearLine): string {
  const frame = frameOf(chart)
  const placed = place(chart, frame)
  const lastCut = Math.max(-1, ...placed.filter(each => each.point.broken).map(each => each.index))
  return (
    `<svg class="chart" viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${escapeText(chart.title)}">` +
    (chart.grid ?? []).map(each => gridLine(each, chart, frame)).join('') +
    axis(chart, frame) +
    placed
      .filter(each => each.point.broken)
      .map(each => cut(each, chart, frame))
      .join('') +
    stretches(placed)
      .map(stretch => line(stretch, lastCut))
      .join('') +
    placed.map(each => dot(each, lastCut, chart.grid ? 5 : 3.5)).join('') +
    (chart.values ? placed.map((_, index) => value(placed, index, chart, frame)).join('') : '') +
    '</svg>'
  )
}

/** A digit is some eight units wide; notes of a break stand above everything. */
function frameOf(chart: YearLine): Frame {
  const side = chart.values ? 30 : 14
  const longest = Math.max(0, ...(chart.grid ?? []).map(each => each.label.length))
  const notes = Math.max(0, ...[...(chart.breakNotes?.values() ?? [])].map(lines => lines.length))
  return {
    left: side + longest * 8,
    right: side,
    above: (chart.values ? 24 : 8) + notes * noteLine,
    below: chart.grid ? 28 : 20,
  }
}

const noteLine = 17

function gridLine({ value, label }: GridLine, chart: YearLine, frame: Frame): string {
  const y = round(down(value, chart, frame))
  const left = frame.left - 22
  return (
    `<line class="g" x1="${left}" x2="${chart.width - 2}" y1="${y}" y2="${y}"/>` +
    `<text x="${left - 8}" y="${round(y + 4)}" text-anchor="end">${escapeText(label)}</text>`
  )
}

function place(chart: YearLine, frame: Frame): readonly PlacedPoint[] {
  return chart.points.flatMap((point, index) =>
    point.value === null
      ? []
      : [{ index, point, x: across(index, chart, frame), y: down(point.value, chart, frame) }],
  )
}

function across(index: number, chart: YearLine, frame: Frame): number {
  const steps = Math.max(1, chart.points.length - 1)
  return frame.left + (index * (chart.width - frame.left - frame.right)) / steps
}

function down(amount: number, chart: YearLine, frame: Frame): number {
  const bottom = Math.min(0, chart.bottom ?? 0)
  const spread = Math.max(chart.top, 0) - bottom || 1
  return (
    chart.height - frame.below - ((amount - bottom) / spread) * (chart.height - frame.below - frame.above)
  )
}

function axis(chart: YearLine, frame: Frame): string {
  const y = round(down(0, chart, frame))
  const last = chart.years.length - 1
  const shown = chart.values ? chart.years.map((_, index) => index) : [...new Set([0, last])]
  const labels = shown.map(index => {
    const anchor = index === 0 && !chart.values ? 'start' : index === last && !chart.values ? 'end' : 'middle'
    const x = anchor === 'start' ? 2 : anchor === 'end' ? chart.width - 2 : round(across(index, chart, frame))
    return `<text class="n" x="${x}" y="${chart.height - 4}" text-anchor="${anchor}">${escapeText(chart.years[index] ?? '')}</text>`
  })
  return `<line class="ax" x1="${chart.grid ? frame.left - 22 : 2}" x2="${chart.width - 2}" y1="${y}" y2="${y}"/>${labels.join('')}`
}

function cut(each: PlacedPoint, chart: YearLine, frame: Frame): string {
  const x = round((each.x + across(each.index - 1, chart, frame)) / 2)
  const notes = (chart.breakNotes?.get(each.index) ?? []).map(
    (text, at) =>
      `<text class="cutt" x="${x + noteSide(x, chart) * 8}" y="${14 + at * noteLine}"${noteSide(x, chart) < 0 ? ' text-anchor="end"' : ''}>${escapeText(text)}</text>`,
  )
  return `<line class="cut" x1="${x}" x2="${x}" y1="4" y2="${chart.height - frame.below}"/>${notes.join('')}`
}

/** A note stands on the side of the cut that has more room: 1 is the right. */
function noteSide(x: number, chart: YearLine): 1 | -1 {
  return x > chart.width * 0.6 ? -1 : 1
}

function line(stretch: readonly PlacedPoint[], lastCut: number): string {
  const path = linePath(stretch)
  const old = (stretch[0]?.index ?? 0) < lastCut
  return path === '' ? '' : `<path class="${old ? 'ln old' : 'ln'}" d="${path}"/>`
}

function dot(each: PlacedPoint, lastCut: number, radius: number): string {
  const kind = each.point.estimated ? 'est' : each.index < lastCut ? 'old' : ''
  return `<circle${kind ? ` class="${kind}"` : ''} cx="${round(each.x)}" cy="${round(each.y)}" r="${radius}"/>`
}

/** Over its point; under it in a valley, where the lines on both sides rise through the figure. */
function value(placed: readonly PlacedPoint[], index: number, chart: YearLine, frame: Frame): string {
  const each = placed[index]
  if (!each) return ''
  const beside = [placed[index - 1], placed[index + 1]].filter(other => other !== undefined)
  const valley = beside.length > 0 && beside.every(other => other.y < each.y)
  const under = valley && each.y + 18 < chart.height - frame.below
  const text = escapeText(chart.values?.[each.index] ?? '')
  return `<text class="v" x="${round(each.x)}" y="${round(under ? each.y + 18 : each.y - 9)}" text-anchor="middle">${text}</text>`
}
