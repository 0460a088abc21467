import type { ReadingLog } from './reading-log.ts'
import { firstFilled, isParagraph } from './row-shape.ts'
import { readServiceLine } from './service-line.ts'
import type { SourceRow } from './source-row.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Title and first words of the ledger that a document written by Atlante ends with. */
const ledger = {
  title: 'Allegato: rettifiche',
  intro: 'Cifre di anni passati che questa edizione dà diverse',
}

const textOf = (row: SourceRow | undefined): string => row?.cells[firstFilled(row)] ?? ''

/** Leaves out the annex that says which figures the edition restates: it is made from the maps, and no part of them. */
export class AnnexReader {
  readonly #words: Vocabulary
  readonly #log: ReadingLog
  #rows: SourceRow[] = []

  constructor(words: Vocabulary, log: ReadingLog) {
    this.#words = words
    this.#log = log
  }

  /** What a row is to the annex: its title, one of its rows, or nothing of it. */
  take(row: SourceRow, next: SourceRow | undefined): 'title' | 'row' | null {
    if (this.#rows.length > 0 && !beginsMap(row, this.#words)) {
      this.#rows.push(row)
      return 'row'
    }
    this.close()
    if (!isTitle(row, next)) return null
    this.#rows.push(row)
    return 'title'
  }

  /** Accounts for the rows of an annex that has ended. */
  close(): void {
    const [title] = this.#rows
    for (const row of this.#rows) this.#log.skip(row)
    if (title) this.#log.report('annex.left-out', 'info', title, { rows: this.#rows.length })
    this.#rows = []
  }
}

const isTitle = (row: SourceRow, next: SourceRow | undefined): boolean =>
  textOf(row) === ledger.title && isParagraph(row) && textOf(next).startsWith(ledger.intro)

/** The ledger's own rows name services too, but in columns. */
const beginsMap = (row: SourceRow, words: Vocabulary): boolean =>
  isParagraph(row) &&
  (words.heading(textOf(row))?.kind === 'banner' || readServiceLine(row, words)?.certain === true)
