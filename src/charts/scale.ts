/** The steps people count in. */
const steps = [1, 2, 2.5, 5, 10]

/**
 * Round values from zero, or below where figures are, up to at least the highest: about four lines, as few as say
 * how high a point is, whole where all figures are. The last one is the top of the scale.
 */
export function roundScale(values: readonly number[]): readonly number[] {
  const bottom = Math.min(0, ...values)
  const top = Math.max(0, ...values)
  const spread = top - bottom || 1
  const power = 10 ** Math.floor(Math.log10(spread / 4))
  const fine = (steps.find(each => each * power >= spread / 4) ?? 10) * power
  const step = values.every(Number.isInteger) ? Math.max(1, fine) : fine
  const first = Math.floor(bottom / step)
  const last = Math.max(Math.ceil(top / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}
