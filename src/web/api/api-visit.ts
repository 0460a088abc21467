import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import type { BodyTransaction, Store, StoredBody } from '../../store/store.ts'
import type { ApiWords } from '../../words/api-words.ts'
import type { Language } from '../../words/language.ts'

/** One request to the interface, when something is published: by whom it can be answered, and in which language. */
export interface ApiVisit {
  readonly store: Store
  readonly body: StoredBody
  /** Published, newest first, each year in its newest revision; at least one. */
  readonly editions: readonly PublishedEdition[]
  readonly newest: PublishedEdition
  readonly language: Language
  readonly words: ApiWords
  /** Public address of the site without a slash at the end. */
  readonly site: string
  /** Path and query as asked for. */
  readonly url: string
}

/** What the body of the visit holds. */
export function read<T>(visit: ApiVisit, work: (db: BodyTransaction) => Promise<T>): Promise<T> {
  return visit.store.inBody(visit.body.id, work)
}

/** The editions to look in: that of a year, or all. */
export function editionIds(visit: ApiVisit, year: number | undefined): readonly number[] {
  return visit.editions.filter(each => year === undefined || each.year === year).map(each => each.id)
}
