import { nearestWord } from '../../domain/nearest-word.ts'
import { editionStems, editionWords, stemsOf } from '../../store/queries/edition-words.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import type { Found } from './visit.ts'

/** What can be found in an edition. */
interface Vocabulary {
  /** As people write them, without accents, those used most first. */
  readonly words: readonly string[]
  readonly known: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** A published edition never changes, so its vocabulary is read once. */
const kept = new WeakMap<Store, Map<string, Promise<Vocabulary>>>()

/** Editions whose vocabularies are kept at once. */
const mostKept = 12

/** Words that may be mistyped: long enough to tell them apart, not excluded by the reader. */
const candidates = /(?<![-\p{L}\p{N}])\p{L}{4,}/gu

/** Words of one query that are put right: more would be no words of a reader. */
const mostCorrected = 8

/** The query with the words that the edition does not hold put right, as far as any is near; else as it is. */
export async function meantQuery(
  store: Store,
  db: BodyTransaction,
  found: Found,
  query: string,
): Promise<string> {
  const { words, known, stems } = await vocabularyOf(store, db, found)
  const typed = [...new Set(query.match(candidates) ?? [])].filter(word => !known.has(plain(word)))
  if (typed.length === 0) return query
  const asked = typed.slice(0, mostCorrected)
  const stemsOfEach = await stemsOf(db, asked)
  const meant = new Map(
    asked.flatMap((word, at): [string, string][] => {
      const own = stemsOfEach[at] ?? []
      if (own.length === 0 || own.every(stem => stems.has(stem))) return []
      const near = nearestWord(plain(word), words)
      return near === null ? [] : [[word, near]]
    }),
  )
  return query.replace(candidates, word => meant.get(word) ?? word)
}

function vocabularyOf(store: Store, db: BodyTransaction, { body, edition }: Found): Promise<Vocabulary> {
  const editions = kept.get(store) ?? new Map<string, Promise<Vocabulary>>()
  kept.set(store, editions)
  const key = `${body.id} ${edition.id}`
  const known = editions.get(key)
  if (known) return known
  const [oldest] = editions.keys()
  if (editions.size >= mostKept && oldest !== undefined) editions.delete(oldest)
  const reading = readVocabulary(db, edition.id)
  editions.set(key, reading)
  reading.catch(() => editions.delete(key))
  return reading
}

async function readVocabulary(db: BodyTransaction, edition: number): Promise<Vocabulary> {
  const words = await editionWords(db, edition)
  return { words, known: new Set(words), stems: new Set(await editionStems(db, edition)) }
}

/** A word as the edition's words are kept: small, without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
