import type { Edition, Named, Observation, Series, SeriesTable, ServiceMap } from '../edition.ts'
import type { IdentifiedMap, IdentifiedRow } from './identified.ts'
import type { Known, KnownSeries, Section, StoredEdition } from './known.ts'

/**
 * An edition of a year that is stored already: what the file says, and what it leaves out as stored.
 *
 * A shorter or torn file never deletes: maps, sections, rows, entries and figures that it does not hold stay.
 */
export function keepStored(
  incoming: readonly IdentifiedMap[],
  stored: StoredEdition,
  known: Known,
): IdentifiedMap[] {
  const places = new Map(stored.services.map((service, at) => [service, at]))
  const kept = incoming.map(each => {
    const at = each.service ? places.get(each.service.id) : undefined
    const before = at === undefined ? null : storedMap(stored, at, known)
    return before ? mergeMaps(each, before) : each
  })
  const there = new Set(incoming.map(each => each.service?.id))
  stored.services.forEach((service, at) => {
    if (there.has(service)) return
    const before = storedMap(stored, at, known)
    if (before) kept.splice(at, 0, before)
  })
  return kept
}

/** A map of a stored edition, with what it and its rows are. */
export function storedMap(stored: StoredEdition, at: number, known: Known): IdentifiedMap | null {
  const map = stored.edition.services[at]
  const service = known.services.find(each => each.id === stored.services[at])
  if (!map || !service) return null
  const series = new Map(service.series.map(each => [each.id, each]))
  const rows = (section: Section, table: SeriesTable | null) =>
    table?.series.map((row, place) => ({
      row,
      series: series.get(stored.rows[at]?.[section][place] ?? -1) ?? null,
      partOf: row.partOf,
    })) ?? null
  return {
    map,
    service,
    rows: { output: rows('output', map.outputs), served: rows('served', map.users.served) },
  }
}

function mergeMaps(incoming: IdentifiedMap, before: IdentifiedMap): IdentifiedMap {
  const output = mergeRows(incoming, before, 'output')
  const served = mergeRows(incoming, before, 'served')
  const a = incoming.map
  const b = before.map
  const map: ServiceMap = {
    ...a,
    name: a.name ?? b.name,
    manager: a.manager ?? b.manager,
    content:
      a.content && b.content
        ? {
            core: mergeNamed(a.content.core, b.content.core),
            ancillary: mergeNamed(a.content.ancillary, b.content.ancillary),
          }
        : (a.content ?? b.content),
    outputs: output.table,
    users: {
      criteria:
        a.users.criteria && b.users.criteria
          ? withMissing(a.users.criteria, b.users.criteria, text => text)
          : (a.users.criteria ?? b.users.criteria),
      segments:
        a.users.segments && b.users.segments
          ? mergeNamed(a.users.segments, b.users.segments)
          : (a.users.segments ?? b.users.segments),
      served: served.table,
    },
    delivery:
      a.delivery && b.delivery
        ? {
            forms: a.delivery.forms ?? b.delivery.forms,
            staff: a.delivery.staff ?? b.delivery.staff,
            coDelivery: a.delivery.coDelivery ?? b.delivery.coDelivery,
            facilities: a.delivery.facilities ?? b.delivery.facilities,
          }
        : (a.delivery ?? b.delivery),
    gaps: a.gaps.filter(gap => b.gaps.some(each => each.section === gap.section)),
  }
  return { map, service: incoming.service, rows: { output: output.rows, served: served.rows } }
}

/** Entries of the file, and those it lacks after the one they followed. A description is not emptied. */
function mergeNamed(incoming: readonly Named[], before: readonly Named[]): Named[] {
  const descriptions = new Map(before.map(each => [each.name, each.description]))
  const filled = incoming.map(each =>
    each.description === '' ? { ...each, description: descriptions.get(each.name) ?? '' } : each,
  )
  return withMissing(filled, before, each => each.name)
}

/** `incoming`, with what only `before` has, each after the entry it followed there. */
function withMissing<T>(incoming: readonly T[], before: readonly T[], keyOf: (entry: T) => unknown): T[] {
  const merged = [...incoming]
  const present = new Set(incoming.map(keyOf))
  before.forEach((entry, at) => {
    if (present.has(keyOf(entry))) return
    const previous = before[at - 1]
    const after = previous === undefined ? -1 : merged.findIndex(each => keyOf(each) === keyOf(previous))
    merged.splice(after + 1, 0, entry)
    present.add(keyOf(entry))
  })
  return merged
}

interface MergedTable {
  readonly table: SeriesTable | null
  readonly rows: readonly IdentifiedRow[] | null
}

const tableOf = (map: ServiceMap, section: Section) => (section === 'output' ? map.outputs : map.users.served)

function mergeRows(incoming: IdentifiedMap, before: IdentifiedMap, section: Section): MergedTable {
  const table = tableOf(incoming.map, section)
  const stored = tableOf(before.map, section)
  const rows = incoming.rows[section]
  const storedRows = before.rows[section]
  if (!table || !rows) return { table: stored, rows: storedRows }
  if (!stored || !storedRows) return { table, rows }

  const dates = [...new Set([...stored.referenceDates, ...table.referenceDates])].sort()
  const ofSeries = new Map(storedRows.map(each => [each.series, each]))
  const whole = rows.map(each => {
    const old = each.series === null ? undefined : ofSeries.get(each.series)
    return {
      ...each,
      row: mergeCells(dates, { table, row: each.row }, old && { table: stored, row: old.row }),
    }
  })
  const identity = (each: IdentifiedRow): KnownSeries | IdentifiedRow => each.series ?? each
  const widened = storedRows.map(each => ({
    ...each,
    row: mergeCells(dates, { table: stored, row: each.row }),
  }))
  const merged = withMissing(whole, widened, identity)
  const linked = merged.map(each => relink(each, merged, { rows: whole, storedRows: widened }))
  const footnotes = withMissing(table.footnotes, stored.footnotes, each => each.mark)
  return { table: { referenceDates: dates, series: linked.map(each => each.row), footnotes }, rows: linked }
}

interface CellsOf {
  readonly table: SeriesTable
  readonly row: Series
}

const blank: Observation = { raw: '', value: null, status: 'missing', note: null }

/** A cell for each date: the file's, unless it is blank or absent there and stored. */
function mergeCells(dates: readonly string[], now: CellsOf, before?: CellsOf): Series {
  const cell = (from: CellsOf | undefined, date: string) =>
    from?.row.observations[from.table.referenceDates.indexOf(date)]
  const observations = dates.map(date => {
    const own = cell(now, date)
    return own && own.status !== 'missing' ? own : (cell(before, date) ?? own ?? blank)
  })
  return { ...now.row, observations }
}

/** `partOf` is a place in the list, and the list has grown. */
function relink(
  each: IdentifiedRow,
  merged: readonly IdentifiedRow[],
  from: { readonly rows: readonly IdentifiedRow[]; readonly storedRows: readonly IdentifiedRow[] },
): IdentifiedRow {
  if (each.partOf === null) return each
  const list = from.rows.includes(each) ? from.rows : from.storedRows
  const whole = list[each.partOf]
  const place = merged.findIndex(
    other => other === whole || (other.series !== null && other.series === whole?.series),
  )
  const partOf = place < 0 ? null : place
  return { ...each, partOf, row: { ...each.row, partOf } }
}

/** The edition that its identified maps make. */
export function withMaps(edition: Edition, maps: readonly IdentifiedMap[]): Edition {
  return { ...edition, services: maps.map(each => each.map) }
}
