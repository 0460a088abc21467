import type { FilledForm } from '../../../domain/campaign/form-sheet.ts'
import { may } from '../../../domain/permission/may.ts'
import { readFilledForms } from '../../../ingest/forms/read-filled-form.ts'
import type { PreviewedMap } from '../../../ui/workspace/map/form-preview-page.tsx'
import { listOwnMaps } from '../../../usecases/campaign/list-own-maps.ts'
import { loadDraft } from '../../../usecases/campaign/load-draft.ts'
import { writeCells } from '../../../usecases/campaign/write-cells.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { workWords } from '../../../words/work.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { type CarriedMap, carriedMaps } from './carried-rows.ts'
import { confirmationIn, formChanges } from './form-changes.ts'
import { badForm, previewed, previewPage, sentForm } from './form-preview.ts'

type SentMap = CarriedMap & Partial<Pick<FilledForm, 'added'>>

/** The filled forms of several maps in one workbook: what each would change. Nothing is written. */
export async function formsSent(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { language } = visit.address
  const year = await openYearOf(visit)
  if (year === null) return noYear(visit)
  const read = readFilledForms(...sentForm(visit, asked, year))
  if (!read.ok) {
    return badForm(read.error, language, { name: workWords(language).back, href: backTo(visit, year) })
  }
  return pageOf(visit, year, read.value, null)
}

/**
 * The second step: writes map by map. Where something was not taken, the page comes again with what is still open;
 * nothing that was typed is lost.
 */
export async function formsConfirmed(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const year = await openYearOf(visit)
  if (year === null) return noYear(visit)
  const forms = carriedMaps(asked.form.get('righe') ?? '')
  const refusals = new Map<string, string>()
  let [saved, lost] = [0, 0]
  for (const { slug, rows } of forms) {
    const about = { year, slug, today }
    const draft = await loadDraft(store, actor, about)
    if (!draft.ok) continue
    const changes = formChanges(rows, draft.value, confirmationIn(asked.form))
    if (changes.length === 0) continue
    const done = await writeCells(store, actor, { ...about, changes })
    if (!done.ok) refusals.set(slug, refusalSentence(done.error, address.language))
    else {
      const taken = done.value.results.filter(each => each.outcome === 'saved').length
      saved += taken
      lost += changes.length - taken
    }
  }
  if (refusals.size + lost > 0) return pageOf(visit, year, forms, saved, refusals)
  return { kind: 'moved', to: `${backTo(visit, year)}?scritte=${saved}` }
}

async function pageOf(
  visit: PersonVisit,
  year: number,
  forms: readonly SentMap[],
  saved: number | null,
  refusals: ReadonlyMap<string, string> = new Map(),
): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const { language } = address
  const maps: PreviewedMap[] = []
  for (const form of forms) {
    const draft = await loadDraft(store, actor, { year, slug: form.slug, today })
    if (draft.ok) {
      const map = previewed(form, draft.value, language)
      maps.push({ ...map, problem: refusals.get(form.slug) ?? map.problem })
    } else {
      const link = { name: form.slug, href: urls.work(language) }
      const problem = refusalSentence(draft.error, language)
      maps.push({ link, problem, rows: [], added: [], missing: [] })
    }
  }
  const title = collectionFormWords(language).preview.titleOfAll(year)
  const [confirm, back] = [urls.confirmForms(language), backTo(visit, year)]
  return previewPage(visit, forms, { title, maps, saved, confirm, back }, saved === null ? undefined : 409)
}

/** Where forms are fetched and sent: the board, for who runs the year. */
function backTo({ actor, today, address: { language } }: PersonVisit, year: number): string {
  return may(actor.assignments, 'campaign.assign', today)
    ? urls.campaign(language, year)
    : urls.work(language)
}

/** The year of the newest collection, while it is open. */
async function openYearOf({ store, actor, today }: PersonVisit): Promise<number | null> {
  const work = await listOwnMaps(store, actor, today)
  return work?.state === 'open' ? work.year : null
}

function noYear({ today, address: { language } }: PersonVisit): WorkAnswer {
  const refusal = { kind: 'campaign-not-open', year: Number(today.slice(0, 4)) - 1 } as const
  return { kind: 'problem', problem: refused(refusal, language, urls.work(language)) }
}
