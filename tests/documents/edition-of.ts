import type { Edition, Observation, SeriesTable, ServiceMap } from '../../src/domain/edition.ts'

/** A figure as an office writes it; null is n.d. */
export const figureOf = (value: number | null): Observation => ({
  raw: value === null ? 'n.d.' : String(value),
  value,
  status: value === null ? 'not_collected' : 'observed',
  note: null,
})

/** A six-year table, or one of other years, with rows of figures by label. */
export function tableOf(
  years: readonly number[],
  rows: readonly (readonly [label: string, figures: readonly Observation[]])[],
): SeriesTable {
  return {
    referenceDates: years.map(year => `${year}-12-31`),
    series: rows.map(([label, observations]) => ({ label, unit: 'count', partOf: null, observations })),
    footnotes: [],
  }
}

/** A whole map with every section, changed where `more` says. */
export function mapOf(name: string | null, more: Partial<ServiceMap> = {}): ServiceMap {
  const years = [2023, 2024]
  return {
    name,
    manager: 'ROSSI ANNA',
    content: {
      core: [{ name: 'Certificati', description: 'Rilascio di certificati' }],
      ancillary: [{ name: 'Autentiche', description: '' }],
    },
    outputs: tableOf(years, [['n. certificati', [figureOf(1858), figureOf(null)]]]),
    users: {
      criteria: ['residenza'],
      segments: [{ name: 'cittadini', description: 'residenti' }],
      served: tableOf(years, [['cittadini', [figureOf(72_952), figureOf(71_513)]]]),
    },
    delivery: {
      forms: {
        direct: { raw: 'X', used: true, note: null },
        outsourced: { raw: '', used: false, note: null },
        mixed: { raw: '', used: false, note: null },
      },
      staff: { raw: '12', own: 12, external: null, note: null },
      coDelivery: [{ segment: 'cittadini', role: 'indifferenziato' }],
      facilities: [{ name: 'Sportello', note: 'piazza Grande, 1' }],
    },
    gaps: [],
    ...more,
  }
}

export function editionOf(services: readonly ServiceMap[], more: Partial<Edition> = {}): Edition {
  return {
    format: 'atlante.edition/1',
    body: { name: 'Comune di Vallechiara', office: 'Servizio Controllo di gestione' },
    year: 2024,
    title: 'Mappe dei Servizi 2024',
    attachment: 'All. A',
    services,
    ...more,
  }
}
