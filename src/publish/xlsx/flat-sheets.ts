import type { Edition, Named, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import { continues, longestCell, sectionWords, statusWords } from '../../domain/flat-workbook.ts'
import { xmlText } from '../xml-text.ts'

export type SheetValue = string | number | null
export type SheetRow = readonly SheetValue[]

/** Every figure of an edition: the rows of the sheet `Dati`, without its heads. */
export function dataRows(edition: Edition): SheetRow[] {
  return edition.services.flatMap((map, at) =>
    (['output', 'served'] as const).flatMap(section => {
      const table = section === 'output' ? map.outputs : map.users.served
      return table ? tableRows(table, [at + 1, map.name], sectionWords[section]) : []
    }),
  )
}

function tableRows(table: SeriesTable, map: SheetRow, section: string): SheetRow[] {
  return table.series.flatMap((series, row) =>
    series.observations.flatMap((observation, column) => {
      const date = table.referenceDates[column] ?? ''
      return whole([
        ...map,
        section,
        row + 1,
        series.label,
        observation.unit ?? series.unit,
        date,
        Number(date.slice(0, 4)),
        observation.value,
        statusWords[observation.status],
        observation.note,
        observation.raw,
        observation.footnotes?.join(' ') ?? null,
      ])
    }),
  )
}

/** Every text of an edition: the rows of the sheet `Testi`, without its heads. Map 0 is the edition itself. */
export function textRows(edition: Edition): SheetRow[] {
  const { body, year, title, attachment } = edition
  return [
    [0, 'edizione', year, null, title, attachment ?? null],
    [0, 'ente', null, body.name, body.office ?? null, null],
    [0, 'codici', null, body.ipaCode ?? null, body.istatCode ?? null, null],
    ...edition.services.flatMap((map, at) => mapRows(map).map(row => [at + 1, ...row])),
  ].flatMap(whole)
}

type TextRow = [part: string, order: number | null, name: SheetValue, text: SheetValue, other: SheetValue]

function mapRows({ name, manager, content, outputs, users, delivery, gaps }: ServiceMap): TextRow[] {
  return [
    ['mappa', null, name, manager, null],
    ...named('elemento centrale', content?.core),
    ...named('elemento accessorio', content?.ancillary),
    ...tableTexts('output', outputs),
    ...list('criterio', users.criteria, text => [text, null]),
    ...named('segmento', users.segments),
    ...tableTexts('utenti seguiti', users.served),
    ...deliveryRows(delivery),
    ...list('lacuna', gaps, gap => [gap.section, gap.reason]),
  ]
}

function deliveryRows(delivery: ServiceMap['delivery']): TextRow[] {
  if (!delivery) return []
  const { forms, staff, coDelivery, facilities } = delivery
  const form = (name: string, use: { raw: string; used: boolean; note?: string | null }): TextRow => [
    'forma gestionale',
    null,
    name,
    use.raw,
    JSON.stringify({ used: use.used, ...(use.note === undefined ? {} : { note: use.note }) }),
  ]
  const { raw = null, ...counted } = staff ?? {}
  return [
    ['erogazione', null, null, null, null],
    ...(forms
      ? [form('diretta', forms.direct), form('esternalizzata', forms.outsourced), form('mista', forms.mixed)]
      : []),
    ...(staff ? [['personale', null, null, raw, JSON.stringify(counted)] satisfies TextRow] : []),
    ...list('coinvolti', coDelivery, item => [item.segment, item.role]),
    ...list('struttura', facilities, item => [item.name, item.note]),
  ]
}

/** A part that the edition holds, even empty, begins with a row of its own; one that it lacks has none. */
function list<T>(
  part: string,
  items: readonly T[] | null | undefined,
  texts: (item: T) => [string, string | null],
): TextRow[] {
  if (!items) return []
  return [
    [part, 0, null, null, null],
    ...items.map((item, at): TextRow => {
      const [name, text] = texts(item)
      return [part, at + 1, name, text, null]
    }),
  ]
}

const named = (part: string, items: readonly Named[] | null | undefined): TextRow[] =>
  list(part, items, item => [item.name, item.description])

function tableTexts(section: string, table: SeriesTable | null): TextRow[] {
  if (!table) return []
  return [
    [`date ${section}`, null, null, table.referenceDates.join(' '), null],
    ...table.series.map(
      ({ label, unit, partOf }, at): TextRow => [
        `serie ${section}`,
        at + 1,
        label,
        unit,
        partOf === null ? null : partOf + 1,
      ],
    ),
    ...table.footnotes.map(({ mark, text }, at): TextRow => [`nota ${section}`, at + 1, mark, text, null]),
  ]
}

/** A row with texts that a cell can hold: what is longer goes on below. */
function whole(row: SheetRow): SheetRow[] {
  const parts = row.map(value => (typeof value === 'string' ? chunks(sheetText(value)) : [value]))
  const height = Math.max(...parts.map(part => part.length))
  return Array.from({ length: height }, (_, at) => {
    const cells = parts.map(part => part[at] ?? null)
    return at === 0 ? cells : [continues, ...cells.slice(1)]
  })
}

function chunks(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length || from === 0; ) {
    let to = Math.min(text.length, from + longestCell)
    // Not between the halves of a character.
    if (/[\ud800-\udbff]/.test(text[to - 1] ?? '') && to < text.length) to -= 1
    pieces.push(text.slice(from, to))
    from = to
    if (from === 0) break
  }
  return pieces
}

/** `_x0041_` in a sheet stands for a character: where it is itself meant, its first sign is written so. */
const sheetText = (text: string): string => xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
