/**
 * What a label says, without how it is written: marks (`*`), case, accents, punctuation, and the `n.` that opens
 * many. Two labels with the same key name the same thing.
 */
export function labelKey(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim()
    .replace(/^(n|nr|num|numero) (?=\S)/, '')
}

/** Keys of labels in order, each with its ordinal: the same label written twice in a table is two things. */
export function numberedKeys(
  labels: readonly string[],
): { readonly key: string; readonly ordinal: number }[] {
  const seen = new Map<string, number>()
  return labels.map(label => {
    const key = labelKey(label)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return { key, ordinal }
  })
}

/** How alike two keys are, 0 to 1: shared pairs of letters over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const pairsOfA = pairs(a)
  const pairsOfB = pairs(b)
  const total = pairsOfA.length + pairsOfB.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const pair of pairsOfA) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOfB) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared++
  }
  return (2 * shared) / total
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
