import { type EditionRow, editionList } from '../../../store/queries/edition-list.ts'
import { urls } from '../../urls.ts'
import { problem } from '../api-answer.ts'
import { type ApiVisit, editionIds, read } from '../api-visit.ts'
import { editionInPath } from '../find-named.ts'
import { operation } from '../operation.ts'
import { itemsAnswer } from '../paging.ts'
import { bodyPage, editionPage, edition as editionShape } from '../schemas/body.ts'
import { year } from '../schemas/values.ts'

const bodies = operation({
  id: 'bodies',
  tag: 'publications',
  path: '/bodies',
  answer: bodyPage,
  answerTo: async visit => {
    const { body, editions, site } = visit
    const shown = {
      id: body.slug,
      name: body.name,
      ipaCode: body.ipaCode,
      istatCode: body.istatCode,
      editions: editions.map(each => each.year),
      url: site + urls.home('it'),
    }
    return itemsAnswer(visit, [shown], 1)
  },
})

const editions = operation({
  id: 'editions',
  tag: 'publications',
  path: '/editions',
  answer: editionPage,
  answerTo: async visit => {
    const rows = await read(visit, db => editionList(db, editionIds(visit, undefined)))
    return itemsAnswer(
      visit,
      rows.map(row => shownEdition(visit, row)),
      rows.length,
    )
  },
})

const edition = operation({
  id: 'edition',
  tag: 'publications',
  path: '/editions/{edition}',
  parts: { edition: year },
  answer: editionShape,
  example: { edition: '2024' },
  answerTo: async (visit, asked) => {
    const found = editionInPath(visit, asked.edition)
    if (!found.ok) return problem(found.error)
    const [row] = await read(visit, db => editionList(db, [found.value.id]))
    if (!row) throw new Error(`edition ${found.value.id} is gone`)
    return { kind: 'data', data: shownEdition(visit, row) }
  },
})

function shownEdition({ body, site }: ApiVisit, { id: _, ...row }: EditionRow) {
  return {
    ...row,
    body: body.slug,
    url: site + urls.edition('it', row.year),
    json: site + urls.editionData(row.year, 'json'),
    csv: site + urls.editionData(row.year, 'csv'),
  }
}

export const publicationOperations = [bodies, editions, edition]
