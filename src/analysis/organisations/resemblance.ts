/** Words that many names share and that therefore say nothing about which one is meant. */
const common = new Set(
  `ufficio uffici servizio servizi settore scuola scuole infanzia primaria nido comune casa centro fondazione
  associazione comunita istituto sportello coop cooperativa museo palazzo via viale piazza sede web sito di del della
  e a il la dei delle`.split(/\s+/),
)

/**
 * Whether two names, in plain words, may mean the same without surely doing so: all words of one stand in the
 * other and tell something, or they differ by a slip of the pen.
 */
export function resemble(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [words(a), words(b)] : [words(b), words(a)]
  const telling = shorter.filter(word => !common.has(word) && !/^\d/.test(word))
  if (telling.length > 0 && shorter.every(word => longer.includes(word))) {
    return shorter.length > 1 || (telling[0]?.length ?? 0) > 2
  }
  return shorter.join(' ').length > 5 && numbers(a) === numbers(b) && oneSlip(a, b)
}

const words = (text: string) => text.split(' ')

const numbers = (text: string) => text.replace(/[^\d ]+/g, '').trim()

/** Whether one letter added, lost, changed or two swapped make one text of the other. */
function oneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.length - start - end, b.length - start - end]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
