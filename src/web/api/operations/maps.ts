import { type ListedMap, listMaps } from '../../../store/queries/list-maps.ts'
import { mapText } from '../../../store/queries/map-text.ts'
import { urls } from '../../urls.ts'
import { apiAddress } from '../api-address.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, read } from '../api-visit.ts'
import { editionInPath, servicesLike } from '../find-named.ts'
import { operation } from '../operation.ts'
import { pageAnswer, placeAsked } from '../paging.ts'
import { cursor, fieldsOf, limit, service } from '../parameters.ts'
import { mapPage, serviceMap, serviceMapOrPart } from '../schemas/map.ts'
import { count, year } from '../schemas/values.ts'
import { someFields } from '../some-fields.ts'

const path = '/editions/{edition}/maps/{service}'

const maps = operation({
  id: 'maps',
  tag: 'publications',
  path: '/editions/{edition}/maps',
  parts: { edition: year },
  query: { limit: limit(100), cursor },
  answer: mapPage,
  example: { edition: '2024', limit: '2' },
  answerTo: async (visit, asked) => {
    const found = editionInPath(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const after = placeAsked(visit, count, asked.cursor, 0)
    if (!after.ok) return problem(after.error)
    const page = await read(visit, db => listMaps(db, found.value.id, after.value, asked.limit + 1))
    return pageAnswer(
      visit,
      page,
      asked.limit,
      item => item.position,
      item => shownMap(visit, asked.edition, item),
    )
  },
})

function shownMap({ site }: ApiVisit, edition: number, map: ListedMap) {
  return {
    ...map,
    href: site + apiAddress(path, { edition, service: map.service }),
    url: site + urls.service('it', edition, map.service),
  }
}

const map = operation({
  id: 'map',
  tag: 'publications',
  path,
  parts: { edition: year, service },
  query: { fields: fieldsOf(serviceMap) },
  answer: serviceMapOrPart,
  moves: true,
  example: { edition: '2024', service: 'asili-nido', fields: 'edition,service,name,manager,gaps,source' },
  answerTo: async (visit, asked) => {
    const found = editionInPath(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const { id, year, revision } = found.value
    const written = await read(visit, db => mapText(db, id, asked.service))
    if (!written) {
      const detail = visit.words.noMap(asked.service, year)
      return problem({ kind: 'not-found', detail, similar: await servicesLike(visit, asked.service) })
    }
    if (written.slug !== asked.service) {
      return { kind: 'moved', to: apiAddress(path, { edition: year, service: written.slug }) }
    }
    const head = { edition: year, revision, url: visit.site + urls.service('it', year, written.slug) }
    // What the database has written is passed on as it is: reading and writing it again would cost as much again.
    const text = `${JSON.stringify(head).slice(0, -1)},${written.json.slice(1)}`
    if (asked.fields === undefined) return { kind: 'text', text }
    return { kind: 'data', data: someFields(JSON.parse(text) as object, asked.fields) }
  },
})

export const mapOperations = [maps, map]
