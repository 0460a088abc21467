import type { ObservationStatus } from '../../domain/edition.ts'
import type { Section } from '../../domain/import/known.ts'

/** One side of a figure that changed. */
export interface StatedFigure {
  readonly value: number | null
  readonly status: ObservationStatus
  readonly raw: string
}

/** A figure of a date that both editions give, differently. */
export interface FigureChange {
  readonly section: Section
  readonly label: string
  readonly referenceDate: string
  readonly unit: string
  readonly from: StatedFigure
  readonly to: StatedFigure
  /** `to` less `from`; null where either is no number. */
  readonly difference: number | null
  /** What the later edition says beside the figure, where it says anything. */
  readonly why: string | null
}
