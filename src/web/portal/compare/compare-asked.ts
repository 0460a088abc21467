import type { SeriesSection } from '../../../store/tables/series.ts'
import { urls } from '../../urls.ts'
import { queryText } from '../search-wanted.ts'
import { canBeSlug } from '../visit.ts'

export type CompareView = 'fianco' | 'insieme' | 'indice'
const views: readonly CompareView[] = ['fianco', 'insieme', 'indice']

/** Series that stand together at most: as many as lines have looks. */
export const mostSeries = 8

/** A series as its permanent address names it: the edition says which figures. */
export interface SeriesRef {
  readonly year: number
  readonly service: string
  readonly section: SeriesSection
  readonly series: string
}

/** A whole service: its own series stand for it. */
export interface ServiceRef {
  readonly year: number
  readonly service: string
}

/** The state of a comparison, as its address holds it. */
export interface CompareAsked {
  readonly series: readonly SeriesRef[]
  readonly services: readonly ServiceRef[]
  /** Parts of the address that name no series. */
  readonly unknown: readonly string[]
  readonly tooMany: boolean
  readonly view: CompareView
  /** Year that all is measured by; null for the first that there is. */
  readonly base: number | null
  /** Words of a series to be added. */
  readonly find: string
}

const longestAddress = 1000
/** Addresses that are looked at: more than are shown, so that it can be said that there are more. */
const mostRead = 40

/** Reads an address; what it does not understand is said, never guessed. */
export function compareAsked(query: Readonly<Record<string, unknown>>): CompareAsked {
  // An address may stand among the words of the search: it is what was looked for.
  const looked = typeof query['cerca'] === 'string' && readAddress(query['cerca']) ? [query['cerca']] : []
  const written = [query['serie'] ?? [], looked]
    .flat(2)
    .filter(each => typeof each === 'string')
    .flatMap(each => each.split(/\s+/, mostRead))
    .filter(each => each !== '')
    .slice(0, mostRead)
    .map(each => each.slice(0, longestAddress))
  const read = written.map(text => ({ text, ref: readAddress(text) }))
  const series = distinct(read.flatMap(({ ref }) => (ref && 'series' in ref ? [ref] : [])))
  const find = looked.length > 0 ? '' : queryText(query['cerca'])
  return {
    series: series.slice(0, mostSeries),
    services: read.flatMap(({ ref }) => (ref && !('series' in ref) ? [ref] : [])).slice(0, mostSeries),
    unknown: read.flatMap(({ text, ref }) => (ref ? [] : [text])).slice(0, mostSeries),
    tooMany: series.length > mostSeries,
    view: views.find(each => each === query['vista']) ?? 'fianco',
    base: /^\d{4}$/.test(String(query['base'])) ? Number(query['base']) : null,
    find,
  }
}

const shape =
  /^(?:https?:\/\/[^/\s]+)?(?:\/en)?\/?(\d{4})\/servizi\/([^/?#\s]+)(?:\/(output|utenti)\/([^/?#\s]+?))?(?:\.(?:json|csv|svg))?\/?(?:[?#]\S*)?$/

/** A permanent address of a series or of a service, whole or from its year on; null for anything else. */
export function readAddress(text: string): SeriesRef | ServiceRef | null {
  const [, year, service, section, series] = shape.exec(text) ?? []
  const names = [service, series].map(each => (each === undefined ? null : decoded(each)))
  const [serviceSlug, seriesSlug] = names
  if (year === undefined || !serviceSlug || !canBeSlug(serviceSlug)) return null
  if (section === undefined) return { year: Number(year), service: serviceSlug }
  if (!seriesSlug || !canBeSlug(seriesSlug)) return null
  return {
    year: Number(year),
    service: serviceSlug,
    section: section === 'output' ? 'output' : 'served',
    series: seriesSlug,
  }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The address of a series as a comparison writes it. */
export function seriesText({ year, service, section, series }: SeriesRef): string {
  return urls.series('it', year, service, section, series)
}

function distinct(refs: readonly SeriesRef[]): readonly SeriesRef[] {
  return [...new Map(refs.map(ref => [seriesText(ref), ref])).values()]
}

/** The query of an address that asks for this comparison. */
export function compareQuery({ series, view, base }: Pick<CompareAsked, 'series' | 'view' | 'base'>): string {
  const parts = [
    ...series.map(ref => `serie=${seriesText(ref)}`),
    ...(view === 'fianco' ? [] : [`vista=${view}`]),
    ...(base === null ? [] : [`base=${base}`]),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
