/** Only these fields of an object, in its own order; all without a list. */
export function someFields<T extends object>(
  item: T,
  fields: readonly PropertyKey[] | undefined,
): Partial<T> {
  if (fields === undefined) return item
  const wanted = new Set(fields)
  return Object.fromEntries(Object.entries(item).filter(([name]) => wanted.has(name))) as Partial<T>
}
