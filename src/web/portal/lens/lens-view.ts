import {
  type LensLine,
  ratioLine,
  refusedPerHead,
  refusedShare,
  saysRatio,
  seriesLine,
  staffLine,
} from '../../../analysis/lens.ts'
import { scopeBreaks } from '../../../domain/comparison/scope-breaks.ts'
import type { Series, SeriesTable } from '../../../domain/edition.ts'
import type { ServicePageData } from '../../../store/queries/service-page.ts'
import type { StaffOfYear } from '../../../store/queries/staff-by-year.ts'
import { decimalsOf } from '../../../ui/figure-format.ts'
import type { Frame } from '../../../ui/frame.ts'
import type { LensCell, LensProps, LensRow } from '../../../ui/lens/lens-page.tsx'
import { labelParts, seriesTitle } from '../../../ui/series-label.ts'
import { type LensWords, lensWords } from '../../../words/lens.ts'
import { urls } from '../../urls.ts'
import { shownName } from '../names.ts'

/** What a reader looks at through the lens. */
export interface LensAsked {
  /** Addresses of series under the service's; '' for the one that says most. */
  readonly output: string
  readonly users: string
  readonly external: boolean
}

/** A series that was chosen, as a line. */
interface Chosen {
  readonly series: Series
  readonly title: string
  readonly slug: string
  readonly table: SeriesTable
  readonly line: LensLine
}

/** The page's view of a service through the lens. */
export function lensView(
  frame: Frame,
  year: number,
  asked: LensAsked,
  data: ServicePageData,
  staff: readonly StaffOfYear[],
): LensProps {
  const words = lensWords[frame.language]
  const output = chosen(data.map.outputs, data.slugs.output ?? [], asked.output)
  const users = chosen(data.map.users.served, data.slugs.served ?? [], asked.users)
  const dates = (output ?? users)?.line.dates ?? []
  const people = staffLine(dates, staff, asked.external)
  return {
    frame,
    year,
    service: {
      name: shownName(data.map.name, data.previous?.name ?? null, frame.words),
      href: frame.links.service(year, data.slug),
      named: data.map.name !== null,
    },
    outputs: choices(data.map.outputs, data.slugs.output ?? [], output),
    users: choices(data.map.users.served, data.slugs.served ?? [], users),
    external: asked.external,
    action: urls.lens(frame.language, year, data.slug),
    years: dates.map(date => date.slice(0, 4)),
    figures: [
      ...(output ? [figuresOf('output', words.outputFigure(output.title), output)] : []),
      ...(users ? [figuresOf('users', words.usersFigure(users.title), users, dates)] : []),
      staffRow(words.staffFigure(asked.external), people),
    ],
    ratios: ratiosOf(words, { output, users, people }),
    notes: notesOf(words, { asked, output, users, people, staff }),
  }
}

/** The row asked for; else the total, else the first whole one with a figure on the last date, else the first. */
function chosen(table: SeriesTable | null, slugs: readonly string[], slug: string): Chosen | null {
  if (!table || table.series.length === 0) return null
  const last = table.referenceDates.length - 1
  const wholes = table.series
    .map((series, at) => ({ series, at }))
    .filter(({ series }) => series.partOf === null)
  const usual = wholes.filter(
    ({ series }) =>
      series.observations[last]?.value != null && refusedPerHead(series) === null && !saysRatio(series.label),
  )
  const whole = usual.find(({ series }) => /^(?:n[.°r]*\s*)?tot/i.test(series.label)) ?? usual[0]
  const asked = slug === '' ? -1 : slugs.indexOf(slug)
  const at = asked >= 0 ? asked : (whole?.at ?? 0)
  return chosenAt(table, slugs, at)
}

function chosenAt(table: SeriesTable, slugs: readonly string[], at: number): Chosen | null {
  const series = table.series[at]
  if (!series) return null
  const breaks = scopeBreaks(series, table.referenceDates, table.footnotes)
  return {
    series,
    title: seriesTitle(series),
    slug: slugs[at] ?? '',
    table,
    line: seriesLine(series, table.referenceDates, breaks),
  }
}

/** The total that the document says a series is part of. */
function wholeOf({ series, table }: Chosen): Chosen | null {
  return series.partOf === null ? null : chosenAt(table, [], series.partOf)
}

function choices(table: SeriesTable | null, slugs: readonly string[], chosenOne: Chosen | null) {
  return (table?.series ?? []).flatMap((series, at) => {
    const slug = slugs[at]
    return slug === undefined ? [] : [{ slug, name: seriesTitle(series), chosen: slug === chosenOne?.slug }]
  })
}

function figuresOf(key: string, label: string, from: Chosen, dates = from.line.dates): LensRow {
  const { line } = from
  return {
    key,
    label,
    italian: false,
    cells: dates.map((date): LensCell => {
      const at = line.dates.indexOf(date)
      const value = line.values[at] ?? null
      return {
        value,
        gap: value === null ? 'no-figure' : null,
        estimated: line.estimated[at] ?? false,
        broken: line.breaks[at] ?? false,
      }
    }),
    decimals: decimalsOf(from.series),
    percent: from.series.unit === 'percent',
  }
}

function staffRow(label: string, people: LensLine): LensRow {
  return {
    key: 'staff',
    label,
    italian: false,
    cells: people.values.map(value => ({
      value,
      gap: value === null ? 'no-figure' : null,
      estimated: false,
      broken: false,
    })),
    decimals: people.values.every(value => value === null || Number.isInteger(value)) ? 0 : 2,
    percent: false,
  }
}

interface Parts {
  readonly output: Chosen | null
  readonly users: Chosen | null
  readonly people: LensLine
}

function ratiosOf(words: LensWords, { output, users, people }: Parts): readonly LensRow[] {
  const dates = people.dates
  const usable = (each: Chosen | null) => (each && refusedPerHead(each.series) === null ? each : null)
  const top = usable(output)
  const served = usable(users)
  return [
    ...(top ? [ratioRow('per-head', words.measures.perHead, top.line, people)] : []),
    ...(served
      ? [ratioRow('users-per-head', words.measures.usersPerHead, under(served.line, dates), people)]
      : []),
    ...(top && served ? [ratioRow('per-user', words.measures.perUser, top.line, served.line)] : []),
    ...[output, users].flatMap(each => (each ? shareRow(words, each, dates) : [])),
  ]
}

/** A series as a share of the total that the document says it is part of. */
function shareRow(words: LensWords, part: Chosen, dates: readonly string[]): readonly LensRow[] {
  const whole = wholeOf(part)
  if (!whole || refusedShare(part.series, whole.series) !== null) return []
  const row = ratioRow(
    `share-${part.slug}`,
    words.share(part.title, whole.title),
    under(part.line, dates),
    whole.line,
    100,
  )
  return [{ ...row, percent: true, decimals: 1 }]
}

/** A line under the dates of another table. */
function under(line: LensLine, dates: readonly string[]): LensLine {
  const places = dates.map(date => line.dates.indexOf(date))
  return {
    dates,
    values: places.map(at => line.values[at] ?? null),
    estimated: places.map(at => line.estimated[at] ?? false),
    breaks: places.map(at => line.breaks[at] ?? false),
  }
}

function ratioRow(key: string, label: string, top: LensLine, bottom: LensLine, times = 1): LensRow {
  const cells = ratioLine(top, bottom, times)
  const greatest = Math.max(0, ...cells.map(cell => Math.abs(cell.value ?? 0)))
  return {
    key,
    label,
    italian: false,
    cells,
    decimals: greatest < 10 ? 2 : greatest < 1000 ? 1 : 0,
    percent: false,
  }
}

function notesOf(
  words: LensWords,
  {
    asked,
    output,
    users,
    people,
    staff,
  }: Parts & { readonly asked: LensAsked; readonly staff: readonly StaffOfYear[] },
): readonly string[] {
  const both = [output, users].flatMap(each => each ?? [])
  const known = staff.filter(each => people.dates.includes(`${each.year}-12-31`))
  const counted = people.dates.filter((_, at) => people.values[at] !== null).map(date => date.slice(0, 4))
  const noExternal = known.filter(each => counted.includes(String(each.year)) && each.staff.external == null)
  return [
    ...(counted.length === 0
      ? [words.staffUnknown]
      : counted.length < people.dates.length
        ? [words.staffYears(counted.join(', '))]
        : []),
    ...(counted.length > 0 ? [words.people] : []),
    ...known
      .filter(each => each.staff.raw.trim() !== String(each.staff.own ?? ''))
      .map(each => words.staffWritten(String(each.year), each.staff.raw)),
    ...(asked.external && noExternal.length > 0
      ? [words.noExternal(noExternal.map(each => each.year).join(', '))]
      : []),
    ...both.filter(each => refusedPerHead(each.series)).map(each => words.notAQuantity(each.title)),
    ...both.filter(each => saysRatio(each.series.label)).map(each => words.alreadyRatio(each.title)),
    ...(output && users ? [words.notSameUsers] : []),
    ...(output && users && output.line.dates.join() !== users.line.dates.join() ? [words.otherDates] : []),
    ...(both.some(each => wholeOf(each)) ? [] : [words.noWhole]),
    ...both.flatMap(each => shareRefused(words, each)),
    ...both.flatMap(each => brokenNotes(words, each)),
    ...both.flatMap(each => ownNotes(words, each)),
  ]
}

function shareRefused(words: LensWords, part: Chosen): readonly string[] {
  const whole = wholeOf(part)
  const refused = whole !== null && refusedShare(part.series, whole.series) === 'different-units'
  return refused ? [words.differentUnits(part.title, whole.title)] : []
}

function brokenNotes(words: LensWords, { title, line }: Chosen): readonly string[] {
  const years = line.dates.filter((_, at) => line.breaks[at]).map(date => date.slice(0, 4))
  return years.length === 0 ? [] : [words.broken(title, years.join(', '))]
}

/** The document's own notes on a row and its cells. */
function ownNotes(words: LensWords, { title, series, table }: Chosen): readonly string[] {
  const marks = new Set([
    labelParts(series).mark,
    ...series.observations.flatMap(cell => cell.footnotes ?? []),
  ])
  const notes = [
    ...table.footnotes.filter(note => marks.has(note.mark)).map(note => note.text),
    ...series.observations.flatMap(cell => (cell.status === 'text' ? [] : (cell.note ?? []))),
  ]
  return [...new Set(notes)].map(note => words.noted(title, note.replace(/[.\s]+$/, '')))
}
