/** Work that is done once for all that is touched in one go. */
export interface Gathering<T> {
  touch(what: T): void
  /** Does it at the end of this turn. */
  soon(): void
}

export function gathering<T>(work: (touched: readonly T[]) => void): Gathering<T> {
  const touched = new Set<T>()
  let isPlanned = false
  return {
    touch: what => void touched.add(what),
    soon() {
      if (isPlanned) return
      isPlanned = true
      queueMicrotask(() => {
        isPlanned = false
        const all = [...touched]
        touched.clear()
        work(all)
      })
    },
  }
}
