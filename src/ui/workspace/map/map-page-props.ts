import type { DraftMap, DraftTexts } from '../../../domain/campaign/draft-map.ts'
import type { TextSection } from '../../../domain/campaign/text-section.ts'
import type { NamedLink } from '../../links.ts'
import type { WorkFrame } from '../work-page.tsx'

/** Where the forms and the script of a map's page turn to. */
export interface MapAddresses {
  readonly page: string
  readonly data: string
  readonly cells: string
  readonly texts: string
  readonly move: string
  readonly comment: string
  readonly settle: string
  readonly statement: string
  readonly rows: string
  readonly explain: string
  /** Begins the addresses of the histories of cells: row, date and `.json` follow. */
  readonly history: string
  readonly form: string
  readonly sendForm: string
  readonly signIn: string
}

/** A cell whose words were not taken: shown as typed, beside what stands there now. */
export interface LostCell {
  readonly row: number
  readonly date: string
  readonly mine: string
  /** A sentence. */
  readonly problem: string
  /** Version to write over. */
  readonly version: number
}

/** A section whose words were not taken, because somebody else wrote there meanwhile. */
export interface LostText {
  readonly section: TextSection
  /** What was typed, as the fields show it again. */
  readonly mine: DraftTexts[TextSection]['value']
  /** Who wrote meanwhile; '' where it is not known. */
  readonly by: string
  /** What stands there now, and what was typed, as running text; '' for nothing. */
  readonly theirWords: string
  readonly myWords: string
  /** From theirs to mine. */
  readonly runs: WordsSince['runs']
}

/** Something that hinders a move, with the ways to its cells. */
export interface Hindrance {
  readonly links: readonly NamedLink[]
  /** The findings that one reason can answer together: all of one kind; none where it is to be mended. */
  readonly explain: readonly string[]
}

/** A change since a person last saw the map. */
export interface SeenChange {
  readonly label: string
  readonly href: string | null
  readonly before: string
  readonly after: string
  readonly why: string
}

/** Last year's text against this year's: `gone` from the earlier, `added` in the later, in reading order. */
export interface WordsSince {
  readonly lastYear: string
  readonly runs: readonly { readonly kind: 'same' | 'gone' | 'added'; readonly text: string }[]
}

export interface MapPageProps {
  readonly frame: WorkFrame
  readonly map: DraftMap
  /** As shown: title case. */
  readonly name: string
  readonly manager: string
  readonly addresses: MapAddresses
  /**
   * Where the controller says that a row is the same figure as in another map: the number of the row follows. null for
   * who may not.
   */
  readonly sharing: NamedLink | null
  /** Row that the panel shows; null for the first. */
  readonly row: number | null
  /** Random: makes the keys of what this page's form sends. */
  readonly nonce: string
  /** Number of the person: words that wait in the browser are that person's. */
  readonly person: number
  readonly notice: string | null
  /** null for what is no text. */
  readonly wordsSince: Readonly<Record<TextSection, WordsSince | null>>
  /** The list that an empty item was asked for. */
  readonly emptyItem: TextSection | null
  readonly lost: readonly LostCell[]
  readonly lostText: LostText | null
  readonly hindrances: readonly Hindrance[]
  /** null where the person's role sees no changes; else what changed since last seen. */
  readonly since: { readonly seen: boolean; readonly changes: readonly SeenChange[] } | null
}
