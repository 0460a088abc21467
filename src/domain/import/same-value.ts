/**
 * Whether two plain values say the same. Absent and null are the same, the order of fields does not count, and
 * neither does `source`: a line inserted above a map moves its lines without changing what it says.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isAbsent(a) || isAbsent(b)) return isAbsent(a) && isAbsent(b)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => sameValue(each, b[at]))
  }
  if (isRecord(a) && isRecord(b)) {
    const fields = new Set([...Object.keys(a), ...Object.keys(b)])
    fields.delete('source')
    return [...fields].every(field => sameValue(a[field], b[field]))
  }
  return a === b
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
