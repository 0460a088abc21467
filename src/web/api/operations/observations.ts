import { z } from 'zod'
import {
  type FoundObservation,
  findObservations,
  firstPlace,
} from '../../../store/queries/find-observations.ts'
import { publishedIds } from '../../../store/queries/published-ids.ts'
import { problem } from '../api-answer.ts'
import { read } from '../api-visit.ts'
import { editionsAsked, numbersOf, seriesAsked, servicesAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { pageAnswer, placeAsked } from '../paging.ts'
import {
  cursor,
  edition,
  fieldsOf,
  inSection,
  limit,
  segment,
  services,
  someSeries,
  statuses,
  years,
} from '../parameters.ts'
import { observation, observationPage } from '../schemas/series.ts'
import { count, isoDate } from '../schemas/values.ts'
import { someFields } from '../some-fields.ts'

const place = z.tuple([count, isoDate, count])

const observations = operation({
  id: 'observations',
  tag: 'figures',
  path: '/observations',
  query: {
    service: services,
    section: inSection,
    segment,
    series: someSeries,
    year: years,
    edition,
    status: statuses,
    vintages: z.enum(['newest', 'all']).default('newest'),
    limit: limit(200),
    cursor,
    fields: fieldsOf(observation),
  },
  answer: observationPage,
  example: {
    service: 'asili-nido',
    year: '2019,2024',
    fields: 'series,referenceDate,value,status',
    limit: '4',
  },
  answerTo: async (visit, asked) => {
    const editions = editionsAsked(visit, asked.edition)
    if (!editions.ok) return problem(editions.error)
    const inServices = await servicesAsked(visit, asked.service)
    if (!inServices.ok) return problem(inServices.error)
    const ids = await seriesAsked(visit, asked.series)
    if (!ids.ok) return problem(ids.error)
    const after = placeAsked(visit, place, asked.cursor, [...firstPlace])
    if (!after.ok) return problem(after.error)
    const page = await read(visit, async db => {
      const revisions = asked.vintages === 'all' ? await publishedIds(db) : null
      const filter = {
        editions: revisions?.filter(id => yearMatches(id, asked.edition)) ?? editions.value,
        vintages: asked.vintages,
        series: numbersOf(ids.value),
        services: numbersOf(inServices.value),
        section: asked.section ?? null,
        segment: asked.segment ?? null,
        years: asked.year ?? null,
        statuses: asked.status ?? null,
      }
      return findObservations(db, filter, after.value, asked.limit + 1)
    })
    return pageAnswer(
      visit,
      page,
      asked.limit,
      item => item.place,
      item => someFields(shownObservation(item), asked.fields),
    )
  },
})

/** The id of an edition begins with its year. */
function yearMatches(id: number, year: number | undefined): boolean {
  return year === undefined || Math.floor(id / 1000) === year
}

export function shownObservation({ place: _, ...row }: FoundObservation) {
  return row
}

export const observationOperations = [observations]
