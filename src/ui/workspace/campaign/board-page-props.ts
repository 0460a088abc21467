import type { CampaignWords } from '../../../words/campaign.ts'
import type { NamedLink } from '../../links.ts'
import type { WorkFrame } from '../work-page.tsx'
import type { Stage } from './map-square.tsx'
import type { OfficeFormsView } from './office-forms.tsx'

/** A map on the board. */
export interface MapView {
  readonly slug: string
  /** In title case. */
  readonly name: string
  readonly href: string
  /** Where the controller keeps it; null for who may not. */
  readonly keep: string | null
  readonly stage: Stage
  readonly state: string
  readonly waitsFor: string
  readonly progress: { readonly entered: number; readonly rows: number }
  readonly unexplained: number
  readonly errors: number
  readonly comments: number
  readonly deadline: string
  readonly isOverdue: boolean
}

/** The maps of one manager. */
export interface ManagerView {
  readonly name: string
  /** The forms of the manager's maps in one workbook. */
  readonly forms: string
  readonly maps: readonly MapView[]
  readonly rows: number
  /** Share of rows entered, 0 to 100. */
  readonly percent: number
  readonly unexplained: number
  readonly errors: number
  readonly isOverdue: boolean
}

/** A figure that changed much. */
export interface ChangeView {
  readonly label: string
  readonly service: string
  readonly href: string
  readonly change: string
  readonly from: string
  readonly to: string
  /** SVG. */
  readonly line: string
  readonly reason: string | null
}

/** The biggest changes, and what is not among them. */
export interface ChangesView {
  readonly grown: readonly ChangeView[]
  readonly shrunk: readonly ChangeView[]
  readonly lead: string
  readonly chosen: string
  /** Rows that count something else this year; null for none. */
  readonly recounted: {
    readonly title: string
    readonly lead: string
    readonly rows: readonly Pick<ChangeView, 'label' | 'service' | 'href' | 'from' | 'to'>[]
  } | null
}

export interface RestatementView {
  readonly label: string
  readonly service: string
  readonly href: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly reason: string | null
  readonly by: string
}

export interface BoardPageProps {
  readonly frame: WorkFrame
  readonly words: CampaignWords
  readonly year: number
  readonly lead: string
  readonly facts: {
    readonly accepted: number
    readonly handedIn: number
    readonly unexplained: number
    readonly errors: number
  }
  readonly managers: readonly ManagerView[]
  readonly maps: readonly MapView[]
  readonly changes: ChangesView
  readonly restatements: readonly RestatementView[]
  readonly severities: readonly { readonly name: string; readonly count: string }[]
  /** Where all who are late are reminded, and how many they are; null where nobody is or one may not. */
  readonly nudge: { readonly action: string; readonly people: number } | null
  /** What was done by the last form; null for nothing. */
  readonly done: string | null
  /** The forms of one office, out and in; null once the year is sealed. */
  readonly offices: OfficeFormsView | null
  /** The form of a new service; null for who may not. */
  readonly newService: string | null
  readonly links: readonly NamedLink[]
}
