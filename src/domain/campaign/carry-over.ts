import type { Observation, SeriesTable, ServiceMap } from '../edition.ts'
import type { Section, StoredEdition } from '../import/known.ts'
import type { DraftText, DraftTexts } from './draft-map.ts'
import { sharedFigures } from './shared-figures.ts'
import {
  type StoredCell,
  type StoredDraft,
  type StoredRow,
  type StoredTable,
  windowOf,
} from './stored-draft.ts'
import type { TextSection, TextValues } from './text-section.ts'

/** What a new collection knows beside the edition that it is opened from. */
export interface CarryOver {
  readonly year: number
  /** Address of each service and the department that it belongs to. */
  readonly services: ReadonlyMap<number, { readonly slug: string; readonly department: string | null }>
  /** Figures that several series are known to be, by series; null for one that is known to stand alone. */
  readonly figures: ReadonlyMap<number, number | null>
}

/**
 * The maps of an edition as drafts of the year after: the window rolled on, series, segments and texts kept, the
 * year's own cells still absent.
 */
export function carryOver(stored: StoredEdition, { year, services, figures }: CarryOver): StoredDraft[] {
  const known = sharedFigures(stored, figures)
  let rows = 0
  const table = (read: SeriesTable | null, series: readonly number[]): StoredTable | null => {
    if (!read) return null
    const first = rows + 1
    rows += read.series.length
    return {
      footnotes: read.footnotes,
      statement: null,
      rows: read.series.map((row, at): StoredRow => {
        const id = series[at] ?? null
        return {
          row: first + at,
          series: id,
          label: row.label,
          unit: row.unit,
          partOf: row.partOf === null ? null : first + row.partOf,
          figure: id === null ? null : (known.get(id) ?? null),
          cells: carriedCells(read.referenceDates, row.observations, year),
        }
      }),
    }
  }
  return stored.edition.services.map((map, at): StoredDraft => {
    const service = stored.services[at] ?? 0
    const series: Readonly<Partial<Record<Section, readonly number[]>>> = stored.rows[at] ?? {}
    return {
      service,
      slug: services.get(service)?.slug ?? `mappa-${at + 1}`,
      position: at,
      name: map.name,
      manager: map.manager,
      department: services.get(service)?.department ?? null,
      state: 'draft',
      deadline: null,
      gaps: map.gaps,
      version: 0,
      seen: {},
      progress: { entered: 0, rows: 0, unexplained: 0 },
      findings: { error: 0, warning: 0, info: 0 },
      tables: {
        output: table(map.outputs, series.output ?? []),
        served: table(map.users.served, series.served ?? []),
      },
      texts: carriedTexts(map),
    }
  })
}

/** The cells of the years before that are still in the window. A blank cell of the past stays absent. */
function carriedCells(
  dates: readonly string[],
  observations: readonly Observation[],
  year: number,
): Record<string, StoredCell> {
  const cells: Record<string, StoredCell> = {}
  for (const date of windowOf(year).slice(0, -1)) {
    const cell = observations[dates.indexOf(date)]
    if (cell) cells[date] = carriedCell(cell)
  }
  return cells
}

function carriedCell({ raw, value, status, note, unit, footnotes }: Observation): StoredCell {
  return {
    raw,
    value,
    status,
    note,
    ...(unit === undefined ? {} : { unit }),
    ...(footnotes === undefined ? {} : { footnotes }),
    reason: null,
    carried: raw,
    version: 0,
    by: null,
    at: null,
  }
}

function carriedTexts({ content, users, delivery }: ServiceMap): DraftTexts {
  const named = (items: readonly { name: string; description: string }[] | null | undefined) =>
    items?.map(({ name, description }) => ({ name, description })) ?? null
  return {
    'content.core': carriedText<'content.core'>(named(content?.core)),
    'content.ancillary': carriedText<'content.ancillary'>(named(content?.ancillary)),
    'users.criteria': carriedText<'users.criteria'>(users.criteria),
    'users.segments': carriedText<'users.segments'>(named(users.segments)),
    'delivery.forms': carriedText<'delivery.forms'>(delivery?.forms ?? null),
    'delivery.staff': carriedText<'delivery.staff'>(delivery?.staff ?? null),
    'delivery.coDelivery': carriedText<'delivery.coDelivery'>(delivery?.coDelivery ?? null),
    'delivery.facilities': carriedText<'delivery.facilities'>(delivery?.facilities ?? null),
  }
}

const carriedText = <S extends TextSection>(value: TextValues[S] | null): DraftText<S> => ({
  value,
  version: 0,
  lastYear: value,
})
