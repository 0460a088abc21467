/** A run of words that both texts have, or only one of them. Joined, `same` and `added` give the later text. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

/** Beyond this many changes two texts are simply different ones. */
const mostChanges = 1500

/** Two texts word by word: the shortest way from one to the other (Myers, 1986). */
export function wordDifference(from: string, to: string): WordRun[] {
  const a = wordsOf(from)
  const b = wordsOf(to)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const middle = changes(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ])
}

/** Words with the blanks before them, punctuation apart. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\s*(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])|\s+$/gu) ?? []

function changes(a: readonly string[], b: readonly string[]): WordRun[] {
  const whole: WordRun[] = [
    { kind: 'gone', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ]
  if (a.length === 0 || b.length === 0) return whole
  const trail = furthest(a, b)
  return trail ? walkBack(a, b, trail) : whole
}

/** For every number of changes, the furthest place reached on each diagonal; null where there are too many. */
function furthest(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number>[] | null {
  const reached = new Map([[1, 0]])
  const trail: ReadonlyMap<number, number>[] = []
  for (let count = 0; count <= Math.min(a.length + b.length, mostChanges); count++) {
    trail.push(new Map(reached))
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = stepsDown(reached, diagonal, count)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reached.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return trail
    }
  }
  return null
}

const stepsDown = (reached: ReadonlyMap<number, number>, diagonal: number, count: number): boolean =>
  diagonal === -count ||
  (diagonal !== count && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0))

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trail: readonly ReadonlyMap<number, number>[],
): WordRun[] {
  const runs: WordRun[] = []
  let x = a.length
  let y = b.length
  for (let count = trail.length - 1; count >= 0; count--) {
    const reached = trail[count] ?? new Map<number, number>()
    const diagonal = x - y
    const down = stepsDown(reached, diagonal, count)
    const before = down ? diagonal + 1 : diagonal - 1
    const fromX = reached.get(before) ?? 0
    const fromY = fromX - before
    while (x > 0 && y > 0 && x > (down ? fromX : fromX + 1) && y > (down ? fromY + 1 : fromY)) {
      x--
      y--
      runs.push({ kind: 'same', text: a[x] ?? '' })
    }
    if (count === 0) break
    if (down) runs.push({ kind: 'added', text: b[--y] ?? '' })
    else runs.push({ kind: 'gone', text: a[--x] ?? '' })
  }
  while (x > 0 && y > 0) {
    x--
    y--
    runs.push({ kind: 'same', text: a[x] ?? '' })
  }
  return runs.reverse()
}

/** Neighbours of one kind are one run; within a change, what is gone stands before what is added. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: { kind: WordRun['kind']; text: string }[] = []
  let gone = ''
  let added = ''
  const settle = () => {
    if (gone !== '') result.push({ kind: 'gone', text: gone })
    if (added !== '') result.push({ kind: 'added', text: added })
    gone = ''
    added = ''
  }
  for (const { kind, text } of runs) {
    if (text === '') continue
    if (kind === 'gone') gone += text
    else if (kind === 'added') added += text
    else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  settle()
  return result
}
