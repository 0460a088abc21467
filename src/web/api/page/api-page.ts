import { createElement } from 'react'
import { ApiPage } from '../../../ui/api/api-page.tsx'
import { apiWords } from '../../../words/api.ts'
import { apiProblems } from '../../../words/api-words.ts'
import { formatNumber } from '../../../words/number.ts'
import type { Answer } from '../../http/answer.ts'
import { usualApiLimit } from '../../http/throttle.ts'
import { frameFor } from '../../portal/frame.ts'
import { page, type Visit } from '../../portal/visit.ts'
import { urls } from '../../urls.ts'
import { apiAddress } from '../api-address.ts'
import { problemAnchor, problemStatus } from '../api-problem.ts'
import { openapiDocument } from '../openapi/document.ts'
import { most } from '../parameters.ts'
import { groupsOf } from './operation-views.ts'
import { exampleAddresses } from './page-examples.ts'

/** The page that tells people of the programming interface; its list is the document's. */
export async function apiPage(visit: Visit): Promise<Answer> {
  const { site, address, catalogue } = visit
  const { language } = address
  const { body, editions } = catalogue
  const lasting = urls.apiPage('it')
  const words = apiWords(language)
  const name = body?.name ?? ''
  const addresses = await exampleAddresses(visit)
  return page(
    createElement(ApiPage, {
      frame: frameFor(site, { ...address, path: lasting, lasting }, name, editions[0] ?? null),
      words,
      base: site.url + urls.api(),
      document: urls.apiDocument(),
      documentYaml: urls.apiDocument('yaml'),
      status: apiAddress('/status'),
      examples: addresses.map((path, at) => ({
        text: words.page.exampleTexts[at] ?? '',
        address: site.url + path,
      })),
      groups: groupsOf(openapiDocument({ site: site.url, body: name, language })),
      limit: formatNumber(site.apiLimit ?? usualApiLimit, language),
      most: formatNumber(most, language),
      problems: apiProblems.map(kind => ({
        anchor: problemAnchor(kind),
        status: problemStatus[kind],
        ...words.problems[kind],
      })),
    }),
  )
}
