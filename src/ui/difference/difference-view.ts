import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'

/** What changed between two editions, as its page shows it. */
export interface DifferenceProps {
  readonly frame: Frame
  readonly title: string
  /** The later edition, and the earlier that it is compared with. */
  readonly year: number
  readonly before: number
  /** Other editions of before that this one can be compared with. */
  readonly others: readonly NamedLink[]
  readonly different: boolean
  readonly totals: readonly { readonly kind: string; readonly label: string; readonly count: number }[]
  readonly edition: readonly ChangeView[]
  readonly services: readonly ChangeView[]
  readonly maps: readonly ServiceChangesView[]
  readonly docx: string
  readonly json: string
}

/** One thing that changed, and the words of it that stay, go and come. */
export interface ChangeView {
  readonly sign: 'added' | 'gone' | 'changed'
  readonly what: string
  readonly where: string
  readonly words: readonly { readonly kind: 'same' | 'gone' | 'added'; readonly text: string }[]
}

export interface ServiceChangesView {
  /** Anchor of its part of the page. */
  readonly id: string
  readonly service: string
  readonly href: string | null
  readonly manager: string | null
  readonly changes: readonly ChangeView[]
  readonly restated: readonly {
    readonly row: string
    readonly date: string
    readonly from: string
    readonly to: string
    readonly difference: string
    readonly why: string
  }[]
  readonly figures: readonly {
    readonly table: string
    readonly row: string
    readonly date: string
    readonly figure: string
  }[]
  readonly rewritten: string | null
}
