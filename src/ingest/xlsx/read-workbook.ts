import type {
  Delivery,
  Edition,
  FormUse,
  Named,
  Observation,
  ObservationStatus,
  Series,
  SeriesTable,
  ServiceMap,
  Staffing,
} from '../../domain/edition.ts'
import { readFigureCell } from '../../domain/figure-cell.ts'
import { continues, dataSheet, sectionWords, statusWords, textSheet } from '../../domain/flat-workbook.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { ArchiveProblem } from '../archive/archive-problem.ts'
import { readSheets, type SheetValue } from './sheets.ts'

export interface WorkbookRead {
  /** Of the right shape as far as cells can be; `parseEdition` judges what they hold. */
  readonly edition: Edition
  /** Rows of the two sheets. */
  readonly rows: number
}

/**
 * The edition that a published workbook holds on its sheets `Dati` and `Testi`; null for another workbook. The
 * sheets for people are not read: whoever corrects a figure does it on `Dati`, where its value wins over the words.
 */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookRead | null, ArchiveProblem> {
  const sheets = readSheets(bytes, [dataSheet.name, textSheet.name])
  if (!sheets.ok) return sheets
  const [data = [], texts = []] = sheets.value ?? []
  const headed = (rows: readonly SheetValue[][], heads: readonly string[]) =>
    heads.every((head, at) => rows[0]?.[at] === head)
  if (!headed(data, dataSheet.heads) || !headed(texts, textSheet.heads)) return ok(null)
  const figures = wholeRows(data.slice(1))
  const lines = wholeRows(texts.slice(1)).map(textLine)
  return ok({ edition: editionOf(lines, figures), rows: data.length + texts.length })
}

/** Rows with what goes on below them. */
function wholeRows(rows: readonly SheetValue[][]): SheetValue[][] {
  const whole: SheetValue[][] = []
  for (const row of rows) {
    const last = whole.at(-1)
    if (row[0] !== continues || !last) {
      if (row.some(cell => cell !== null)) whole.push([...row])
      continue
    }
    row.forEach((cell, at) => {
      if (at > 0 && cell !== null) last[at] = `${last[at] ?? ''}${cell}`
    })
  }
  return whole
}

/** Items by a number that each bears, in their order. */
function grouped<T>(items: readonly T[], numberOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(numberOf(item))
    if (group) group.push(item)
    else groups.set(numberOf(item), [item])
  }
  return groups
}

interface TextLine {
  readonly map: number
  readonly part: string
  readonly order: number | null
  readonly name: string | null
  readonly text: string | null
  readonly other: SheetValue
}

const textOf = (value: SheetValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
const numberOf = (value: SheetValue | undefined): number | null =>
  value === null || value === undefined || value === '' ? null : Number(value)

const textLine = (row: readonly SheetValue[]): TextLine => ({
  map: Number(row[0]),
  part: textOf(row[1]) ?? '',
  order: numberOf(row[2]),
  name: textOf(row[3]),
  text: textOf(row[4]),
  other: row[5] ?? null,
})

function editionOf(lines: readonly TextLine[], figures: readonly SheetValue[][]): Edition {
  const of = (part: string) => lines.find(line => line.map === 0 && line.part === part)
  const codes = of('codici')
  const byMap = grouped(lines, line => line.map)
  const figuresByMap = grouped(figures, row => Number(row[0]))
  return {
    format: 'atlante.edition/1',
    body: {
      name: of('ente')?.name ?? '',
      office: of('ente')?.text ?? null,
      ...(codes?.name ? { ipaCode: codes.name } : {}),
      ...(codes?.text ? { istatCode: codes.text } : {}),
    },
    year: of('edizione')?.order ?? 0,
    title: of('edizione')?.text ?? '',
    attachment: textOf(of('edizione')?.other),
    services: [...byMap.keys()]
      .filter(map => map > 0)
      .sort((a, b) => a - b)
      .map(map => mapOf(byMap.get(map) ?? [], figuresByMap.get(map) ?? [])),
  }
}

function mapOf(lines: readonly TextLine[], figures: readonly SheetValue[][]): ServiceMap {
  const head = lines.find(line => line.part === 'mappa')
  const core = namedOf(lines, 'elemento centrale')
  return {
    name: head?.name ?? null,
    manager: head?.text ?? null,
    content: core && { core, ancillary: namedOf(lines, 'elemento accessorio') ?? [] },
    outputs: tableOf(lines, figures, sectionWords.output),
    users: {
      criteria: listOf(lines, 'criterio', line => line.name ?? ''),
      segments: namedOf(lines, 'segmento'),
      served: tableOf(lines, figures, sectionWords.served),
    },
    delivery: deliveryOf(lines),
    gaps: listOf(lines, 'lacuna', line => ({ section: line.name ?? '', reason: line.text ?? '' })) ?? [],
  }
}

/** The items of a part in their order; null for a part that the map lacks. */
function listOf<T>(lines: readonly TextLine[], part: string, item: (line: TextLine) => T): T[] | null {
  const own = lines.filter(line => line.part === part)
  if (own.length === 0) return null
  return own
    .filter(line => line.order !== 0)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(item)
}

const namedOf = (lines: readonly TextLine[], part: string): Named[] | null =>
  listOf(lines, part, line => ({ name: line.name ?? '', description: line.text ?? '' }))

function deliveryOf(lines: readonly TextLine[]): Delivery | null {
  if (!lines.some(line => line.part === 'erogazione')) return null
  const forms = lines.filter(line => line.part === 'forma gestionale')
  const form = (name: string): FormUse => {
    const line = forms.find(each => each.name === name)
    return { raw: line?.text ?? '', used: false, ...objectOf(line?.other) }
  }
  const staff = lines.find(line => line.part === 'personale')
  return {
    forms:
      forms.length > 0
        ? { direct: form('diretta'), outsourced: form('esternalizzata'), mixed: form('mista') }
        : null,
    staff: staff ? { raw: staff.text ?? '', own: null, ...objectOf(staff.other) } : null,
    coDelivery: listOf(lines, 'coinvolti', line => ({ segment: line.name ?? '', role: line.text ?? '' })),
    facilities: listOf(lines, 'struttura', line => ({ name: line.name ?? '', note: line.text ?? '' })),
  }
}

/** What the cell `altro` adds, as JSON; nothing where a person spoilt it. */
function objectOf(value: SheetValue | undefined): Partial<FormUse & Staffing> {
  try {
    const parsed: unknown = JSON.parse(String(value ?? '{}'))
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

function tableOf(
  lines: readonly TextLine[],
  figures: readonly SheetValue[][],
  section: string,
): SeriesTable | null {
  const heads = lines.find(line => line.part === `date ${section}`)
  if (!heads) return null
  const referenceDates = (heads.text ?? '').split(' ').filter(Boolean)
  const own = figures.filter(row => row[2] === section)
  const bySeries = grouped(own, row => Number(row[3]))
  const series = listOf(lines, `serie ${section}`, (line): Series => {
    const unit = line.text ?? 'count'
    const cells = bySeries.get(line.order ?? 0) ?? []
    const whole = numberOf(line.other)
    return {
      label: line.name ?? '',
      unit,
      partOf: whole === null ? null : whole - 1,
      observations: referenceDates.map(date =>
        observationOf(
          cells.find(cell => cell[6] === date),
          unit,
        ),
      ),
    }
  })
  const footnotes = listOf(lines, `nota ${section}`, line => ({
    mark: line.name ?? '',
    text: line.text ?? '',
  }))
  return { referenceDates, series: series ?? [], footnotes: footnotes ?? [] }
}

const statuses = new Map(
  Object.entries(statusWords).map(([status, word]) => [word, status as ObservationStatus]),
)
const blank: Observation = { raw: '', value: null, status: 'missing', note: null }

/** A figure. A value that a person changed wins over what was written, which then is the value itself. */
function observationOf(row: readonly SheetValue[] | undefined, seriesUnit: string): Observation {
  if (!row) return blank
  const value = numberOf(row[8])
  const written = textOf(row[11]) ?? ''
  const status = statuses.get(textOf(row[9]) ?? '') ?? (value === null ? 'text' : 'observed')
  const changed = value !== null && contradicts(written, value)
  const marks = (textOf(row[12]) ?? '').split(' ').filter(Boolean)
  const unit = textOf(row[5]) ?? seriesUnit
  return {
    raw: changed ? String(value).replace('.', ',') : written,
    value,
    status: changed && status !== 'estimated' ? 'observed' : status,
    note: textOf(row[10]),
    ...(unit === seriesUnit ? {} : { unit }),
    ...(marks.length > 0 ? { footnotes: marks } : {}),
  }
}

/** Words that the grammar of cells finds no figure in contradict nothing. */
function contradicts(written: string, value: number): boolean {
  const reading = readFigureCell(written)
  return reading.status !== 'text' && reading.value !== value
}
