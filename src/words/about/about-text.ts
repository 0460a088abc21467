/** A page of words: sections with paragraphs and, where it helps, a list. */
export interface AboutText {
  readonly title: string
  readonly lead: string
  readonly sections: readonly AboutSection[]
}

export interface AboutSection {
  /** Anchor; the same in both languages, so that links stay valid. */
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly list?: readonly AboutItem[]
}

/** A point of a list: a term and what is said of it. */
export interface AboutItem {
  readonly term: string
  readonly text: string
}
