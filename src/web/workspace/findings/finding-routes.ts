import { controllerWords } from '../../../words/controller.ts'
import type { Problem } from '../../http/answer.ts'
import { findEdition, noEdition } from '../../portal/visit.ts'
import { type FindingDeed, patterns, urls } from '../../urls.ts'
import type { WorkAsked, WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { doDeed } from './finding-deeds.ts'
import { findings, serviceFindings } from './findings-pages.ts'
import { glanceWithFindings } from './glance-page.ts'

const deeds: readonly FindingDeed[] = ['accetta', 'riapri', 'regola', 'togli-regola']

/** The findings of what is published: pages, the same as data, and explaining them. */
export const findingRoutes: readonly WorkRoute[] = [
  ...([null, 'json'] as const).flatMap((format): WorkRoute[] => {
    const end = format === null ? '' : `.${format}`
    return [
      {
        method: 'GET',
        pattern: language => patterns.findings(language) + end,
        entrance: 'finding.read',
        answer: (visit, { params, query }) => findings(visit, params['edition'] ?? '', query, format),
      },
      {
        method: 'GET',
        pattern: language => patterns.serviceFindings(language) + end,
        entrance: 'finding.read',
        answer: (visit, { params }) =>
          serviceFindings(visit, params['edition'] ?? '', params['service'] ?? '', format),
      },
    ]
  }),
  {
    method: 'GET',
    pattern: patterns.controllerGlance,
    entrance: 'finding.read',
    answer: (visit, { params }) => glanceWithFindings(visit, params['edition'] ?? ''),
  },
  ...deeds.map(
    (deed): WorkRoute => ({
      method: 'POST',
      pattern: language => patterns.findingDeed(language, deed),
      entrance: 'finding.accept',
      answer: (visit, asked) => settle(deed, visit, asked),
    }),
  ),
]

/** Does what a form asks for, then leads back to the page that it stands on. */
async function settle(
  deed: FindingDeed,
  visit: PersonVisit,
  { params, form }: WorkAsked,
): Promise<WorkAnswer> {
  const found = findEdition(visit, params['edition'] ?? '')
  if (!found) return { kind: 'problem', problem: noEdition(visit, params['edition'] ?? '') }
  const { language } = visit.address
  const { year } = found.edition
  const back = backOf(form) ?? urls.findings(language, year)
  const { store, body, actor } = visit
  const done = await doDeed({ deed, store, body, year, form, actor: actor.name })
  if (!done.ok) return { kind: 'problem', problem: problemOf(done.error.kind, visit, back) }
  const anchor = deed === 'accetta' ? '#accettati' : deed === 'regola' ? '#regole' : '#punti'
  return { kind: 'moved', to: back + anchor }
}

/** A form without what it needs, or about what is no longer there. */
function problemOf(kind: string, { address }: PersonVisit, back: string): Problem {
  const words = controllerWords(address.language).problem
  const similar = [{ name: words.back, href: back }]
  return kind === 'words-missing'
    ? { status: 422, title: words.noReason, text: words.noReasonText, similar }
    : { status: 409, title: words.gone, text: words.goneText, similar }
}

/** The page a form stands on, if it is one of ours: an address from a form leads nowhere else. */
function backOf(form: URLSearchParams): string | null {
  const back = form.get('pagina') ?? ''
  return /^(\/en)?\/\d{4}\/(servizi\/[\w%-]+\/)?verifiche(\?[\w=&%+.*-]*)?$/.test(back) ? back : null
}
