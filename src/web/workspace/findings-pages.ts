import { createElement } from 'react'
import { sessionLength } from '../../identity/controller-session.ts'
import { findingsJson } from '../../publish/findings-json.ts'
import { DoorPage } from '../../ui/findings/door-page.tsx'
import { EditionFindingsPage } from '../../ui/findings/edition-findings-page.tsx'
import type { FindingsContext } from '../../ui/findings/finding-view.ts'
import { ServiceFindingsPage } from '../../ui/findings/service-findings-page.tsx'
import type { Frame } from '../../ui/frame.ts'
import { listFindings } from '../../usecases/list-findings.ts'
import { controllerWords } from '../../words/controller.ts'
import { type Answer, html, json } from '../http/answer.ts'
import { frameFor } from '../portal/frame.ts'
import { documentOf, type Found, findEdition, noEdition, noService, type Visit } from '../portal/visit.ts'
import { urls } from '../urls.ts'
import { askedOf, isAsked } from './findings-filter.ts'
import { editionFindings, serviceFindingsView } from './findings-view.ts'

/** A visit in a controller's session. */
export interface ControllerVisit extends Visit {
  /** What the forms of this session carry. */
  readonly formKey: string
  /** Who accepted last in this browser. */
  readonly name: string
}

/** What the controller's link opens. */
export function door(visit: ControllerVisit): Answer {
  const { catalogue, address } = visit
  const { language } = address
  const words = controllerWords(language)
  const [newest] = catalogue.editions
  const frame = {
    // The key must not stand in the page: the other language has its own start.
    ...frameFor(
      visit.site,
      { ...address, path: urls.home(language) },
      catalogue.body?.name ?? '',
      newest ?? null,
    ),
    ...(newest ? { findings: { name: words.findings, href: urls.findings(language, newest.year) } } : {}),
  }
  const editions = catalogue.editions.map(({ year }) => ({
    name: words.heading(year),
    href: urls.findings(language, year),
  }))
  const hours = Math.round(sessionLength / 3_600_000)
  const leave = urls.controllerLeave(language)
  return page(createElement(DoorPage, { frame, words, hours, editions, leave, formKey: visit.formKey }))
}

/** The findings of an edition, as a page or as data. */
export async function findings(
  visit: ControllerVisit,
  year: string,
  query: Readonly<Record<string, unknown>>,
  format: 'json' | null,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const listed = await listFindings(visit.store, found.body.id, found.edition.year)
  const asked = askedOf(query)
  if (format === null)
    return page(createElement(EditionFindingsPage, editionFindings(context(visit, found), listed, asked)))
  // Data without a filter are whole: what may be left out of a page is asked for by name.
  const whole = { ...asked, severity: asked.severity || 'tutto' }
  const accepted = listed.accepted.filter(({ finding }) => isAsked(finding, listed, whole))
  const open = listed.findings.filter(finding => isAsked(finding, listed, whole))
  return data({ findings: open, accepted }, visit)
}

/** The findings of one map, as a page or as data. */
export async function serviceFindings(
  visit: ControllerVisit,
  year: string,
  slug: string,
  format: 'json' | null,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const listed = await listFindings(visit.store, found.body.id, found.edition.year)
  const map = listed.slugs.indexOf(slug)
  if (map < 0) return { kind: 'problem', problem: await noService(visit, found, slug) }
  if (format === null)
    return page(createElement(ServiceFindingsPage, serviceFindingsView(context(visit, found), listed, map)))
  return data(
    {
      findings: listed.findings.filter(finding => finding.map === map),
      accepted: listed.accepted.filter(({ finding }) => finding.map === map),
    },
    visit,
  )
}

function context(
  { site, address, formKey, name }: ControllerVisit,
  { body, edition }: Found,
): FindingsContext {
  const { language } = address
  const words = controllerWords(language)
  const deed = (what: Parameters<typeof urls.findingDeed>[2]) =>
    urls.findingDeed(language, edition.year, what)
  const frame: Frame = {
    ...frameFor(site, address, body.name, edition),
    findings: { name: words.findings, href: urls.findings(language, edition.year) },
  }
  return {
    frame,
    words,
    form: {
      accept: deed('accetta'),
      withdraw: deed('riapri'),
      adopt: deed('regola'),
      removeRule: deed('togli-regola'),
      back: address.path,
      key: formKey,
      name,
    },
  }
}

function data(checked: Parameters<typeof findingsJson>[0], { address }: Visit): Answer {
  return { kind: 'passing', type: json, text: JSON.stringify(findingsJson(checked, null, address.language)) }
}

function page(element: Parameters<typeof documentOf>[0]): Answer {
  return { kind: 'passing', type: html, text: documentOf(element) }
}
