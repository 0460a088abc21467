/** A word that an edition uses, in small letters without accents, of four letters or more. */
export interface SearchWordsTable {
  readonly body: number
  readonly edition: number
  readonly word: string
  /** How many search entries use it. */
  readonly entries: number
}
