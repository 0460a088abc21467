import type { Series, Staffing } from '../domain/edition.ts'

/** Figures under dates, with where they stop being comparable with their own past. */
export interface LensLine {
  /** ISO dates, oldest first. */
  readonly dates: readonly string[]
  readonly values: readonly (number | null)[]
  readonly estimated: readonly boolean[]
  /** For each date: the figure does not count the same thing as the one before. */
  readonly breaks: readonly boolean[]
}

/** Why a ratio has no figure at a date. */
export type LensGap = 'no-figure' | 'no-measure' | 'zero-measure'

export interface LensPoint {
  readonly value: number | null
  /** null where there is a figure. */
  readonly gap: LensGap | null
  /** Either side is an estimate. */
  readonly estimated: boolean
  /** Either side counts something else than at the figure before: the ratio starts anew here. */
  readonly broken: boolean
}

/** Why two things are not divided by each other at all. */
export type LensRefusal =
  /** A percentage or a rate does not add up over people. */
  | 'not-a-quantity'
  /** A part and its whole are counted in different units. */
  | 'different-units'

/** How many people an edition says deliver a service, at the end of its own year. */
export interface KnownStaff {
  readonly year: number
  readonly staff: Staffing
}

const notQuantities = new Set(['percent', 'permille'])

/** Whether a series may be divided by people or users: null where it may. */
export function refusedPerHead({ unit }: Pick<Series, 'unit'>): LensRefusal | null {
  return notQuantities.has(unit) ? 'not-a-quantity' : null
}

/** Whether a series may be a share of another: null where it may. */
export function refusedShare(part: Pick<Series, 'unit'>, whole: Pick<Series, 'unit'>): LensRefusal | null {
  return refusedPerHead(part) ?? (part.unit === whole.unit ? null : 'different-units')
}

const ratioWords =
  /\bmedi[aeoi]\b|\bpercentual|\btasso\b|\bindice\b|\bpro\s*capite\b|\b(?:per|a)\s+(?:ogni\s+)?(?:abitante|bambino|persona|utente|addetto|dipendente)\b/i

/** Whether the label says that the figure is a ratio already: an average, a rate, so much a child. */
export function saysRatio(label: string): boolean {
  return ratioWords.test(label)
}

/** One series as a line. A cell in a unit of its own has no figure that could be divided. */
export function seriesLine(series: Series, dates: readonly string[], breaks: readonly boolean[]): LensLine {
  return {
    dates,
    values: series.observations.map(cell => (cell.unit === undefined ? cell.value : null)),
    estimated: series.observations.map(cell => cell.status === 'estimated'),
    breaks,
  }
}

/**
 * People as a line: known only for the year of each edition, never carried over to another year. External people
 * count on request; an edition that names none adds none.
 */
export function staffLine(
  dates: readonly string[],
  known: readonly KnownStaff[],
  external: boolean,
): LensLine {
  const values = dates.map(date => {
    const staff = known.find(each => date === `${each.year}-12-31`)?.staff
    if (!staff || staff.own === null) return null
    return external ? staff.own + (staff.external ?? 0) : staff.own
  })
  const none = dates.map(() => false)
  return { dates, values, estimated: none, breaks: none }
}

/**
 * One line divided by another at the dates of the first. A date that the second does not have, a figure that is
 * absent or zero there, gives no ratio; what breaks either breaks the ratio.
 */
export function ratioLine(top: LensLine, bottom: LensLine, times = 1): readonly LensPoint[] {
  let pending = false
  return top.dates.map((date, at) => {
    const under = bottom.dates.indexOf(date)
    const value = top.values[at] ?? null
    const measure = bottom.values[under] ?? null
    // A break at a date without a ratio stands before the next ratio all the same.
    pending ||= (top.breaks[at] ?? false) || (bottom.breaks[under] ?? false)
    const gap: LensGap | null =
      value === null ? 'no-figure' : measure === null ? 'no-measure' : measure === 0 ? 'zero-measure' : null
    if (value === null || measure === null || gap !== null) {
      return { value: null, gap, estimated: false, broken: false }
    }
    const broken = pending
    pending = false
    return {
      value: (value / measure) * times,
      gap: null,
      estimated: (top.estimated[at] ?? false) || (bottom.estimated[under] ?? false),
      broken,
    }
  })
}
