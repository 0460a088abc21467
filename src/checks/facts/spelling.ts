/** Pairs of words one letter apart (changed, added, dropped or exchanged), found by their shortened forms. */
export function oneLetterApart(words: Iterable<string>): [string, string][] {
  const byForm = new Map<string, string[]>()
  for (const word of words) {
    for (const form of formsOf(word)) {
      const group = byForm.get(form)
      if (group) group.push(word)
      else byForm.set(form, [word])
    }
  }
  const pairs = new Map<string, [string, string]>()
  for (const group of byForm.values()) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        if (a !== b && isOneApart(a, b)) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a])
      }
    }
  }
  return [...pairs.values()]
}

/** The word itself and the word with each letter left out. */
function formsOf(word: string): Set<string> {
  const forms = new Set([word])
  for (let index = 0; index < word.length; index++) forms.add(word.slice(0, index) + word.slice(index + 1))
  return forms
}

/** Whether two words differ by one letter, or by two neighbours exchanged. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const left = a.slice(start)
  const right = b.slice(start)
  if (a.length === b.length) {
    return (
      left.slice(1) === right.slice(1) ||
      (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
    )
  }
  return a.length > b.length ? left.slice(1) === right : right.slice(1) === left
}

/** Words that differ only by their last vowel are one word in number or gender: `sociale`, `sociali`, `servizi`. */
export function isInflection(a: string, b: string): boolean {
  const ending = /[aeioàèéìòù]$/i
  const [left, right] = [a.replace(ending, ''), b.replace(ending, '')]
  return left === right || left === b || right === a
}
