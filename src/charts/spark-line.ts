import { type ChartPoint, linePath, type PlacedPoint, round, stretches } from './points.ts'

const width = 92
const height = 26
const margin = 4

/**
 * A line of a few points without axes, on its own scale, the last point marked. Decorative for screen readers: the
 * row it stands in says every figure. '' where the series has no figure.
 */
export function sparkLine(points: readonly ChartPoint[]): string {
  const placed = place(points)
  if (placed.length === 0) return ''
  const lines = stretches(placed)
  const path = lines.map(linePath).join('')
  const dots = placed
    .filter(each => isDot(each, lines, points.length - 1))
    .map(each => dot(each, points.length - 1))
    .join('')
  const cuts = placed.filter(each => each.point.broken).map(each => cut(each, points.length))
  return (
    `<svg class="spark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">` +
    `${cuts.join('')}${path ? `<path d="${path}"/>` : ''}${dots}</svg>`
  )
}

function place(points: readonly ChartPoint[]): readonly PlacedPoint[] {
  const values = points.flatMap(point => (point.value === null ? [] : [point.value]))
  const low = Math.min(...values)
  const spread = Math.max(...values) - low
  return points.flatMap((point, index) =>
    point.value === null
      ? []
      : [
          {
            index,
            point,
            x: margin + index * step(points.length),
            y:
              spread === 0
                ? height / 2
                : height - margin - ((point.value - low) / spread) * (height - 2 * margin),
          },
        ],
  )
}

function step(count: number): number {
  return count > 1 ? (width - 2 * margin) / (count - 1) : 0
}

/** The last date, an estimate, and a figure alone between gaps are dots; the rest is line. */
function isDot(each: PlacedPoint, lines: readonly (readonly PlacedPoint[])[], last: number): boolean {
  return (
    each.index === last ||
    each.point.estimated ||
    lines.some(stretch => stretch.length === 1 && stretch[0] === each)
  )
}

function dot(each: PlacedPoint, last: number): string {
  const kind = each.point.estimated ? 'est' : each.index === last ? 'last' : ''
  const radius = kind === '' ? 1.8 : 2.8
  return `<circle${kind ? ` class="${kind}"` : ''} cx="${round(each.x)}" cy="${round(each.y)}" r="${radius}"/>`
}

function cut(each: PlacedPoint, count: number): string {
  const x = round(each.x - step(count) / 2)
  return `<line class="cut" x1="${x}" x2="${x}" y1="1" y2="${height - 1}"/>`
}
