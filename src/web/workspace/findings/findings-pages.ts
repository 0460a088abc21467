import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import { findingsJson } from '../../../publish/findings-json.ts'
import { EditionFindingsPage } from '../../../ui/findings/edition-findings-page.tsx'
import type { FindingsContext } from '../../../ui/findings/finding-view.ts'
import { ServiceFindingsPage } from '../../../ui/findings/service-findings-page.tsx'
import { listFindings } from '../../../usecases/list-findings.ts'
import { controllerWords } from '../../../words/controller.ts'
import { type Found, findEdition, noEdition, noService } from '../../portal/visit.ts'
import { urls } from '../../urls.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import type { PersonVisit } from '../work-visit.ts'
import { askedOf, isAsked } from './findings-filter.ts'
import { editionFindings, serviceFindingsView } from './findings-view.ts'

/** The findings of an edition, as a page or as data. */
export async function findings(
  visit: PersonVisit,
  year: string,
  query: Readonly<Record<string, unknown>>,
  format: 'json' | null,
): Promise<WorkAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const listed = await listFindings(visit.store, visit.actor, {
    year: found.edition.year,
    today: visit.today,
  })
  const asked = askedOf(query)
  if (format === null)
    return workPage(createElement(EditionFindingsPage, editionFindings(context(visit, found), listed, asked)))
  // Data without a filter are whole: what may be left out of a page is asked for by name.
  const whole = { ...asked, severity: asked.severity || 'tutto' }
  const accepted = listed.accepted.filter(({ finding }) => isAsked(finding, listed, whole))
  const open = listed.findings.filter(finding => isAsked(finding, listed, whole))
  return data({ findings: open, accepted }, visit)
}

/** The findings of one map, as a page or as data. */
export async function serviceFindings(
  visit: PersonVisit,
  year: string,
  slug: string,
  format: 'json' | null,
): Promise<WorkAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const listed = await listFindings(visit.store, visit.actor, {
    year: found.edition.year,
    today: visit.today,
  })
  const map = listed.slugs.indexOf(slug)
  if (map < 0) return { kind: 'problem', problem: await noService(visit, found, slug) }
  if (format === null)
    return workPage(
      createElement(ServiceFindingsPage, serviceFindingsView(context(visit, found), listed, map)),
    )
  return data(
    {
      findings: listed.findings.filter(finding => finding.map === map),
      accepted: listed.accepted.filter(({ finding }) => finding.map === map),
    },
    visit,
  )
}

function context(visit: PersonVisit, { edition }: Found): FindingsContext {
  const { language, path } = visit.address
  const deed = (what: Parameters<typeof urls.findingDeed>[2]) =>
    urls.findingDeed(language, edition.year, what)
  return {
    frame: workFrame(visit),
    words: controllerWords(language),
    form: may(visit.actor.assignments, 'finding.accept', visit.today)
      ? {
          accept: deed('accetta'),
          withdraw: deed('riapri'),
          adopt: deed('regola'),
          removeRule: deed('togli-regola'),
          back: path,
          key: visit.session.formKey,
        }
      : null,
  }
}

function data(checked: Parameters<typeof findingsJson>[0], { address }: PersonVisit): WorkAnswer {
  return { kind: 'data', value: findingsJson(checked, null, address.language) }
}
