import { type ColumnKind, columnWords, type HeadingKind, headingWords } from './headings.ts'
import type { Profile } from './profile.ts'

/** A heading as it was recognised: exactly, or by a spelling that is close enough to be no other. */
export interface KnownHeading {
  readonly kind: HeadingKind
  /** The synonym it was taken for, where the spelling differs; else null. */
  readonly spelledLike: string | null
}

/** `Servizi` is no misspelt `Servizio`: plain words a letter away from these are common. */
const exactOnly: ReadonlySet<HeadingKind> = new Set(['service', 'manager', 'banner'])

/** Texts remembered at most; the real document asks about 2,000. */
const mostRemembered = 20_000

/** Longest text that can be a heading; past that it is prose. */
const longestHeading = 90

/** What a text can head: a part of a map, columns of a table, or nothing. */
interface Heads {
  readonly heading: KnownHeading | null
  readonly columns: ReadonlySet<ColumnKind> | null
}
const nothing: Heads = { heading: null, columns: null }

/**
 * Recognises headings and column heads by their words. Remembers every text it was asked about: a
 * document asks the same few hundred again and again.
 */
export class Vocabulary {
  readonly #headings = new Map<string, HeadingKind>()
  readonly #columns = new Map<string, Set<ColumnKind>>()
  /** Synonyms by first letter and length, so that a misspelling is compared with few. */
  readonly #alike = new Map<number, string[]>()
  /** First two letters of every synonym: most texts of a document begin with others and need no more. */
  readonly #beginnings = new Set<number>()
  /** First three and last three letters of synonyms: a misspelt heading still has one of the two. */
  readonly #starts = new Set<number>()
  readonly #ends = new Set<number>()
  readonly #asked = new Map<string, Heads>()
  /** First two letters of the words each kind of heading is known by. */
  readonly #beginningsOf = new Map<HeadingKind, Set<number>>()

  constructor(profile: Profile | null = null) {
    // An office's own words come first: they may take a word from another heading.
    for (const words of [profile?.headings ?? {}, headingWords]) {
      for (const [kind, synonyms] of Object.entries(words)) this.#learn(kind as HeadingKind, synonyms)
    }
    for (const [kind, words] of Object.entries(columnWords)) {
      for (const word of words) {
        const key = headingKey(word)
        const kinds = this.#columns.get(key) ?? new Set()
        kinds.add(kind as ColumnKind)
        this.#columns.set(key, kinds)
        this.#remember(key)
      }
    }
  }

  #remember(key: string): void {
    this.#beginnings.add(beginning(key))
    this.#starts.add(threeFrom(key, 0))
    this.#ends.add(threeFrom(key, key.length - 3))
  }

  /** What a text is the heading of, or null. */
  heading(text: string): KnownHeading | null {
    return this.#headsOf(text).heading
  }

  /** What columns a text can head. */
  columns(text: string): ReadonlySet<ColumnKind> | null {
    return this.#headsOf(text).columns
  }

  /** Whether a text may begin with a word of a kind, a number before it or not: the cheap look at every row. */
  mayBegin(text: string, kind: HeadingKind): boolean {
    return !isLetter(text.charCodeAt(0)) || (this.#beginningsOf.get(kind)?.has(beginning(text)) ?? false)
  }

  isColumn(text: string, kind: ColumnKind): boolean {
    return this.columns(text)?.has(kind) ?? false
  }

  /** The kind of heading whose words a text shares most, for a heading nothing knows. */
  likeliest(text: string): HeadingKind | null {
    const words = new Set(
      headingKey(text)
        .split(' ')
        .filter(word => word.length > 3),
    )
    let best: HeadingKind | null = null
    let bestScore = 0
    for (const [synonym, kind] of this.#headings) {
      const theirs = synonym.split(' ').filter(word => word.length > 3)
      const shared = theirs.filter(word => words.has(word)).length
      const score = shared / Math.max(1, theirs.length + words.size - shared)
      if (score > bestScore) [best, bestScore] = [kind, score]
    }
    return best
  }

  #headsOf(text: string): Heads {
    if (text.length > longestHeading || text.length < 2) return nothing
    if (!this.#mayHead(text)) return nothing
    const known = this.#asked.get(text)
    if (known) return known
    if (this.#asked.size >= mostRemembered) this.#asked.clear()
    const key = headingKey(text)
    const found = { heading: this.#find(key), columns: this.#columns.get(key) ?? null }
    this.#asked.set(text, found)
    return found
  }

  /** The cheap look at how a text begins: most texts of a document begin as no heading does. */
  #mayHead(text: string): boolean {
    const first = text.charCodeAt(0)
    if (isDigit(first)) return numbered.test(text)
    if (!isLetter(first)) return text.length > 3
    const second = text.charCodeAt(1)
    if (second === 46) return (first | 32) === 105 || (first | 32) === 118 || (first | 32) === 120
    if (second === 41) return true
    return (
      this.#beginnings.has(beginning(text)) && (this.#starts.has(threeFrom(text, 0)) || this.#mayEnd(text))
    )
  }

  #mayEnd(text: string): boolean {
    return !isLetter(text.charCodeAt(text.length - 1)) || this.#ends.has(threeFrom(text, text.length - 3))
  }

  #learn(kind: HeadingKind, words: readonly string[]): void {
    for (const word of words) {
      const key = headingKey(word)
      if (key === '' || this.#headings.has(key)) continue
      this.#headings.set(key, kind)
      this.#remember(key)
      const beginnings = this.#beginningsOf.get(kind) ?? new Set()
      this.#beginningsOf.set(kind, beginnings.add(beginning(key)))
      if (key.length < 8 || exactOnly.has(kind)) continue
      const bucket = bucketOf(key, key.length)
      this.#alike.set(bucket, [...(this.#alike.get(bucket) ?? []), key])
    }
  }

  #find(key: string): KnownHeading | null {
    const exact = this.#headings.get(key)
    if (exact) return { kind: exact, spelledLike: null }
    if (key.length < 8) return null
    const allowed = key.length < 14 ? 1 : 2
    for (let length = key.length - allowed; length <= key.length + allowed; length++) {
      for (const synonym of this.#alike.get(bucketOf(key, length)) ?? []) {
        const kind = this.#headings.get(synonym)
        if (kind && sharesAnEnd(key, synonym) && withinEdits(key, synonym, allowed))
          return { kind, spelledLike: synonym }
      }
    }
    return null
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** The first two letters of a text, whatever their case, as one number. */
const beginning = (text: string): number => (text.charCodeAt(0) | 32) * 256 + (text.charCodeAt(1) | 32)
/** Three letters of a text, whatever their case, as one number. */
const threeFrom = (text: string, at: number): number =>
  ((text.charCodeAt(at) | 32) * 256 + (text.charCodeAt(at + 1) | 32)) * 256 + (text.charCodeAt(at + 2) | 32)
const bucketOf = (key: string, length: number): number => key.charCodeAt(0) * 256 + length
/** `1) Elemento`, `2.1 Output`, but not `1.858`. */
const numbered = /^\d{1,2}[).\-–\s.\d]*\s*\p{L}/u

const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*\s*[).\-–]+|[a-z]\s*\)|[ivx]{1,4}[).])\s*/
const plainKey = /^[a-z]+(?: [a-z]+)*$/
const accents = /[\u0300-\u036f]/g
const edges = /^[*_#\s"«]+|[\s:.;,*_?»"-]+$/g

/** A text as headings are compared: no case, accents, numbering, parentheses, final punctuation. */
export function headingKey(text: string): string {
  let key = text.toLowerCase()
  if (plainKey.test(key)) return key
  if (/[^\n -~]/.test(key)) {
    key = key
      .normalize('NFD')
      .replace(accents, '')
      .replace(/[’‘`´]/g, "'")
      .replace(/[–—−]/g, '-')
  }
  key = key.replace(/\s+/g, ' ').trim().replace(numbering, '')
  if (key.includes('(')) key = key.replace(/\s*\([^)]*\)?/g, '')
  return key.replace(edges, '')
}

/** A word misspelt by a letter or two still begins or ends alike; most words fail this and need no more. */
const sharesAnEnd = (a: string, b: string): boolean => a.startsWith(b.slice(0, 3)) || a.endsWith(b.slice(-4))

/** Whether two texts differ by at most so many letters added, dropped or changed. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const edits = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(edits)
      if (edits < least) least = edits
    }
    if (least > most) return false
    previous = current
  }
  return (previous[b.length] ?? most + 1) <= most
}

const plain = new Vocabulary()

/** The words to read with: an office's own, or the known ones, which all readings share and remember together. */
export const vocabularyFor = (profile: Profile | undefined): Vocabulary =>
  profile ? new Vocabulary(profile) : plain
