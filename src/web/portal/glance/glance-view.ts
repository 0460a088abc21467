import { type EditionRow, largestChanges, type SeriesChange } from '../../../analysis/largest-changes.ts'
import { type MissingData, missingData } from '../../../analysis/missing-data.ts'
import { smallestCompared } from '../../../domain/comparison/largest.ts'
import type { Series, SeriesTable } from '../../../domain/edition.ts'
import type { Finding } from '../../../domain/finding.ts'
import type { StoredEdition } from '../../../domain/import/known.ts'
import type { SeriesName } from '../../../store/queries/series-names.ts'
import type { SeriesSection } from '../../../store/tables/series.ts'
import { figureText } from '../../../ui/figure-format.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { GlanceChange, GlanceMissing, GlanceProps } from '../../../ui/glance/glance-props.ts'
import { labelParts, seriesTitle } from '../../../ui/series-label.ts'
import type { GlancedEdition } from '../../../usecases/glance-at-edition.ts'
import { formatChange } from '../../../words/change.ts'
import { ruleTitle } from '../../../words/findings.ts'
import { type GlanceWords, glanceWords } from '../../../words/glance.ts'
import { formatNumber } from '../../../words/number.ts'
import { personName } from '../../../words/person-name.ts'
import { titleCase } from '../../../words/title-case.ts'
import { shownName } from '../names.ts'
import { restatements } from './restatements.ts'

/** What two printed pages hold. */
const most = { changes: 10, managers: 10, restated: 10, accepted: 6 }

/** The year at a glance; the open findings serve to leave out what they doubt, and are shown to nobody here. */
export function glanceView(frame: Frame, glanced: GlancedEdition): Omit<GlanceProps, 'open'> {
  const { now, before, open, accepted } = glanced
  const { edition } = now
  const words = glanceWords[frame.language]
  const doubted = doubtedCells(open)
  const isDoubted = (row: EditionRow, column: number) => doubted.has(cellKey(row, column))
  const largest = largestChanges(edition, isDoubted, most.changes)
  const shown = (change: SeriesChange) => changeView(frame, glanced, change)
  const written = (count: number) => formatNumber(count, frame.language)
  const { small, doubted: doubts, broken } = largest.leftOut
  const restated = restatements(frame, glanced)
  return {
    frame,
    year: edition.year,
    since: [...largest.rises, ...largest.falls][0]?.since.slice(0, 4) ?? '',
    rises: largest.rises.map(shown),
    falls: largest.falls.map(shown),
    smallest: written(smallestCompared),
    leftOut: { small: written(small), doubted: written(doubts), broken: written(broken) },
    services: before
      ? servicesView(frame, glanced, before)
      : { before: null, opened: [], closed: [], renamed: [] },
    missing: missingView(frame, words, missingData(edition)),
    restated: restated.slice(0, most.restated),
    restatedCount: restated.length,
    accepted: accepted.slice(0, most.accepted).map(({ finding, acceptance }) => ({
      service: finding.map === null ? '' : nameOf(frame, now, finding.map),
      what: [ruleTitle(finding.rule, frame.language), ...finding.rows.slice(0, 1)].join(': '),
      reason: acceptance.reason,
    })),
    acceptedCount: accepted.length,
  }
}

const cellKey = (row: EditionRow, column: number) => `${row.map} ${row.table} ${row.series} ${column}`

function doubtedCells(open: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    open.flatMap(finding => finding.cells.filter(cell => cell.odd).map(cell => cellKey(cell, cell.column))),
  )
}

/** A map's name; one without a name by the map before it. */
function nameOf(frame: Frame, { edition }: StoredEdition, map: number): string {
  return shownName(edition.services[map]?.name ?? null, edition.services[map - 1]?.name ?? null, frame.words)
}

function changeView(frame: Frame, glanced: GlancedEdition, change: SeriesChange): GlanceChange {
  const { now, names } = glanced
  const map = now.edition.services[change.map]
  const table = change.table === 'outputs' ? map?.outputs : map?.users.served
  const series = table?.series[change.series]
  const column = (table?.referenceDates.length ?? 0) - 1
  const written = (at: number) => {
    const cell = series?.observations[at]
    return cell && series ? figureText(cell, series.unit, 0, frame.language) : ''
  }
  const difference = change.to - change.from
  const service = names.find(each => each.service === now.services[change.map])
  return {
    name: series && table ? fullTitle(table, series) : '',
    href: rowAddress(frame, now, names, change),
    service: {
      name: nameOf(frame, now, change.map),
      href: frame.links.service(now.edition.year, service?.slug ?? ''),
    },
    from: written(column - 1),
    to: written(column),
    difference: `${difference < 0 ? '\u2212' : '+'}${formatNumber(Math.abs(difference), frame.language)}`,
    change: formatChange(change.change, frame.language),
    explanations: explanations(frame, glanced, change, column),
  }
}

/** A part is named after its whole: `paganti` alone says nothing. */
function fullTitle({ series: rows }: SeriesTable, series: Series): string {
  const whole = series.partOf === null ? undefined : rows[series.partOf]
  return whole ? `${seriesTitle(whole)}: ${labelParts(series).text}` : seriesTitle(series)
}

/** Where a row's own page is. */
function rowAddress(
  frame: Frame,
  edition: StoredEdition,
  names: readonly SeriesName[],
  row: EditionRow,
): string {
  const section: SeriesSection = row.table === 'outputs' ? 'output' : 'served'
  const id = edition.rows[row.map]?.[section][row.series]
  const [service = '', , slug = ''] = names.find(each => each.series === id)?.id?.split('.') ?? []
  return frame.links.series(edition.edition.year, service, section, slug)
}

/** What the document says beside the two figures, and what a person wrote to explain them. */
function explanations(
  frame: Frame,
  { now, accepted }: GlancedEdition,
  row: SeriesChange,
  column: number,
): readonly string[] {
  const words = glanceWords[frame.language]
  const map = now.edition.services[row.map]
  const table = row.table === 'outputs' ? map?.outputs : map?.users.served
  const series = table?.series[row.series]
  if (!table || !series) return []
  const cells = series.observations.slice(column - 1, column + 1)
  const marks = new Set([labelParts(series).mark, ...cells.flatMap(cell => cell.footnotes ?? [])])
  const own = [
    ...cells.flatMap(cell => cell.note ?? []),
    ...table.footnotes.filter(note => marks.has(note.mark)).map(note => note.text),
  ]
  const key = (at: number) => cellKey(row, at)
  const reasons = accepted
    .filter(({ finding }) =>
      finding.cells.some(
        cell => cell.odd && [key(column - 1), key(column)].includes(cellKey(cell, cell.column)),
      ),
    )
    .map(({ acceptance }) => words.explained(acceptance.reason))
  return [...new Set([...own, ...reasons])]
}

function servicesView(
  frame: Frame,
  { now, names, namesBefore }: GlancedEdition,
  before: StoredEdition,
): GlanceProps['services'] {
  const link = (edition: StoredEdition, known: readonly SeriesName[], service: number) => {
    const map = edition.edition.services[edition.services.indexOf(service)]
    const slug = known.find(each => each.service === service)?.slug ?? ''
    // A map that lost its first page is no new service: nobody knows whose it is.
    return map?.name
      ? [{ name: titleCase(map.name), href: frame.links.service(edition.edition.year, slug) }]
      : []
  }
  const then = new Set(before.services)
  const today = new Set(now.services)
  return {
    before: before.edition.year,
    opened: now.services.filter(id => !then.has(id)).flatMap(id => link(now, names, id)),
    closed: before.services.filter(id => !today.has(id)).flatMap(id => link(before, namesBefore, id)),
    renamed: now.services.flatMap(id => {
      const [present] = link(now, names, id)
      const [past] = then.has(id) ? link(before, namesBefore, id) : []
      return present && past && present.name !== past.name ? [{ ...present, before: past.name }] : []
    }),
  }
}

/** The managers with most missing, and all the others as one. */
function missingView(
  frame: Frame,
  words: GlanceWords,
  missing: readonly MissingData[],
): readonly GlanceMissing[] {
  const written = (count: number) => formatNumber(count, frame.language)
  const row = (manager: string, each: MissingData): GlanceMissing => ({
    manager,
    rows: written(each.series),
    absent: written(each.absent),
    ended: written(each.ended),
    lost: written(each.lost),
  })
  const first = missing.slice(0, most.managers)
  const rest = missing.slice(most.managers)
  const sum = (of: (each: MissingData) => number) => rest.reduce((total, each) => total + of(each), 0)
  const others: MissingData = {
    manager: null,
    maps: sum(each => each.maps),
    series: sum(each => each.series),
    absent: sum(each => each.absent),
    ended: sum(each => each.ended),
    lost: sum(each => each.lost),
  }
  return [
    ...first.map(each => row(each.manager === null ? words.noManager : personName(each.manager), each)),
    ...(rest.length > 0 ? [row(words.others(rest.length), others)] : []),
  ]
}
