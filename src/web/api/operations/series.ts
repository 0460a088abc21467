import { vintageRestatements } from '../../../analysis/vintage-restatements.ts'
import { findObservations, firstPlace } from '../../../store/queries/find-observations.ts'
import { findScopeNotes } from '../../../store/queries/find-scope-notes.ts'
import { type FoundSeriesRow, findSeries } from '../../../store/queries/find-series.ts'
import { knownSeries } from '../../../store/queries/known-names.ts'
import { publishedIds } from '../../../store/queries/published-ids.ts'
import { urls } from '../../urls.ts'
import { apiAddress } from '../api-address.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, editionIds, read } from '../api-visit.ts'
import { editionsAsked, numbersOf, servicesAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { pageAnswer, placeAsked, textPlace } from '../paging.ts'
import {
  cursor,
  edition,
  fieldsOf,
  inSection,
  limit,
  segment,
  series,
  services,
  word,
} from '../parameters.ts'
import { seriesPage, series as seriesShape, wholeSeries } from '../schemas/series.ts'
import { someFields } from '../some-fields.ts'
import { shownObservation } from './observations.ts'

const everySeries = { series: null, services: null, section: null, segment: null, unit: null }

const list = operation({
  id: 'seriesList',
  tag: 'figures',
  path: '/series',
  query: {
    service: services,
    section: inSection,
    segment,
    unit: word,
    edition,
    limit: limit(100),
    cursor,
    fields: fieldsOf(seriesShape),
  },
  answer: seriesPage,
  example: { service: 'asili-nido', section: 'output', limit: '2' },
  answerTo: async (visit, asked) => {
    const editions = editionsAsked(visit, asked.edition)
    if (!editions.ok) return problem(editions.error)
    const inServices = await servicesAsked(visit, asked.service)
    if (!inServices.ok) return problem(inServices.error)
    const after = placeAsked(visit, textPlace, asked.cursor, '')
    if (!after.ok) return problem(after.error)
    const filter = {
      ...everySeries,
      editions: editions.value,
      services: numbersOf(inServices.value),
      section: asked.section ?? null,
      segment: asked.segment ?? null,
      unit: asked.unit ?? null,
    }
    const page = await read(visit, db => findSeries(db, filter, after.value, asked.limit + 1))
    return pageAnswer(
      visit,
      page,
      asked.limit,
      item => item.id,
      item => someFields(shownSeries(visit, item), asked.fields),
    )
  },
})

const path = '/series/{series}'

const whole = operation({
  id: 'series',
  tag: 'figures',
  path,
  parts: { series },
  answer: wholeSeries,
  moves: true,
  example: { series: 'asili-nido.output.pasti-erogati-anno' },
  answerTo: async (visit, asked) => {
    const editions = editionIds(visit, undefined)
    const found = await read(visit, async db => {
      const [known] = await knownSeries(db, [asked.series])
      const numbers = known ? [known.number] : []
      const [row] = (await findSeries(db, { ...everySeries, editions, series: numbers }, '', 1)).items
      if (!row) return null
      const filter = {
        editions,
        series: numbers,
        services: null,
        section: null,
        segment: null,
        years: null,
        statuses: null,
      }
      const all = { ...filter, editions: await publishedIds(db), vintages: 'all' } as const
      const figures = await findObservations(db, { ...filter, vintages: 'newest' }, firstPlace, 10000)
      const vintages = await findObservations(db, all, firstPlace, 10000)
      const notes = await findScopeNotes(db, editions, numbers, null, '', 1000)
      return { row, figures: figures.items, vintages: vintages.items, notes: notes.items }
    })
    if (!found) {
      return problem({ kind: 'not-found', detail: visit.words.unknownValue('series', asked.series) })
    }
    const { row, figures, vintages, notes } = found
    if (row.id !== asked.series) return { kind: 'moved', to: apiAddress(path, { series: row.id }) }
    const dated = vintages.map(each => ({
      ...each,
      edition: each.place[2],
      date: each.referenceDate,
      year: each.edition,
    }))
    return {
      kind: 'data',
      data: {
        ...shownSeries(visit, row),
        observations: figures.map(shownObservation),
        restatements: vintageRestatements(dated).map(({ from, to }) => ({
          referenceDate: to.date,
          fromEdition: from.year,
          fromRevision: from.revision,
          fromRaw: from.raw,
          toEdition: to.year,
          toRevision: to.revision,
          toRaw: to.raw,
        })),
        scopeNotes: notes.map(({ place: _, ...note }) => note),
      },
    }
  },
})

function shownSeries({ site }: ApiVisit, row: FoundSeriesRow) {
  const year = row.editions[0] ?? 0
  return { ...row, url: site + urls.series('it', year, row.service, row.section, row.slug) }
}

export const seriesOperations = [list, whole]
