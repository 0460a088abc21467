import type {
  Delivery,
  Edition,
  FormUse,
  Named,
  Observation,
  Series,
  SeriesTable,
  ServiceMap,
} from '../../domain/edition.ts'
import { readFigureCell } from '../../domain/figure-cell.ts'
import { unitOfLabel } from '../../domain/unit.ts'

/**
 * The compact notation of the examples in the rules' doc comments: one thing a line.
 *
 *     edizione 2024
 *     servizio NAME | MANAGER         a map; `servizio ?` has lost its first page
 *     centrale NAME | DESCRIPTION     accessorio, segmento: the same
 *     criterio TEXT
 *     output 2019 2020 2021           a table with its years; `utenti 2019 ...` is that of users
 *     LABEL | 12 | n.d. | /           a row, after its table
 *     * TEXT                          a note of the table, the mark first
 *     forma diretta X | mista TEXT
 *     personale 69 (13 ditta esterna)
 *     coinvolti SEGMENT | ROLE
 *     struttura NAME | NOTE
 *     manca SECTION
 *
 * Lines are counted from 1, so that findings have a place. Sections that are not mentioned are null without a gap.
 */
export function readExample(text: string): Edition {
  const edition: { year: number; services: DraftMap[] } = { year: 2024, services: [] }
  let map: DraftMap | null = null
  let table: DraftTable | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const at = { firstLine: index + 1, lastLine: index + 1 }
    const [, word = '', rest = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? []
    if (word === '') continue
    if (word === 'edizione') edition.year = Number(rest)
    else if (word === 'servizio') {
      map = draftMap(cells(rest), index + 1)
      edition.services.push(map)
      table = null
    } else if (!map) throw new Error(`line ${index + 1}: no service yet`)
    else if (word === 'output' || word === 'utenti') {
      table = { referenceDates: rest.split(/\s+/).map(isoDate), series: [], footnotes: [] }
      map[word] = table
    } else if (word in section) section[word as keyof typeof section](map, rest, at)
    else if (/^\*+$/.test(word) && table) table.footnotes.push({ mark: word, text: rest })
    else if (table) addRow(table, line, at)
    else throw new Error(`line ${index + 1}: ${line}`)
  }
  return {
    format: 'atlante.edition/1',
    body: { name: 'COMUNE DI ESEMPIO' },
    year: edition.year,
    title: 'Mappe dei servizi',
    services: edition.services.map(finish),
  }
}

interface DraftTable {
  referenceDates: string[]
  series: Series[]
  footnotes: { mark: string; text: string }[]
}

interface DraftMap {
  name: string | null
  manager: string | null
  line: number
  core: Named[]
  ancillary: Named[]
  criteria: string[]
  segments: Named[]
  output: DraftTable | null
  utenti: DraftTable | null
  forms: Map<string, string> | null
  staff: string | null
  coDelivery: { segment: string; role: string }[]
  facilities: { name: string; note: string }[]
  gaps: { section: string; reason: string }[]
}

type At = { firstLine: number; lastLine: number }

const cells = (text: string): string[] => text.split('|').map(cell => cell.trim())
const isoDate = (word: string): string => (word.includes('-') ? word : `${word}-12-31`)

function draftMap([name = '', manager]: string[], line: number): DraftMap {
  return {
    name: name === '?' ? null : name,
    manager: manager ?? null,
    line,
    core: [],
    ancillary: [],
    criteria: [],
    segments: [],
    output: null,
    utenti: null,
    forms: null,
    staff: null,
    coDelivery: [],
    facilities: [],
    gaps: name === '?' ? [{ section: 'name', reason: 'first page missing' }] : [],
  }
}

const named = (rest: string, source: At): Named => {
  const [name = '', description = ''] = cells(rest)
  return { name, description, source }
}

const section = {
  centrale: (map: DraftMap, rest: string, at: At) => map.core.push(named(rest, at)),
  accessorio: (map: DraftMap, rest: string, at: At) => map.ancillary.push(named(rest, at)),
  segmento: (map: DraftMap, rest: string, at: At) => map.segments.push(named(rest, at)),
  criterio: (map: DraftMap, rest: string) => map.criteria.push(rest),
  forma: (map: DraftMap, rest: string) => {
    map.forms = new Map(cells(rest).map(cell => [cell.split(' ')[0] ?? '', cell.replace(/^\S+\s*/, '')]))
  },
  personale: (map: DraftMap, rest: string) => {
    map.staff = rest
  },
  coinvolti: (map: DraftMap, rest: string) => {
    const [segment = '', role = ''] = cells(rest)
    map.coDelivery.push({ segment, role })
  },
  struttura: (map: DraftMap, rest: string) => {
    const [name = '', note = ''] = cells(rest)
    map.facilities.push({ name, note })
  },
  manca: (map: DraftMap, rest: string) => map.gaps.push({ section: rest, reason: 'page missing' }),
}

function addRow(table: DraftTable, line: string, source: At): void {
  const [label = '', ...figures] = cells(line)
  const observations = figures.map(observation)
  while (observations.length < table.referenceDates.length) observations.push(observation(''))
  table.series.push({ label, unit: unitOfLabel(label), partOf: null, observations, source })
}

function observation(raw: string): Observation {
  const { value, status, note, unit, marks } = readFigureCell(raw)
  return {
    raw,
    value,
    status,
    note,
    ...(unit === null ? {} : { unit }),
    ...(marks.length > 0 ? { footnotes: marks } : {}),
  }
}

function finish(map: DraftMap): ServiceMap {
  const content = map.core.length + map.ancillary.length > 0
  return {
    name: map.name,
    manager: map.manager,
    content: content ? { core: map.core, ancillary: map.ancillary } : null,
    outputs: map.output satisfies SeriesTable | null,
    users: {
      criteria: map.criteria.length > 0 ? map.criteria : null,
      segments: map.segments.length > 0 ? map.segments : null,
      served: map.utenti,
    },
    delivery: delivery(map),
    gaps: map.gaps,
    source: { firstLine: map.line, lastLine: map.line },
  }
}

function delivery(map: DraftMap): Delivery {
  return {
    forms: map.forms && {
      direct: form(map.forms.get('diretta')),
      outsourced: form(map.forms.get('esternalizzata')),
      mixed: form(map.forms.get('mista')),
    },
    staff: map.staff === null ? null : { raw: map.staff, ...people(map.staff) },
    coDelivery: map.coDelivery.length > 0 ? map.coDelivery : null,
    facilities: map.facilities.length > 0 ? map.facilities : null,
  }
}

const form = (raw = ''): FormUse => ({ raw, used: raw !== '' })

function people(raw: string): { own: number | null; external: number | null } {
  const own = readFigureCell(raw).value
  const external = /\(\D*(\d+)[^)]*(?:estern|ditta)/i.exec(raw)?.[1]
  return { own, external: external === undefined ? null : Number(external) }
}
