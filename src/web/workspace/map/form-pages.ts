import { createHash, randomUUID } from 'node:crypto'
import { createElement } from 'react'
import type { CellChange } from '../../../domain/campaign/cell-change.ts'
import type { FilledRow } from '../../../domain/campaign/form-sheet.ts'
import { type JudgedRow, judgeForm } from '../../../domain/campaign/form-verdict.ts'
import { isRecord } from '../../../domain/campaign/read-change.ts'
import { isReasonCode } from '../../../domain/campaign/reason.ts'
import { readFilledForm } from '../../../ingest/forms/read-filled-form.ts'
import { collectionForm, type FormMap } from '../../../publish/forms/collection-form.ts'
import { FormPreviewPage } from '../../../ui/workspace/map/form-preview-page.tsx'
import { listOwnMaps } from '../../../usecases/campaign/list-own-maps.ts'
import { loadDraft } from '../../../usecases/campaign/load-draft.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { entryWords } from '../../../words/entry.ts'
import { portalWords } from '../../../words/portal.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { addressOf, draftOf, problem, written } from './map-pages.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const bodyName = ({ catalogue }: PersonVisit): string => catalogue.body?.name ?? ''

/** A map as a form to be filled in with a spreadsheet. */
export async function formFile(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  return fileOf(visit, [draft.value], draft.value.slug, draft.value.year)
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
  return fileOf(visit, maps, 'mappe', work.year)
}

async function fileOf(
  visit: PersonVisit,
  maps: readonly FormMap[],
  name: string,
  year: number,
): Promise<WorkAnswer> {
  const { language } = visit.address
  return {
    kind: 'file',
    bytes: await collectionForm(maps, bodyName(visit), language),
    type: xlsx,
    name: collectionFormWords(language).fileName(name, year),
  }
}

/** A filled form: what it would change, row by row. Nothing is written. */
export async function formSent(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { language } = visit.address
  const words = collectionFormWords(language)
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const map = draft.value
  const read = readFilledForm(asked.files.get('modulo')?.bytes ?? new Uint8Array(), {
    year: map.year,
    body: bodyName(visit),
    slug: map.slug,
    reasonWords: [entryWords('it').reasons, entryWords('en').reasons],
  })
  const back = addressOf(visit, asked)
  if (!read.ok) {
    const similar = [{ name: shownName(map.name, null, portalWords(language)), href: `${back}#modulo` }]
    return {
      kind: 'problem',
      problem: { status: 422, title: words.refused, text: words.problem(read.error), similar },
    }
  }
  return workPage(
    createElement(FormPreviewPage, {
      frame: workFrame(visit),
      name: shownName(map.name, null, portalWords(language)),
      rows: judgeForm(read.value.rows, map),
      confirm: urls.workMapDeed(language, map.year, map.slug, 'modulo/conferma'),
      back: `${back}#modulo`,
      nonce: randomUUID(),
      carried: JSON.stringify(read.value.rows),
    }),
  )
}

/** The second step: writes what the first one showed; `sopra` names the rows to be written over newer ones. */
export async function formConfirmed(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const over = new Set(asked.form.getAll('sopra').map(Number))
  const date = draft.value.referenceDates.at(-1) ?? ''
  const changes = judgeForm(carriedRows(asked.form.get('righe') ?? ''), draft.value).flatMap(judged =>
    changeOf(judged, over.has(judged.filled.row), date, asked.form.get('pagina') ?? ''),
  )
  return written(visit, asked, changes, null)
}

function changeOf(
  { filled, now, wish, verdict }: JudgedRow,
  over: boolean,
  date: string,
  nonce: string,
): CellChange[] {
  const { row } = filled
  if (verdict === 'same' || verdict === 'empty' || verdict === 'gone') return []
  if (verdict === 'meanwhile' && !over) return []
  const base = verdict === 'meanwhile' ? (now?.version ?? 0) : filled.base
  const key = createHash('sha256')
    .update(JSON.stringify([nonce, row, base, wish]))
    .digest('hex')
    .slice(0, 40)
  return [{ ...wish, key, row, date, base }]
}

/** The rows that the first step put into the page; what has not their shape is left out. */
function carriedRows(text: string): FilledRow[] {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    return []
  }
  return (Array.isArray(rows) ? rows : []).flatMap((each: unknown): FilledRow[] => {
    if (!isRecord(each)) return []
    const { row, base, raw, note, reason } = each
    if (typeof row !== 'number' || typeof base !== 'number') return []
    if (typeof raw !== 'string' || typeof note !== 'string') return []
    const why =
      isRecord(reason) && isReasonCode(reason['code']) && typeof reason['text'] === 'string'
        ? { code: reason['code'], text: reason['text'] }
        : null
    return [{ row, base, raw, note, reason: why }]
  })
}
