import type { ObservationStatus } from '../domain/edition.ts'
import { sameFigure } from '../domain/import/same-figure.ts'

/** A figure of a date as one edition gives it. */
export interface DatedFigure {
  /** A greater one is later. */
  readonly edition: number
  readonly date: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly raw: string
}

/** A figure that a later edition gives otherwise. */
export interface Restated<T extends DatedFigure> {
  readonly from: T
  readonly to: T
}

/** Every figure that differs from the one that the edition before it gave for the same date, by date. */
export function vintageRestatements<T extends DatedFigure>(vintages: readonly T[]): readonly Restated<T>[] {
  const ordered = [...vintages].sort(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || a.edition - b.edition,
  )
  return ordered.flatMap((to, at) => {
    const from = ordered[at - 1]
    return from && from.date === to.date && !sameFigure(from, to) ? [{ from, to }] : []
  })
}
