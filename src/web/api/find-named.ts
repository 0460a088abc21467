import { fail, ok, type Result } from '../../domain/result.ts'
import { type KnownName, knownSeries, knownServices } from '../../store/queries/known-names.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import { similarServices } from '../../store/queries/similar-services.ts'
import { titleCase } from '../../words/title-case.ts'
import { queryText } from '../portal/search-wanted.ts'
import { apiAddress } from './api-address.ts'
import { type ApiProblem, invalid } from './api-problem.ts'
import { type ApiVisit, read } from './api-visit.ts'

/** The edition of a year that a part of the path names. */
export function editionInPath(visit: ApiVisit, year: number): Result<PublishedEdition, ApiProblem> {
  const found = visit.editions.find(each => each.year === year)
  return found ? ok(found) : fail({ kind: 'not-found', ...noEdition(visit, year) })
}

/** The edition of a year that a parameter names; the newest without one. */
export function editionAsked(
  visit: ApiVisit,
  year: number | undefined,
): Result<PublishedEdition, ApiProblem> {
  if (year === undefined) return ok(visit.newest)
  const found = visit.editions.find(each => each.year === year)
  if (found) return ok(found)
  const { detail, similar } = noEdition(visit, year)
  return fail({ ...invalid(visit.words, [{ parameter: 'edition', detail }]), similar })
}

/** The editions to look in: that of a year, which must be there, or all. */
export function editionsAsked(
  visit: ApiVisit,
  year: number | undefined,
): Result<readonly number[], ApiProblem> {
  if (year === undefined) return ok(visit.editions.map(each => each.id))
  const found = editionAsked(visit, year)
  return found.ok ? ok([found.value.id]) : found
}

function noEdition({ editions, words, site }: ApiVisit, year: number) {
  return {
    detail: words.unknownEdition(
      year,
      editions.map(each => each.year),
    ),
    similar: editions.slice(0, 50).map(each => ({
      title: each.title,
      href: site + apiAddress('/editions/{edition}', { edition: each.year }),
    })),
  }
}

/** Services as they are called now; null without a list. Refuses those that never were. */
export async function servicesAsked(
  visit: ApiVisit,
  asked: readonly string[] | undefined,
): Promise<Result<readonly KnownName[] | null, ApiProblem>> {
  if (asked === undefined) return ok(null)
  const known = await read(visit, db => knownServices(db, asked))
  const unknown = asked.filter(each => !known.some(({ asked }) => asked === each))
  const [first] = unknown
  if (first === undefined) return ok(known)
  const similar = await servicesLike(visit, first)
  return fail({ ...noneOf(visit, 'service', unknown), similar })
}

/** The same for series. */
export async function seriesAsked(
  visit: ApiVisit,
  asked: readonly string[] | undefined,
): Promise<Result<readonly KnownName[] | null, ApiProblem>> {
  if (asked === undefined) return ok(null)
  const known = await read(visit, db => knownSeries(db, asked))
  const unknown = asked.filter(each => !known.some(({ asked }) => asked === each))
  return unknown.length === 0 ? ok(known) : fail(noneOf(visit, 'series', unknown))
}

/** What the database calls them; null for all. */
export function numbersOf(known: readonly KnownName[] | null): readonly number[] | null {
  return known?.map(each => each.number) ?? null
}

function noneOf({ words }: ApiVisit, parameter: string, unknown: readonly string[]): ApiProblem {
  return invalid(
    words,
    unknown.map(each => ({ parameter, detail: words.unknownValue(parameter, each) })),
  )
}

/** Services of the newest edition that are spelled much like an address. */
export async function servicesLike(
  visit: ApiVisit,
  slug: string,
): Promise<readonly { title: string; href: string }[]> {
  const asked = queryText(slug.replaceAll('-', ' '))
  const similar = await read(visit, db => similarServices(db, visit.newest.id, asked))
  return similar.map(each => ({
    title: titleCase(each.name ?? ''),
    href: visit.site + apiAddress('/services/{service}', { service: each.slug }),
  }))
}
