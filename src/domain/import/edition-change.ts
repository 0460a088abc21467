import type { Edition, Observation, ServiceMap } from '../edition.ts'
import type { IdentifiedMap, IdentifiedRow } from './identified.ts'
import { storedMap } from './keep-stored.ts'
import type { Known, Section, StoredEdition, Vintage } from './known.ts'
import { sameFigure } from './same-figure.ts'
import { sameValue } from './same-value.ts'

export interface ServiceRef {
  /** null for a map without its first page. */
  readonly service: string | null
}

export interface RowRef extends ServiceRef {
  readonly section: Section
  readonly label: string
}

/** The figure of a date as an edition says it. */
export interface StatedFigure {
  /** `year * 1000 + revision`. */
  readonly edition: number
  readonly value: number | null
  readonly status: Observation['status']
  readonly raw: string
}

/** A past figure that two editions say differently. `to` is the later edition. */
export interface Restatement extends RowRef {
  readonly referenceDate: string
  readonly from: StatedFigure
  readonly to: StatedFigure
}

/** A part of a map that the two editions word differently, or that only the earlier one holds. */
export interface PartRef extends ServiceRef {
  /** Path of the section as in `Gap`. */
  readonly part: string
}

/** What importing an edition would change, or has changed. */
export interface EditionChange {
  /** The edition that is or would be written: `year * 1000 + revision`. */
  readonly edition: number
  /** The edition it was compared with; null for the first of a body. */
  readonly comparedWith: number | null
  /** Compared with the same year: what the file lacks is kept as stored. */
  readonly sameYear: boolean
  /** Nothing differs from what is stored for the year: nothing is written. */
  readonly unchanged: boolean
  readonly services: {
    /** How many maps the file holds. */
    readonly inFile: number
    readonly added: readonly ServiceRef[]
    /** In the edition compared with, not in this file. */
    readonly gone: readonly ServiceRef[]
    readonly renamed: readonly { readonly from: string | null; readonly to: string | null }[]
  }
  /** Rows of services that both editions have; those of a new service are not listed one by one. */
  readonly rows: {
    readonly added: readonly RowRef[]
    readonly gone: readonly RowRef[]
    readonly renamed: readonly (RowRef & { readonly from: string })[]
  }
  readonly figures: {
    /** How many figures no other edition has. */
    readonly added: number
    readonly restated: readonly Restatement[]
    /** How many cells say the same figure in other words than the edition before. */
    readonly rewritten: number
  }
  readonly parts: {
    readonly changed: readonly PartRef[]
    readonly gone: readonly PartRef[]
  }
}

export interface ChangeInput {
  readonly incoming: Edition
  /** The file's own maps. */
  readonly identified: readonly IdentifiedMap[]
  /** What would be stored: the same, or with what is kept of the same year. */
  readonly result: readonly IdentifiedMap[]
  readonly known: Known
}

/** Compares an edition with what is stored. Pure: writes nothing. */
export function editionChange({ incoming, identified, result, known }: ChangeInput): EditionChange {
  const { reference } = known
  const sameYear = reference !== null && reference.edition.year === incoming.year
  const edition = sameYear ? reference.id + 1 : incoming.year * 1000 + 1
  const pairs = pairsWith(identified, known)
  return {
    edition,
    comparedWith: reference?.id ?? null,
    sameYear,
    unchanged: sameYear && isUnchanged(reference, incoming, result),
    services: {
      inFile: identified.length,
      added: identified.filter(each => each.service === null).map(each => ({ service: each.map.name })),
      gone: goneServices(identified, known),
      renamed: pairs
        .filter(({ now, before }) => now.map.name !== null && now.map.name !== before.map.name)
        .map(({ now, before }) => ({ from: before.map.name, to: now.map.name })),
    },
    rows: {
      added: pairs.flatMap(({ now }) => refs(now, row => row.series === null)),
      gone: pairs.flatMap(goneRows),
      renamed: pairs.flatMap(renamedRows),
    },
    figures: figureChanges(result, edition, sameYear),
    parts: {
      changed: pairs.flatMap(changedParts),
      gone: pairs.flatMap(goneParts),
    },
  }
}

/** A map of the file and the same service's map in the edition compared with. */
interface Pair {
  readonly now: IdentifiedMap
  readonly before: IdentifiedMap
}

function pairsWith(identified: readonly IdentifiedMap[], known: Known): Pair[] {
  const { reference } = known
  if (!reference) return []
  return identified.flatMap(now => {
    const at = now.service ? reference.services.indexOf(now.service.id) : -1
    const before = storedMap(reference, at, known)
    return before ? [{ now, before }] : []
  })
}

function isUnchanged(reference: StoredEdition, incoming: Edition, result: readonly IdentifiedMap[]): boolean {
  const { title, attachment, body } = reference.edition
  return (
    incoming.title === title &&
    sameValue(incoming.attachment ?? attachment, attachment) &&
    sameValue(incoming.body.office ?? body.office, body.office) &&
    sameValue(
      result.map(each => each.service?.id),
      reference.services,
    ) &&
    sameValue(
      result.map(each => each.map),
      reference.edition.services,
    )
  )
}

function goneServices(identified: readonly IdentifiedMap[], known: Known): ServiceRef[] {
  const { reference } = known
  const there = new Set(identified.map(each => each.service?.id))
  return (
    reference?.services.flatMap((service, at) =>
      there.has(service) ? [] : [{ service: reference.edition.services[at]?.name ?? null }],
    ) ?? []
  )
}

const sections: readonly Section[] = ['output', 'served']

function refs(of: IdentifiedMap, wanted: (row: IdentifiedRow) => boolean): RowRef[] {
  return sections.flatMap(
    section =>
      of.rows[section]
        ?.filter(wanted)
        .map(each => ({ service: of.map.name, section, label: each.row.label })) ?? [],
  )
}

/** Rows that a table of the file lacks; where the file lacks the whole table, that is a part gone. */
function goneRows({ now, before }: Pair): RowRef[] {
  const there = new Set(sections.flatMap(section => now.rows[section]?.map(each => each.series) ?? []))
  return refs(before, row => !there.has(row.series)).filter(({ section }) => now.rows[section] !== null)
}

function renamedRows({ now, before }: Pair): (RowRef & { from: string })[] {
  const labels = new Map(
    sections.flatMap(
      section => before.rows[section]?.map(each => [each.series, each.row.label] as const) ?? [],
    ),
  )
  return sections.flatMap(
    section =>
      now.rows[section]?.flatMap(({ row, series }) => {
        const from = series === null ? undefined : labels.get(series)
        return from === undefined || from === row.label
          ? []
          : [{ service: now.map.name, section, label: row.label, from }]
      }) ?? [],
  )
}

function figureChanges(
  result: readonly IdentifiedMap[],
  edition: number,
  sameYear: boolean,
): EditionChange['figures'] {
  const restated: Restatement[] = []
  let added = 0
  let rewritten = 0
  for (const { map, rows } of result) {
    for (const section of sections) {
      const table = tableOf({ map }, section)
      rows[section]?.forEach(({ row, series }) => {
        row.observations.forEach((observation, at) => {
          const referenceDate = table?.referenceDates[at]
          // A blank cell says nothing that could differ.
          if (referenceDate === undefined || observation.status === 'missing') return
          const others = (series?.vintages ?? []).filter(
            each => each.referenceDate === referenceDate && each.status !== 'missing',
          )
          // What a later edition restates was said when the first revision of this year came in.
          const compared = sameYear ? others.filter(each => each.edition < edition) : others
          if (others.length === 0) added++
          if (isRewritten(observation, edition, others)) rewritten++
          const ref = { service: map.name, section, label: row.label, referenceDate }
          for (const change of restatements(observation, edition, compared))
            restated.push({ ...ref, ...change })
        })
      })
    }
  }
  return { added, restated, rewritten }
}

function isRewritten(observation: Observation, edition: number, others: readonly Vintage[]): boolean {
  const before = lastBefore(edition, others)
  return before !== undefined && sameFigure(before, observation) && before.raw !== observation.raw
}

const lastBefore = (edition: number, others: readonly Vintage[]) =>
  others.filter(each => each.edition < edition).sort((a, b) => b.edition - a.edition)[0]

/** Against the last edition before, which this one restates, and the first after, which restates this one. */
function restatements(
  observation: Observation,
  edition: number,
  others: readonly Vintage[],
): { from: StatedFigure; to: StatedFigure }[] {
  const own: StatedFigure = { edition, ...figureOf(observation) }
  const before = lastBefore(edition, others)
  const after = others.filter(each => each.edition > edition).sort((a, b) => a.edition - b.edition)[0]
  const changes: { from: StatedFigure; to: StatedFigure }[] = []
  if (before && !sameFigure(before, own)) {
    changes.push({ from: { edition: before.edition, ...figureOf(before) }, to: own })
  }
  if (after && !sameFigure(after, own)) {
    changes.push({ from: own, to: { edition: after.edition, ...figureOf(after) } })
  }
  return changes
}

const figureOf = ({ value, status, raw }: Pick<Observation, 'value' | 'status' | 'raw'>) => ({
  value,
  status,
  raw,
})

/** The worded parts of a map by the path of their section, as `Gap` names them. */
const worded: readonly (readonly [string, (map: ServiceMap) => unknown])[] = [
  ['manager', map => map.manager],
  ['content', map => map.content],
  ['users.criteria', map => map.users.criteria],
  ['users.segments', map => map.users.segments],
  ['delivery.forms', map => map.delivery?.forms],
  ['delivery.staff', map => map.delivery?.staff],
  ['delivery.coDelivery', map => map.delivery?.coDelivery],
  ['delivery.facilities', map => map.delivery?.facilities],
]

const tablePaths = { output: 'outputs', served: 'users.served' } as const

const isThere = (value: unknown) => value !== null && value !== undefined

function changedParts(pair: Pair): PartRef[] {
  const { now, before } = pair
  const words = worded
    .filter(([, of]) => isThere(of(now.map)) && isThere(of(before.map)))
    .filter(([, of]) => !sameValue(of(now.map), of(before.map)))
    .map(([part]) => part)
  const tables = sections.filter(section => isTableChanged(pair, section)).map(section => tablePaths[section])
  return [...words, ...tables].map(part => ({ service: now.map.name ?? before.map.name, part }))
}

/** Whether a table's notes, units or `di cui` differ; its rows and figures are listed by themselves. */
function isTableChanged({ now, before }: Pair, section: Section): boolean {
  const a = tableOf(now, section)
  const b = tableOf(before, section)
  if (!a || !b) return false
  if (!sameValue(a.footnotes, b.footnotes)) return true
  const earlier = new Map(before.rows[section]?.map(each => [each.series, each]))
  return (now.rows[section] ?? []).some(row => {
    const same = row.series === null ? undefined : earlier.get(row.series)
    return (
      same !== undefined &&
      (same.row.unit !== row.row.unit || wholeOf(before, section, same) !== wholeOf(now, section, row))
    )
  })
}

/** The series that a row is a part of. */
const wholeOf = (of: IdentifiedMap, section: Section, row: IdentifiedRow) =>
  row.partOf === null ? null : of.rows[section]?.[row.partOf]?.series

const tableOf = ({ map }: Pick<IdentifiedMap, 'map'>, section: Section) =>
  section === 'output' ? map.outputs : map.users.served

function goneParts({ now, before }: Pair): PartRef[] {
  const words = worded
    .filter(([, of]) => !isThere(of(now.map)) && isThere(of(before.map)))
    .map(([part]) => part)
  const tables = sections
    .filter(section => tableOf(now, section) === null && tableOf(before, section) !== null)
    .map(section => tablePaths[section])
  return [...words, ...tables].map(part => ({ service: now.map.name ?? before.map.name, part }))
}
