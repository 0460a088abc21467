import type { Severity } from '../../domain/diagnostic.ts'
import type { ControllerWords } from '../../words/controller-words.ts'
import type { FindingWords } from '../../words/findings.ts'
import type { NamedLink } from '../links.ts'
import type { WorkFrame } from '../workspace/work-page.tsx'

/** A finding as a page shows it. */
export interface FindingView extends FindingWords {
  /** By which it is accepted; also its place in the page. */
  readonly fingerprint: string
  /** The number that its odd cells bear, from 1 in each service. */
  readonly number: number
  readonly severity: Severity
  readonly severityWord: string
  readonly title: string
  /** Lines of the document, joined; '' where there are none. */
  readonly lines: string
  /** Whether its sum can become a rule of the body. */
  readonly canBeRule: boolean
}

/** A cell of a shown row: what is written there and the findings that ring it. */
export interface CellView {
  readonly year: string
  /** As written; '' for an empty cell. */
  readonly raw: string
  readonly marks: readonly CellMark[]
}

export interface CellMark {
  readonly number: number
  readonly severity: Severity
}

export interface RowView {
  readonly label: string
  /** The service whose row it is, where it is another one. */
  readonly elsewhere: NamedLink | null
  /** By column of the table; null where the row has no such year. */
  readonly cells: readonly (CellView | null)[]
  /** Findings that concern the whole row. */
  readonly marks: readonly CellMark[]
}

/** Findings about the same row, under that row. */
export interface FindingGroup {
  readonly key: string
  /** Label of the row; null for findings about words. */
  readonly label: string | null
  readonly years: readonly string[]
  readonly rows: readonly RowView[]
  /** Rows concerned that are not shown. */
  readonly moreRows: number
  readonly findings: readonly FindingView[]
}

/** The findings of one service; `href` is null for those of the whole edition. */
export interface ServiceFindings {
  readonly key: string
  readonly title: string
  readonly named: boolean
  readonly manager: string | null
  readonly href: string | null
  readonly findingsHref: string | null
  readonly groups: readonly FindingGroup[]
}

export interface AcceptedView {
  readonly fingerprint: string
  readonly service: string
  readonly named: boolean
  readonly href: string | null
  readonly title: string
  readonly there: string
  readonly reason: string
  readonly by: string
  /** As people write it. */
  readonly at: string
}

/** A sum that the body has accepted as its rule. */
export interface RuleView {
  /** How the form names it. */
  readonly key: string
  readonly service: string
  readonly sum: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** What the forms of who may explain findings need. */
export interface FormView {
  readonly accept: string
  readonly withdraw: string
  readonly adopt: string
  readonly removeRule: string
  /** Where a form leads back to: the page it stands on. */
  readonly back: string
  /** Tells forms of this person from others. */
  readonly key: string
}

/** What each part of the pages of findings stands in. */
export interface FindingsContext {
  readonly frame: WorkFrame
  readonly words: ControllerWords
  /** Null for who may read the findings and not explain them. */
  readonly form: FormView | null
}
