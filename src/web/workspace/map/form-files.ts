import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import { collectionForm, type FormMap } from '../../../publish/forms/collection-form.ts'
import { listOwnMaps } from '../../../usecases/campaign/list-own-maps.ts'
import { loadDraft } from '../../../usecases/campaign/load-draft.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { draftOf, problem } from './map-pages.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const bodyName = ({ catalogue }: PersonVisit): string => catalogue.body?.name ?? ''

/** A map as a form to be filled in with a spreadsheet. */
export async function formFile(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  return fileOf(visit, [draft.value], draft.value.slug, draft.value)
}

/** All maps that the person is to fill in, a sheet each; all that may be read, where none is. */
export async function formOfAll(visit: PersonVisit): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const work = await listOwnMaps(store, actor, today)
  const turn = work?.maps.filter(each => each.turn === 'write') ?? []
  const maps: FormMap[] = []
  for (const { slug } of turn.length > 0 ? turn : (work?.maps ?? [])) {
    const draft = await loadDraft(store, actor, { year: work?.year ?? 0, slug, today })
    if (draft.ok) maps.push(draft.value)
  }
  if (!work || maps.length === 0) {
    const refusal = { kind: 'campaign-not-open', year: work?.year ?? Number(today.slice(0, 4)) - 1 } as const
    return { kind: 'problem', problem: refused(refusal, address.language, urls.work(address.language)) }
  }
  return fileOf(visit, maps, 'mappe', work)
}

/** The forms of maps as a file that carries `name`. */
export async function fileOf(
  visit: PersonVisit,
  maps: readonly FormMap[],
  name: string,
  { year }: Pick<DraftMap, 'year'>,
): Promise<WorkAnswer> {
  const { language } = visit.address
  return {
    kind: 'file',
    bytes: await collectionForm(maps, bodyName(visit), language),
    type: xlsx,
    name: collectionFormWords(language).fileName(name, year),
  }
}
