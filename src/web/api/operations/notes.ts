import { findScopeNotes } from '../../../store/queries/find-scope-notes.ts'
import { problem } from '../api-answer.ts'
import { read } from '../api-visit.ts'
import { editionsAsked, numbersOf, seriesAsked, servicesAsked } from '../find-named.ts'
import { operation } from '../operation.ts'
import { itemsAnswer, pageAnswer, placeAsked, textPlace } from '../paging.ts'
import { cursor, edition, limit, services, someSeries } from '../parameters.ts'
import { publicFindings } from '../public-findings.ts'
import { findingPage } from '../schemas/finding.ts'
import { scopeNotePage } from '../schemas/series.ts'
import { count } from '../schemas/values.ts'

const scopeNotes = operation({
  id: 'scopeNotes',
  tag: 'notes',
  path: '/scope-notes',
  query: { edition, service: services, series: someSeries, limit: limit(100), cursor },
  answer: scopeNotePage,
  example: { edition: '2024', limit: '2' },
  answerTo: async (visit, asked) => {
    const editions = editionsAsked(visit, asked.edition)
    if (!editions.ok) return problem(editions.error)
    const inServices = await servicesAsked(visit, asked.service)
    if (!inServices.ok) return problem(inServices.error)
    const ids = await seriesAsked(visit, asked.series)
    if (!ids.ok) return problem(ids.error)
    const after = placeAsked(visit, textPlace, asked.cursor, '')
    if (!after.ok) return problem(after.error)
    const page = await read(visit, db =>
      findScopeNotes(
        db,
        editions.value,
        numbersOf(ids.value),
        numbersOf(inServices.value),
        after.value,
        asked.limit + 1,
      ),
    )
    return pageAnswer(
      visit,
      page,
      asked.limit,
      item => item.place,
      ({ place: _, ...note }) => note,
    )
  },
})

const findings = operation({
  id: 'findings',
  tag: 'notes',
  path: '/findings',
  query: { edition, service: services, limit: limit(100), cursor },
  answer: findingPage,
  example: { edition: '2024' },
  answerTo: async (visit, asked) => {
    const editions = editionsAsked(visit, asked.edition)
    if (!editions.ok) return problem(editions.error)
    const inServices = await servicesAsked(visit, asked.service)
    if (!inServices.ok) return problem(inServices.error)
    const after = placeAsked(visit, count, asked.cursor, 0)
    if (!after.ok) return problem(after.error)
    const all = (await publicFindings(visit, editions.value)).filter(
      each => inServices.value === null || inServices.value.some(known => known.now === each.service),
    )
    const end = after.value + asked.limit
    return itemsAnswer(visit, all.slice(after.value, end), all.length, end < all.length ? end : null)
  },
})

export const noteOperations = [scopeNotes, findings]
