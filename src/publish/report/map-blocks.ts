import type {
  CoDelivery,
  Facility,
  ManagementForms,
  Named,
  SeriesTable,
  ServiceMap,
} from '../../domain/edition.ts'
import { formatDate } from '../../words/number.ts'
import { sectionName } from '../../words/section-names.ts'
import { figureCell } from './cell-text.ts'
import type { Block, Cell, Row, Table } from './report.ts'

/** The blocks of one map, in the order and under the headings of the official document. */
export function mapBlocks(map: ServiceMap): Block[] {
  return [
    ...managerLine(map),
    ...gapsOf(map, section => section === 'name' || section === 'manager' || section === 'content'),
    ...chapter('Contenuto del Servizio (che cosa erogo?)', contentTables(map)),
    ...gapsOf(map, section => section === 'outputs'),
    ...chapter('Utenza del Servizio (a chi lo erogo?)', usersTables(map)),
    ...gapsOf(map, section => section.startsWith('users')),
    ...chapter('Sistema di erogazione del Servizio (come lo erogo?)', deliveryTables(map)),
    ...gapsOf(map, section => section.startsWith('delivery')),
  ]
}

/** More dates than this do not fit beside a label on an upright page. */
export const mostUprightDates = 8
/** Nor more than this on a page laid across. */
export const mostWideDates = 14

function managerLine({ manager }: ServiceMap): Block[] {
  return manager === null ? [] : [{ kind: 'paragraph', role: 'manager', text: `RESPONSABILE: ${manager}` }]
}

const reasons: Readonly<Record<string, string>> = {
  'first-page-lost': 'la prima pagina della mappa è andata persa',
  'page-lost': 'la pagina che la conteneva è andata persa',
}

function gapsOf(map: ServiceMap, belongs: (section: string) => boolean): Block[] {
  return map.gaps
    .filter(({ section }) => belongs(section))
    .map(({ section, reason }) => {
      const why = reasons[reason]
      const name = sectionName(section, 'it')
      const text = `Nel documento di partenza manca: ${name}${why ? ` (${why})` : ''}.`
      return { kind: 'paragraph', role: 'gap', text }
    })
}

/** A chapter is headed where it holds something. */
function chapter(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text }, ...blocks] : []
}

function contentTables({ content, outputs }: ServiceMap): Block[] {
  const named = (title: string, head: string, items: readonly Named[]) =>
    pairs({ title, titlePlace: 'above', heads: [head, 'Descrizione'] }, items.map(pairOfNamed))
  return [
    ...(content ? [named('1) Elemento centrale', 'Elemento', content.core)] : []),
    ...(content && content.ancillary.length > 0
      ? [named('2) Elementi accessori', 'Elementi accessori', content.ancillary)]
      : []),
    ...(outputs ? [figures('Output del Servizio', 'above', 'Tipologia', outputs)] : []),
  ]
}

function usersTables({ users: { criteria, segments, served } }: ServiceMap): Block[] {
  return [
    ...(criteria ? [criteriaTable(criteria)] : []),
    ...(segments
      ? [
          pairs(
            {
              title: 'Segmenti di utenza',
              titlePlace: 'beside',
              heads: ['Segmenti di utenza', 'Descrizione'],
            },
            segments.map(pairOfNamed),
          ),
        ]
      : []),
    ...(served ? [figures('Utenti seguiti (per ogni segmento)', 'corner', 'Segmento', served)] : []),
  ]
}

function deliveryTables({ delivery }: ServiceMap): Block[] {
  if (!delivery) return []
  const { forms, staff, coDelivery, facilities } = delivery
  return [
    ...(forms ? [formsTable(forms)] : []),
    ...(staff ? [staffTable(staff.raw)] : []),
    ...(coDelivery ? [coDeliveryTable(coDelivery)] : []),
    ...(facilities ? [facilitiesTable(facilities)] : []),
  ]
}

function criteriaTable(criteria: readonly string[]): Table {
  return {
    kind: 'table',
    title: 'Criteri di segmentazione adottati',
    titlePlace: 'beside',
    columns: [{ align: 'left', weight: 1 }],
    header: [[head('Criterio')]],
    rows: criteria.map(text => row([{ text }])),
    footnotes: [],
  }
}

function formsTable({ direct, outsourced, mixed }: ManagementForms): Table {
  const lines: [string, string][] = [
    ['Diretta', direct.raw],
    ['Esternalizzata', outsourced.raw],
    ['Mista', mixed.raw],
  ]
  return {
    ...pairs({ title: 'Forma gestionale', titlePlace: 'beside', heads: ['Forma', 'Adottata'] }, lines),
    columns: [
      { align: 'left', weight: 1 },
      { align: 'left', weight: 2 },
    ],
    headerAdded: true,
  }
}

const staffTable = (raw: string): Table => ({
  kind: 'table',
  title: 'Risorse umane coinvolte',
  titlePlace: 'beside',
  columns: [{ align: 'left', weight: 1 }],
  header: [[head('Personale')]],
  rows: [row([{ text: raw }])],
  footnotes: [],
})

const coDeliveryTable = (items: readonly CoDelivery[]): Table =>
  pairs(
    {
      title: "Segmenti di utenza coinvolti nell'erogazione del Servizio",
      titlePlace: 'beside',
      heads: ['Segmenti di utenza', "Ruolo nell'erogazione nel servizio"],
    },
    items.map(({ segment, role }) => [segment, role]),
  )

const facilitiesTable = (items: readonly Facility[]): Table =>
  pairs(
    { title: 'Strutture erogative', titlePlace: 'beside', heads: ['Strutture', 'Note'] },
    items.map(({ name, note }) => [name, note]),
  )

interface PairsHead {
  readonly title: string
  readonly titlePlace: Table['titlePlace']
  readonly heads: readonly [string, string]
}

function pairs(
  { title, titlePlace, heads }: PairsHead,
  lines: readonly (readonly [string, string])[],
): Table {
  return {
    kind: 'table',
    title,
    titlePlace,
    columns: [
      { align: 'left', weight: 2 },
      { align: 'left', weight: 3 },
    ],
    header: [heads.map(head)],
    rows: lines.map(([left, right]) => row([{ text: left }, { text: right }])),
    footnotes: [],
  }
}

const pairOfNamed = ({ name, description }: Named): [string, string] => [name, description]
const head = (text: string) => ({ text, columns: 1, rows: 1 })
const row = (cells: readonly Cell[]): Row => ({ cells, depth: 0 })

function figures(
  title: string,
  titlePlace: Table['titlePlace'],
  corner: string,
  { referenceDates, series, footnotes }: SeriesTable,
): Table {
  const depth = (at: number, seen = 0): number => {
    const whole = series[at]?.partOf ?? null
    return whole === null || seen > series.length ? 0 : 1 + depth(whole, seen + 1)
  }
  return {
    kind: 'table',
    title,
    titlePlace,
    columns: [
      { align: 'left', weight: 2.6 },
      ...referenceDates.map(() => ({ align: 'right', weight: 1 }) as const),
    ],
    header: dateHeader(corner, referenceDates),
    rows: series.map(({ label, observations }, at) => ({
      cells: [{ text: label }, ...observations.map(figureCell)],
      depth: depth(at),
    })),
    footnotes,
  }
}

/** The dates stand under one word, as the document has them. */
function dateHeader(corner: string, dates: readonly string[]): Table['header'] {
  if (dates.length === 0) return [[head(corner)]]
  return [
    [
      { text: corner, columns: 1, rows: 2 },
      { text: 'Quantità', columns: dates.length, rows: 1 },
    ],
    dates.map(date => head(formatDate(date))),
  ]
}
