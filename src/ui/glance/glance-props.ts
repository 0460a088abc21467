import type { Severity } from '../../domain/diagnostic.ts'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'

/** A series that changed much, its figures already written. */
export interface GlanceChange {
  readonly name: string
  readonly href: string
  readonly service: NamedLink
  readonly from: string
  readonly to: string
  readonly difference: string
  readonly change: string
  /** What the document or a person says of it. */
  readonly explanations: readonly string[]
}

export interface GlanceMissing {
  readonly manager: string
  readonly rows: string
  readonly absent: string
  readonly ended: string
  readonly lost: string
}

export interface GlanceRestated {
  readonly name: string
  readonly href: string
  readonly service: string
  readonly date: string
  readonly from: string
  readonly to: string
}

export interface GlanceAccepted {
  readonly service: string
  readonly what: string
  readonly reason: string
}

export interface GlanceProps {
  readonly frame: Frame
  readonly year: number
  /** Year that the changes are measured from; '' where there are none. */
  readonly since: string
  readonly rises: readonly GlanceChange[]
  readonly falls: readonly GlanceChange[]
  readonly smallest: string
  readonly leftOut: { readonly small: string; readonly doubted: string; readonly broken: string }
  readonly services: {
    /** Year of the earlier edition; null where there is none. */
    readonly before: number | null
    readonly opened: readonly NamedLink[]
    readonly closed: readonly NamedLink[]
    readonly renamed: readonly (NamedLink & { readonly before: string })[]
  }
  readonly missing: readonly GlanceMissing[]
  readonly restated: readonly GlanceRestated[]
  /** All of them. */
  readonly restatedCount: number
  readonly accepted: readonly GlanceAccepted[]
  readonly acceptedCount: number
  /** For who may see the findings only; null for readers. */
  readonly open: { readonly counts: Readonly<Record<Severity, string>>; readonly href: string } | null
}
