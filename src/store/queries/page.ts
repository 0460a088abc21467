/** Part of a list, and how long the whole is. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** The answer of a query that gives one row with the page in it. */
export function onePage<T>(rows: readonly Page<T>[]): Page<T> {
  const [page] = rows
  if (!page) throw new Error('a select without a table gave no row')
  return page
}
