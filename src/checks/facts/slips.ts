/** Whether two figures are the same digits with two neighbours exchanged: 21.492 and 21.429. */
export function areSwapped(a: number, b: number): boolean {
  const left = String(a)
  const right = String(b)
  if (left.length !== right.length || left === right) return false
  const differ = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]))
  const [first, second] = differ
  return (
    differ.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    left[first] === right[second] &&
    left[second] === right[first]
  )
}

/** Whether a slip of the hand makes one figure of the other: one digit changed, lost, added, or two exchanged. */
export function isSlip(a: number, b: number): boolean {
  if (Math.max(a, b) < 20) return false
  const left = String(a)
  const right = String(b)
  if (areSwapped(a, b)) return true
  if (left.length === right.length) return [...left].filter((digit, i) => digit !== right[i]).length === 1
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return (
    long.length - short.length === 1 &&
    [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
  )
}
