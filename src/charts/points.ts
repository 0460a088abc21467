/** One reference date of a series, ready to draw. */
export interface ChartPoint {
  /** null leaves a gap, which no line bridges. */
  readonly value: number | null
  readonly estimated: boolean
  /** What is counted changed since the point before: the line is cut here. */
  readonly broken: boolean
}

/** A point in the drawing, with the index of its reference date. */
export interface PlacedPoint {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly point: ChartPoint
}

/** The stretches of a series that one line may join: cut at every gap and at every break. */
export function stretches(placed: readonly PlacedPoint[]): readonly (readonly PlacedPoint[])[] {
  const result: PlacedPoint[][] = []
  let previous: PlacedPoint | undefined
  for (const each of placed) {
    const joined = previous !== undefined && each.index === previous.index + 1 && !each.point.broken
    if (joined) result.at(-1)?.push(each)
    else result.push([each])
    previous = each
  }
  return result
}

/** Path of straight lines through the points of a stretch; '' for a single point, which is a dot. */
export function linePath(stretch: readonly PlacedPoint[]): string {
  if (stretch.length < 2) return ''
  return stretch.map((each, index) => `${index === 0 ? 'M' : 'L'}${round(each.x)} ${round(each.y)}`).join('')
}

/** A coordinate with one decimal, which is finer than a screen shows. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
