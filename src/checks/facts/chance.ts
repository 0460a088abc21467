/**
 * How unlikely it is that two unrelated cells hold the same figure.
 *
 * A count of size v has about v/3 other values it could as well have had, so an equal one carries log2(v/3) bits.
 * Zeros at the end are rounding and carry nothing; six threes carry next to nothing; 14.199 carries twelve bits.
 */
export function figureBits(value: number): number {
  const digits = significant(value)
  return digits <= 3 ? 0 : Math.min(Math.log2(digits / 3), 30)
}

/** The figure without its decimal point and without the zeros it ends with: 257705.34 is 25770534, 2500000 is 25. */
export function significant(value: number): number {
  let digits = Math.round(Math.abs(value) * 100)
  if (digits === 0) return 0
  while (digits % 10 === 0) digits /= 10
  return digits
}

/** Bits of a whole row; a figure repeated along the row counts once. */
export function rowBits(values: readonly (number | null)[]): number {
  const seen = new Set<number>()
  let bits = 0
  for (const value of values) {
    if (value === null || seen.has(value)) continue
    seen.add(value)
    bits += figureBits(value)
  }
  return bits
}

/** Bits that the number of comparisons made takes away. */
export function trialBits(comparisons: number): number {
  return Math.log2(Math.max(1, comparisons))
}
