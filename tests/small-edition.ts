import type { Edition, Observation, Series, SeriesTable, ServiceMap } from '../src/domain/edition.ts'

/** Figures of a row, oldest first; null is n.d., '' a blank cell. */
export type Figures = readonly (number | null | '')[]

/** Labels with their figures for the years up to the edition's. */
export type Rows = Readonly<Record<string, Figures>>

export interface SmallMap {
  readonly output?: Rows | null
  readonly served?: Rows | null
  readonly manager?: string
  readonly core?: readonly string[]
}

const cell = (figure: number | null | ''): Observation => {
  if (figure === '') return { raw: '', value: null, status: 'missing', note: null }
  if (figure === null) return { raw: 'n.d.', value: null, status: 'not_collected', note: null }
  return { raw: String(figure), value: figure, status: 'observed', note: null }
}

const row = ([label, figures]: [string, Figures]): Series => ({
  label,
  unit: 'count',
  partOf: null,
  observations: figures.map(cell),
})

export function smallTable(year: number, rows: Rows): SeriesTable {
  const columns = Math.max(...Object.values(rows).map(figures => figures.length))
  return {
    referenceDates: Array.from({ length: columns }, (_, at) => `${year - columns + 1 + at}-12-31`),
    series: Object.entries(rows).map(row),
    footnotes: [],
  }
}

function smallMap(year: number, name: string, map: SmallMap): ServiceMap {
  return {
    name: name.startsWith('?') ? null : name,
    manager: map.manager ?? 'ROSSI MARIA',
    content: { core: (map.core ?? ['Sportello']).map(name => ({ name, description: '' })), ancillary: [] },
    outputs: map.output ? smallTable(year, map.output) : null,
    users: { criteria: null, segments: null, served: map.served ? smallTable(year, map.served) : null },
    delivery: null,
    gaps: [],
  }
}

/** An edition with these services; a name that starts with `?` is a map without its first page. */
export function smallEdition(year: number, services: Readonly<Record<string, SmallMap>>): Edition {
  return {
    format: 'atlante.edition/1',
    body: { name: 'Comune di Prova', office: null, ipaCode: null, istatCode: null },
    year,
    title: 'Mappe dei servizi',
    attachment: null,
    services: Object.entries(services).map(([name, map]) => smallMap(year, name, map)),
  }
}
