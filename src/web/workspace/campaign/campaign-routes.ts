import type { Verb } from '../../../domain/permission/permissions.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Result } from '../../../domain/result.ts'
import { appointPerson } from '../../../usecases/campaign/appoint-person.ts'
import { changeLineage, type LineageChange } from '../../../usecases/campaign/change-lineage.ts'
import { assignDeadline, grantLate } from '../../../usecases/campaign/grant-late.ts'
import { moveMap } from '../../../usecases/campaign/move-map.ts'
import type { AskedDraft } from '../../../usecases/campaign/open-draft.ts'
import { type KeepingDeed, patterns, urls } from '../../urls.ts'
import type { WorkAsked, WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import type { PersonVisit } from '../work-visit.ts'
import { numberIn, slugIn, yearIn } from './asked-year.ts'
import { addService, boardPage, sendNudge } from './board-pages.ts'
import { keepingPage } from './keeping-pages.ts'
import { newestCampaign } from './newest-campaign.ts'
import { openYear, openYearPage } from './open-year.ts'
import { previewDocument, previewPage } from './preview.ts'
import { seal, sealPage } from './seal-pages.ts'

/** Does it and says under which address the map goes on; null where it is no longer there. */
type DeedWork = (
  visit: PersonVisit,
  at: AskedDraft,
  form: URLSearchParams,
) => Promise<Result<string | null, Refusal>>

const reasonIn = (form: URLSearchParams) => form.get('motivo') ?? ''

const lineage =
  (changeIn: (form: URLSearchParams) => LineageChange): DeedWork =>
  ({ store, actor }, at, form) =>
    changeLineage(store, actor, { ...at, change: changeIn(form), reason: reasonIn(form) })

/** What the forms of a map's keeping do, with who gets in. */
const deeds: Readonly<Record<KeepingDeed, { readonly entrance: Verb; readonly work: DeedWork }>> = {
  incarica: {
    entrance: 'campaign.assign',
    work: ({ store, actor }, at, form) =>
      staying(
        at,
        appointPerson(store, actor, {
          ...at,
          role: form.get('ruolo') === 'manager' ? 'manager' : 'contributor',
          person: numberIn(form.get('persona')),
          instead: form.get('invece') === '1',
        }),
      ),
  },
  scadenza: {
    entrance: 'campaign.assign',
    work: ({ store, actor }, at, form) =>
      staying(at, assignDeadline(store, actor, { ...at, deadline: form.get('giorno') ?? '' })),
  },
  proroga: {
    entrance: 'late.grant',
    work: ({ store, actor }, at, form) =>
      staying(
        at,
        grantLate(store, actor, {
          ...at,
          person: numberIn(form.get('persona')),
          until: form.get('fino') ?? '',
          reason: reasonIn(form),
        }),
      ),
  },
  riapri: {
    entrance: 'map.reopen',
    work: ({ store, actor }, at, form) => {
      const version = numberIn(form.get('versione'))
      return staying(at, moveMap(store, actor, { ...at, move: 'reopen', version, reason: reasonIn(form) }))
    },
  },
  rinomina: {
    entrance: 'campaign.open',
    work: lineage(form => ({ kind: 'rename', name: form.get('nome') ?? '' })),
  },
  dividi: {
    entrance: 'campaign.open',
    work: lineage(form => ({
      kind: 'split',
      name: form.get('nome') ?? '',
      rows: form.getAll('riga').map(numberIn),
    })),
  },
  unisci: {
    entrance: 'campaign.open',
    work: lineage(form => ({ kind: 'merge', into: form.get('in') ?? '' })),
  },
  chiudi: { entrance: 'campaign.open', work: lineage(() => ({ kind: 'close' })) },
}

async function staying(
  { slug }: AskedDraft,
  done: Promise<Result<unknown, Refusal>>,
): Promise<Result<string, Refusal>> {
  const result = await done
  return result.ok ? { ok: true, value: slug } : result
}

/** A year's board, its opening and its seal, and what the controller does for one map. */
export const campaignRoutes: readonly WorkRoute[] = [
  { method: 'GET', pattern: patterns.campaigns, entrance: 'board.read', answer: newestCampaign },
  { method: 'GET', pattern: patterns.campaign, entrance: 'board.read', answer: boardPage },
  {
    method: 'GET',
    pattern: language => patterns.campaignPart(language, 'apri'),
    entrance: 'campaign.open',
    answer: (visit, asked) => openYearPage(visit, asked),
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'apri'),
    entrance: 'campaign.open',
    answer: openYear,
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'sollecita'),
    entrance: 'reminder.send',
    answer: sendNudge,
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'servizi'),
    entrance: 'campaign.open',
    answer: addService,
  },
  {
    method: 'GET',
    pattern: language => patterns.campaignPart(language, 'sigillo'),
    entrance: 'campaign.seal',
    answer: (visit, asked) => sealPage(visit, asked),
  },
  {
    method: 'POST',
    pattern: language => patterns.campaignPart(language, 'sigillo'),
    entrance: 'campaign.seal',
    answer: seal,
  },
  {
    method: 'GET',
    pattern: patterns.mapKeeping,
    entrance: 'campaign.assign',
    answer: (visit, asked) => keepingPage(visit, asked),
  },
  {
    method: 'GET',
    pattern: language => patterns.preview(language, null),
    entrance: 'map.read',
    onMap: true,
    answer: previewPage,
  },
  ...(['pdf', 'docx'] as const).flatMap((format): WorkRoute[] => [
    {
      method: 'GET',
      pattern: language => patterns.preview(language, format),
      entrance: 'map.read',
      onMap: true,
      answer: (visit, asked) => previewDocument(visit, asked, slugIn(asked), format),
    },
    {
      method: 'GET',
      pattern: language => patterns.editionPreview(language, format),
      entrance: 'board.read',
      answer: (visit, asked) => previewDocument(visit, asked, null, format),
    },
  ]),
  ...(Object.entries(deeds) as [KeepingDeed, (typeof deeds)[KeepingDeed]][]).map(
    ([deed, { entrance, work }]): WorkRoute => ({
      method: 'POST',
      pattern: language => patterns.keepingDeed(language, deed),
      entrance,
      answer: (visit, asked) => doDeed(visit, asked, work),
    }),
  ),
]

async function doDeed(visit: PersonVisit, asked: WorkAsked, work: DeedWork): Promise<WorkAnswer> {
  const { language } = visit.address
  const [year, slug] = [yearIn(asked), slugIn(asked)]
  const done = await work(visit, { year, slug, today: visit.today }, asked.form)
  if (!done.ok) return keepingPage(visit, asked, done.error)
  const to = done.value === null ? urls.campaign(language, year) : urls.mapKeeping(language, year, done.value)
  return { kind: 'moved', to }
}
