import { type FoundServiceRow, findServices } from '../../../store/queries/find-services.ts'
import { urls } from '../../urls.ts'
import { apiAddress } from '../api-address.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, editionIds, read } from '../api-visit.ts'
import { editionsAsked, numbersOf, servicesAsked, servicesLike } from '../find-named.ts'
import { operation } from '../operation.ts'
import { pageAnswer, placeAsked, textPlace } from '../paging.ts'
import { cursor, edition, fieldsOf, form, limit, service, word } from '../parameters.ts'
import { servicePage, service as serviceShape } from '../schemas/service.ts'
import { someFields } from '../some-fields.ts'

const everyService = { services: null, manager: null, department: null, form: null }

const services = operation({
  id: 'services',
  tag: 'services',
  path: '/services',
  query: {
    edition,
    manager: word,
    department: word,
    form,
    limit: limit(100),
    cursor,
    fields: fieldsOf(serviceShape),
  },
  answer: servicePage,
  example: { form: 'outsourced', fields: 'id,name,manager', limit: '3' },
  answerTo: async (visit, asked) => {
    const editions = editionsAsked(visit, asked.edition)
    if (!editions.ok) return problem(editions.error)
    const after = placeAsked(visit, textPlace, asked.cursor, '')
    if (!after.ok) return problem(after.error)
    const filter = {
      ...everyService,
      editions: editions.value,
      manager: asked.manager ?? null,
      department: asked.department ?? null,
      form: asked.form ?? null,
    }
    const page = await read(visit, db => findServices(db, filter, after.value, asked.limit + 1))
    return pageAnswer(
      visit,
      page,
      asked.limit,
      item => item.slug,
      item => someFields(shownService(visit, item), asked.fields),
    )
  },
})

const one = operation({
  id: 'service',
  tag: 'services',
  path: '/services/{service}',
  parts: { service },
  answer: serviceShape,
  moves: true,
  example: { service: 'asili-nido' },
  answerTo: async (visit, asked) => {
    const known = await servicesAsked(visit, [asked.service])
    const numbers = known.ok ? (numbersOf(known.value) ?? []) : []
    const filter = { ...everyService, editions: editionIds(visit, undefined), services: numbers }
    const found = await read(visit, db => findServices(db, filter, '', 1))
    const [item] = found.items
    if (!item) {
      const detail = visit.words.unknownValue('service', asked.service)
      return problem({ kind: 'not-found', detail, similar: await servicesLike(visit, asked.service) })
    }
    if (item.slug !== asked.service) {
      return { kind: 'moved', to: apiAddress('/services/{service}', { service: item.slug }) }
    }
    return { kind: 'data', data: shownService(visit, item) }
  },
})

function shownService({ site }: ApiVisit, row: FoundServiceRow) {
  const { forms, staff } = row
  const year = row.editions[0] ?? 0
  return {
    id: row.slug,
    formerIds: row.former,
    name: row.name,
    manager: row.manager,
    department: row.department,
    forms: forms && (['direct', 'outsourced', 'mixed'] as const).filter(each => forms[each].used),
    ownStaff: staff?.own ?? null,
    externalStaff: staff?.external ?? null,
    editions: row.editions,
    series: row.series,
    map: site + apiAddress('/editions/{edition}/maps/{service}', { edition: year, service: row.slug }),
    url: site + urls.service('it', year, row.slug),
  }
}

export const serviceOperations = [services, one]
