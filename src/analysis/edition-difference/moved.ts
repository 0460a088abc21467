/**
 * Which things of a list changed their place among the others: the fewest that, taken out, leave the rest in the
 * order they had. `places` are their former places, null for what is new; the answer is their places now.
 */
export function movedFrom(places: readonly (number | null)[]): number[] {
  const kept = places.flatMap((place, at) => (place === null ? [] : [{ place, at }]))
  const lengths: number[] = []
  const before: (number | null)[] = []
  // The longest rising run (patience sorting, quadratic: there are a hundred services, not a million).
  kept.forEach(({ place }, index) => {
    let best: number | null = null
    for (let other = 0; other < index; other++) {
      if (
        (kept[other]?.place ?? 0) < place &&
        (best === null || (lengths[other] ?? 0) > (lengths[best] ?? 0))
      )
        best = other
    }
    lengths.push(1 + (best === null ? 0 : (lengths[best] ?? 0)))
    before.push(best)
  })
  const steady = new Set<number>()
  let index: number | null = lengths.length === 0 ? null : lengths.indexOf(Math.max(...lengths))
  while (index !== null) {
    steady.add(index)
    index = before[index] ?? null
  }
  return kept.filter((_, at) => !steady.has(at)).map(({ at }) => at)
}
