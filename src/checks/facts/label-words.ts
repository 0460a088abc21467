/**
 * Labels as sets of words that can be compared: without marks, tags, accents, count words and grammar, cut to
 * stems so that `cittadini residenti` meets `cittadino residente`.
 */

const tags = /<[^>]*>/g
const marks = /(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+)(?=\s|$)/g
const countWords = /^(?:(?:n|nr|num|nro)(?:[.°]\s*|\s+)|n°\s*|numero\s+)(?:di\s+)?/i

/** The label a person reads: no marks, no tags, one space between words. */
export function plainLabel(label: string): string {
  return label.replace(tags, ' ').replace(marks, '').replace(/\s+/g, ' ').trim()
}

const grammar = new Set(
  `a ad ai al alla alle allo agli anche che col con cui da dagli dai dal dalla dalle de degli dei del della delle
  dello di e ed etc ex fra gli i il in la le lo nei nel nella nelle nello o od per presso su sui sul sulla
  sulle tra un una uno sia l d dell dall all nell sull un quale quali loro cfr n nr num numero`.split(/\s+/),
)

const cache = new Map<string, readonly string[]>()
const mostCached = 200_000

/** The stems of a label's meaningful words, in order. */
export function labelStems(label: string): readonly string[] {
  const known = cache.get(label)
  if (known) return known
  const stems = plainWords(plainLabel(label).replace(countWords, ''))
    .filter(word => !grammar.has(word))
    .map(stem)
  if (cache.size >= mostCached) cache.clear()
  cache.set(label, stems)
  return stems
}

const accented = /[^\x20-\x7e]/

/** Lower-case words without accents; an acronym with dots (`S.A.A.P.`) is one word. */
export function plainWords(text: string): string[] {
  const joined = text.includes('.')
    ? text.replace(/\b(?:[A-Za-z]\.){2,}/g, acronym => acronym.replaceAll('.', ''))
    : text
  const bare = accented.test(joined) ? joined.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : joined
  return bare.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** Cuts the endings of number and gender: coarse, and the same for both labels compared. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  return word.replace(/(?:ch|gh|c|g)[eiao]$/, match => match[0] ?? '').replace(/[aeio]+$/, '')
}

/** Share of the smaller set of stems that the larger one holds: 1 where one label contains the other. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const small = new Set(a.length <= b.length ? a : b)
  const large = new Set(a.length <= b.length ? b : a)
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

/** Words met so often that sharing them says nothing about what is counted. */
const common = new Set(
  `total attiv serviz utent ann gestion interv numer progett realizzat eff erogat comunal com cittad soggett`.split(
    /\s+/,
  ),
)

/** Words for one thing that offices use for each other; each points to the first. */
const synonyms: ReadonlyMap<string, string> = new Map(
  [
    ['resident', 'abitant', 'popolazion'],
    ['alunn', 'student', 'scolar', 'allievi', 'allev'],
    ['dipendent', 'personal', 'addett', 'lavorator'],
    ['dirigent', 'apical'],
    ['telefonat', 'chiamat'],
    ['domand', 'istanz', 'richiest'],
    ['famigl', 'nucle'],
    ['visitator', 'ingress'],
    ['impres', 'ditt', 'aziend'],
  ].flatMap(([first = '', ...others]) => others.map((other): [string, string] => [other, first])),
)

const meaningOf = (word: string): string => synonyms.get(word) ?? word

/** Whether two labels share a word, or a synonym, that says what is counted. */
export function shareMeaning(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(b.map(meaningOf))
  return a.some(word => isSpecific(word) && words.has(meaningOf(word)))
}

/** Whether a word says by itself what is counted: `fornitori` does, `utenti` does not. */
export const isSpecific = (word: string): boolean => word.length > 2 && !common.has(word)
