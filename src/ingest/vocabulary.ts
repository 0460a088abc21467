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

/** Longest text that can be a heading; past that it is prose. */
const longestHeading = 90

/**
 * Recognises headings and column heads by their words. Remembers every text it was asked about: a
 * document asks the same few hundred again and again.
 */
export class Vocabulary {
  readonly #headings = new Map<string, HeadingKind>()
  readonly #columns = new Map<string, Set<ColumnKind>>()
  /** Synonyms by first letter and length, so that a misspelling is compared with few. */
  readonly #alike = new Map<string, string[]>()
  readonly #asked = new Map<string, KnownHeading | null>()
  readonly #askedColumns = new Map<string, ReadonlySet<ColumnKind> | null>()
  readonly #keys = new Map<string, string>()

  constructor(profile: Profile | null = null) {
    for (const [kind, words] of Object.entries(headingWords)) this.#learn(kind as HeadingKind, words)
    for (const [kind, words] of Object.entries(profile?.headings ?? {}))
      this.#learn(kind as HeadingKind, words)
    for (const [kind, words] of Object.entries(columnWords)) {
      for (const word of words) {
        const key = headingKey(word)
        const kinds = this.#columns.get(key) ?? new Set()
        kinds.add(kind as ColumnKind)
        this.#columns.set(key, kinds)
      }
    }
  }

  /** What a text is the heading of, or null. */
  heading(text: string): KnownHeading | null {
    if (text.length > longestHeading || text === '') return null
    const known = this.#asked.get(text)
    if (known !== undefined) return known
    const found = this.#find(this.#keyOf(text))
    this.#asked.set(text, found)
    return found
  }

  /** What columns a text can head. */
  columns(text: string): ReadonlySet<ColumnKind> | null {
    if (text.length > longestHeading || text === '') return null
    const known = this.#askedColumns.get(text)
    if (known !== undefined) return known
    const found = this.#columns.get(this.#keyOf(text)) ?? null
    this.#askedColumns.set(text, found)
    return found
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

  #keyOf(text: string): string {
    const known = this.#keys.get(text)
    if (known !== undefined) return known
    const key = headingKey(text)
    this.#keys.set(text, key)
    return key
  }

  #learn(kind: HeadingKind, words: readonly string[]): void {
    for (const word of words) {
      const key = headingKey(word)
      if (key === '' || this.#headings.has(key)) continue
      this.#headings.set(key, kind)
      if (key.length < 8 || exactOnly.has(kind)) continue
      const bucket = `${key[0]}${key.length}`
      this.#alike.set(bucket, [...(this.#alike.get(bucket) ?? []), key])
    }
  }

  #find(key: string): KnownHeading | null {
    const exact = this.#headings.get(key)
    if (exact) return { kind: exact, spelledLike: null }
    if (key.length < 8) return null
    const allowed = key.length < 14 ? 1 : 2
    for (let length = key.length - allowed; length <= key.length + allowed; length++) {
      for (const synonym of this.#alike.get(`${key[0]}${length}`) ?? []) {
        const kind = this.#headings.get(synonym)
        if (kind && sharesAnEnd(key, synonym) && withinEdits(key, synonym, allowed))
          return { kind, spelledLike: synonym }
      }
    }
    return null
  }
}

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
