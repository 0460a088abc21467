import type { ReactElement } from 'react'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Verb } from '../../domain/permission/permissions.ts'
import type { WorkFrame, WorkPlace } from '../../ui/workspace/work-page.tsx'
import { type WorkWords, workWords } from '../../words/work.ts'
import { frameFor } from '../portal/frame.ts'
import { documentOf } from '../portal/visit.ts'
import { urls } from '../urls.ts'
import type { WorkAnswer } from './work-answer.ts'
import type { WorkVisit } from './work-visit.ts'

/** The frame of a page of the workspace: the places that the person of the visit may go to. */
export function workFrame(visit: WorkVisit): WorkFrame {
  const { site, address, catalogue, session } = visit
  const { language } = address
  const words = workWords(language)
  const open = session && !session.halfOpen ? session : null
  return {
    ...frameFor(site, address, catalogue.body?.name ?? '', catalogue.editions[0] ?? null),
    work: {
      words,
      places: open ? placesOf(visit, open.actor, words) : [],
      person: open && { name: open.actor.name, href: urls.profile(language) },
      formKey: open?.formKey ?? '',
      leave: urls.signInStep(language, 'esci'),
    },
  }
}

function placesOf(
  { address: { language }, catalogue, today }: WorkVisit,
  { assignments }: Actor,
  { places }: WorkWords,
) {
  const allowed = (verb: Verb) => may(assignments, verb, today)
  const [newest] = catalogue.editions
  const place = (name: WorkPlace, word: string, href: string) => ({ place: name, name: word, href })
  return [
    place('work', places.work, urls.work(language)),
    ...(allowed('board.read') ? [place('campaign', places.campaign, urls.campaigns(language))] : []),
    ...(newest && allowed('finding.read')
      ? [place('findings', places.findings, urls.findings(language, newest.year))]
      : []),
    ...(allowed('history.read') ? [place('history', places.history, urls.workHistory(language))] : []),
    ...(allowed('outbox.read') ? [place('outbox', places.outbox, urls.outbox(language))] : []),
    ...(allowed('people.manage') ? [place('people', places.people, urls.people(language))] : []),
    place('rights', places.rights, urls.rights(language)),
  ]
}

/** A page of the workspace as an answer. */
export function workPage(element: ReactElement, more: { readonly status?: number } = {}): WorkAnswer {
  return { kind: 'page', text: documentOf(element), ...more }
}
