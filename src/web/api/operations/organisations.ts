import { z } from 'zod'
import { facilityKinds } from '../../../analysis/organisations/facility-kind.ts'
import type { Organisation } from '../../../analysis/organisations/organisation.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import { type EditionAtlas, editionAtlas } from '../../portal/edition-atlas.ts'
import { urls } from '../../urls.ts'
import { problem } from '../api-answer.ts'
import type { ApiProblem } from '../api-problem.ts'
import type { ApiVisit } from '../api-visit.ts'
import { editionAsked, servicesAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { itemsAnswer, placeAsked } from '../paging.ts'
import { cursor, edition, fieldsOf, limit, services } from '../parameters.ts'
import { organisationPage, organisation as shape } from '../schemas/organisation.ts'
import { count, slug } from '../schemas/values.ts'
import { someFields } from '../some-fields.ts'

const organisations = operation({
  id: 'organisations',
  tag: 'organisations',
  path: '/organisations',
  query: {
    edition,
    service: services,
    kind: z.enum(facilityKinds).optional(),
    limit: limit(100),
    cursor,
    fields: fieldsOf(shape),
  },
  answer: organisationPage,
  example: { kind: 'organisation', limit: '2' },
  answerTo: async (visit, asked) => {
    const found = await organisationsAsked(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const { year, atlas } = found.value
    const inServices = await servicesAsked(visit, asked.service)
    if (!inServices.ok) return problem(inServices.error)
    const after = placeAsked(visit, count, asked.cursor, 0)
    if (!after.ok) return problem(after.error)
    const all = atlas.organisations
      .filter(each => asked.kind === undefined || each.kind === asked.kind)
      .map(each => shownOrganisation(visit, year, atlas, each))
      .filter(
        each => inServices.value?.some(known => each.services.some(use => use.service === known.now)) ?? true,
      )
    const end = after.value + asked.limit
    const shown = all.slice(after.value, end).map(each => someFields(each, asked.fields))
    return itemsAnswer(visit, shown, all.length, end < all.length ? end : null)
  },
})

const organisation = operation({
  id: 'organisation',
  tag: 'organisations',
  path: '/organisations/{organisation}',
  parts: { organisation: slug },
  query: { edition },
  answer: shape,
  example: { organisation: 'aem' },
  answerTo: async (visit, asked) => {
    const found = await organisationsAsked(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const { year, atlas } = found.value
    const one = atlas.organisations.find(each => each.slug === asked.organisation)
    if (one) return { kind: 'data', data: shownOrganisation(visit, year, atlas, one) }
    const detail = visit.words.unknownValue('organisation', asked.organisation)
    return problem({ kind: 'not-found', detail })
  },
})

async function organisationsAsked(
  visit: ApiVisit,
  year: number | undefined,
): Promise<Result<{ readonly year: number; readonly atlas: EditionAtlas }, ApiProblem>> {
  const edition = editionAsked(visit, year)
  if (!edition.ok) return fail(edition.error)
  const atlas = await editionAtlas(visit.store, { body: visit.body, edition: edition.value })
  return ok({ year: edition.value.year, atlas })
}

function shownOrganisation({ site }: ApiVisit, year: number, { maps }: EditionAtlas, one: Organisation) {
  return {
    id: one.slug,
    edition: year,
    name: one.name,
    kind: one.kind,
    spellings: one.spellings.map(each => each.text),
    services: one.uses.map(use => ({
      service: maps[use.service]?.slug ?? '',
      name: maps[use.service]?.map.name ?? null,
      written: use.written,
      note: use.note,
      as: use.as,
    })),
    seeAlso: one.seeAlso.map(each => each.slug),
    url: site + urls.organisation('it', year, one.slug),
  }
}

export const organisationOperations = [organisations, organisation]
