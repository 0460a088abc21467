import { createElement } from 'react'
import type { CellChange, CellsAnswer, ChangeResult } from '../../../domain/campaign/cell-change.ts'
import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import { mapMoves } from '../../../domain/campaign/map-state.ts'
import { isRecord, isTextSection } from '../../../domain/campaign/read-change.ts'
import { readTextValue } from '../../../domain/campaign/read-text-value.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { sectionAnchor } from '../../../domain/campaign/text-section.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { MapPage } from '../../../ui/workspace/map/map-page.tsx'
import type { LostCell } from '../../../ui/workspace/map/map-page-props.ts'
import { changesSinceSeen } from '../../../usecases/campaign/changes-since-seen.ts'
import { addComment, settleComment } from '../../../usecases/campaign/comments.ts'
import { explainFinding } from '../../../usecases/campaign/explain-finding.ts'
import { listCellEntries } from '../../../usecases/campaign/list-cell-entries.ts'
import { loadDraft } from '../../../usecases/campaign/load-draft.ts'
import { moveMap } from '../../../usecases/campaign/move-map.ts'
import type { AskedDraft } from '../../../usecases/campaign/open-draft.ts'
import { stateTable } from '../../../usecases/campaign/state-table.ts'
import { writeCells } from '../../../usecases/campaign/write-cells.ts'
import { writeTexts } from '../../../usecases/campaign/write-texts.ts'
import { draftFindings } from '../../../words/draft-findings.ts'
import { entryWords } from '../../../words/entry.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { urls } from '../../urls.ts'
import { numberIn } from '../campaign/asked-year.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { cellChanges } from './cell-form.ts'
import { type MapPageMore, mapView } from './map-view.ts'
import { askedText } from './text-form.ts'

/** The map that an address names. */
export function askedMap({ today }: PersonVisit, { params }: WorkAsked): AskedDraft {
  const year = /^\d{4}$/.test(params['edition'] ?? '') ? Number(params['edition']) : 0
  return { year, slug: params['service'] ?? '', today }
}

export async function draftOf(visit: PersonVisit, asked: WorkAsked): Promise<Result<DraftMap, Refusal>> {
  const loaded = await loadDraft(visit.store, visit.actor, askedMap(visit, asked))
  if (!loaded.ok) return loaded
  return ok({ ...loaded.value, findings: draftFindings(loaded.value.findings, visit.address.language) })
}

export const addressOf = (visit: PersonVisit, asked: WorkAsked): string => {
  const { year, slug } = askedMap(visit, asked)
  return urls.workMap(visit.address.language, year, slug)
}

export function problem(visit: PersonVisit, asked: WorkAsked, refusal: Refusal): WorkAnswer {
  const { language } = visit.address
  const isAbout = refusal.kind !== 'map-not-found' && refusal.kind !== 'campaign-not-open'
  return {
    kind: 'problem',
    problem: refused(refusal, language, isAbout ? addressOf(visit, asked) : urls.work(language)),
  }
}

async function pageOf(
  visit: PersonVisit,
  asked: WorkAsked,
  more: MapPageMore,
  status?: number,
): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const since = await changesSinceSeen(visit.store, visit.actor, askedMap(visit, asked))
  const props = mapView(visit, draft.value, since, more)
  return workPage(createElement(MapPage, props), status === undefined ? {} : { status })
}

/** The page; `riga` opens what stands beside its cell, `salvate` says what a form did. */
export async function mapPage(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { riga, salvate, voce } = asked.query
  const saved = typeof salvate === 'string' && /^\d{1,5}$/.test(salvate) ? Number(salvate) : null
  return pageOf(visit, asked, {
    row: typeof riga === 'string' && /^\d{1,9}$/.test(riga) ? Number(riga) : null,
    notice: saved === null ? null : mapPageWords(visit.address.language).saved(saved),
    emptyItem: isTextSection(voce) ? voce : null,
  })
}

/** The map as data. */
export async function mapData(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const draft = await draftOf(visit, asked)
  return draft.ok ? { kind: 'data', value: draft.value } : problem(visit, asked, draft.error)
}

/** Cells, from the script as JSON or from the form of the page. */
export async function cellsWritten(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const about = askedMap(visit, asked)
  if (asked.json !== undefined) {
    const done = await writeCells(visit.store, visit.actor, { ...about, changes: changesIn(asked.json) })
    if (!done.ok) return problem(visit, asked, done.error)
    const findings = draftFindings(done.value.findings, visit.address.language)
    const value: CellsAnswer = { ...done.value, findings }
    return { kind: 'data', value }
  }
  const draft = await draftOf(visit, asked)
  if (!draft.ok) return problem(visit, asked, draft.error)
  const row = Number(asked.form.get('riga') ?? '') || null
  return written(visit, asked, cellChanges(asked.form, draft.value), row)
}

/** Writes what a form asks for and leads back to the page; with what was not taken, if anything. */
export async function written(
  visit: PersonVisit,
  asked: WorkAsked,
  changes: readonly CellChange[],
  row: number | null,
): Promise<WorkAnswer> {
  const about = askedMap(visit, asked)
  const back = urls.workMap(visit.address.language, about.year, about.slug)
  if (changes.length === 0) return { kind: 'moved', to: `${back}?salvate=0` }
  const done = await writeCells(visit.store, visit.actor, { ...about, changes })
  if (!done.ok) return problem(visit, asked, done.error)
  const { results } = done.value
  const lost = results.filter(each => each.outcome !== 'saved')
  if (lost.length === 0) {
    const open = row === null ? '' : `&riga=${row}`
    return { kind: 'moved', to: `${back}?salvate=${results.length}${open}` }
  }
  const mine = new Map(changes.map(change => [change.key, change.raw]))
  return pageOf(
    visit,
    asked,
    { row, lost: lost.map(each => lostCell(each, mine.get(each.key) ?? '', visit)) },
    409,
  )
}

function lostCell(
  { row, date, cell, problem: why }: ChangeResult,
  mine: string,
  visit: PersonVisit,
): LostCell {
  const words = entryWords(visit.address.language)
  return {
    row,
    date,
    mine,
    version: cell?.version ?? 0,
    problem:
      why === undefined
        ? `${words.theirs(cell?.by ?? '')}: ${shownRaw(cell?.raw ?? '') || words.empty}`
        : words.refusedLead(words.problems[why] ?? why),
  }
}

const changesIn = (json: unknown): readonly unknown[] => {
  const changes = isRecord(json) ? json['changes'] : null
  return Array.isArray(changes) ? changes : [null]
}

/** Texts, from the script or from a section's own form. */
export async function textsWritten(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const about = askedMap(visit, asked)
  const text = asked.json === undefined ? askedText(asked.form) : null
  const changes = asked.json === undefined ? [text?.change ?? null] : changesIn(asked.json)
  const written = await writeTexts(visit.store, visit.actor, { ...about, changes })
  if (!written.ok) return problem(visit, asked, written.error)
  if (asked.json !== undefined) return { kind: 'data', value: written.value }
  const [result] = written.value.results
  if (result?.outcome === 'conflict') {
    const { section } = result
    const mine = readTextValue(section, text?.change.value)
    return pageOf(visit, asked, { lostText: { section, mine } }, 409)
  }
  const section = text?.change.section ?? ''
  const query = text?.wantsItem ? `?voce=${section}` : ''
  return { kind: 'moved', to: `${addressOf(visit, asked)}${query}#${sectionAnchor(section)}` }
}

export async function cellHistory(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const about = { ...askedMap(visit, asked), row: numberIn(asked.params['row']) }
  const listed = await listCellEntries(visit.store, visit.actor, {
    ...about,
    date: asked.params['date'] ?? '',
  })
  return listed.ok
    ? { kind: 'data', value: { happenings: listed.value } }
    : problem(visit, asked, listed.error)
}

export async function tableStated(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const section = asked.form.get('tabella') === 'served' ? 'served' : 'output'
  const reason = asked.form.get('motivo') ?? ''
  const done = await stateTable(visit.store, visit.actor, { ...askedMap(visit, asked), section, reason })
  return done.ok
    ? { kind: 'moved', to: `${addressOf(visit, asked)}#griglia` }
    : problem(visit, asked, done.error)
}

/** One reason for one finding, or for several of a kind: each is answered by itself, until one is refused. */
export async function findingExplained(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const about = { ...askedMap(visit, asked), reason: asked.form.get('motivo') ?? '' }
  const named = ['verifica', 'verifica[]'].flatMap(each => asked.form.getAll(each)).slice(0, mostExplained)
  for (const fingerprint of named.length === 0 ? [''] : named) {
    const done = await explainFinding(visit.store, visit.actor, { ...about, fingerprint })
    if (!done.ok) return problem(visit, asked, done.error)
  }
  const back = asked.form.get('da') === 'mosse' ? 'mosse' : 'verifiche'
  return { kind: 'moved', to: `${addressOf(visit, asked)}#${back}` }
}

/** More findings of one kind than a map has. */
const mostExplained = 200

/** More people than have to do with one map. */
const mostCalled = 100

/** A comment, on what the field `su` names: `riga.<row>.<date>`, `testo.<section>`, or the whole map. */
export async function commented(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const on = asked.form.get('su') ?? ''
  const cell = /^riga\.(\d{1,9})\.(\d{4}-\d{2}-\d{2})$/.exec(on)
  const section = /^testo\.([\w.]{1,40})$/.exec(on)?.[1]
  const place = cell?.[1] && cell[2] ? { row: Number(cell[1]), date: cell[2] } : section ? { section } : {}
  const text = asked.form.get('testo') ?? ''
  const called = asked.form.getAll('avvisa[]').slice(0, mostCalled).map(Number)
  const comment = { ...askedMap(visit, asked), place, text, called }
  const done = await addComment(visit.store, visit.actor, comment)
  return done.ok
    ? { kind: 'moved', to: `${addressOf(visit, asked)}#commento-${done.value}` }
    : problem(visit, asked, done.error)
}

export async function commentSettled(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const number = Number(asked.form.get('commento'))
  const comment = Number.isSafeInteger(number) ? number : 0
  const done = await settleComment(visit.store, visit.actor, { ...askedMap(visit, asked), comment })
  return done.ok
    ? { kind: 'moved', to: `${addressOf(visit, asked)}#commenti` }
    : problem(visit, asked, done.error)
}

/** A move; one that is hindered shows the page again with everything that is in the way. */
export async function moved(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const move = mapMoves.find(each => each === asked.form.get('mossa'))
  if (move === undefined || move === 'seal')
    return problem(visit, asked, { kind: 'not-allowed', verb: 'campaign.seal' })
  const done = await moveMap(visit.store, visit.actor, {
    ...askedMap(visit, asked),
    move,
    version: Number(asked.form.get('versione') ?? 0),
    reason: asked.form.get('motivo') ?? '',
  })
  if (done.ok) return { kind: 'moved', to: addressOf(visit, asked) }
  if (done.error.kind === 'not-complete') {
    return pageOf(visit, asked, { obstacles: done.error.obstacles }, 409)
  }
  return problem(visit, asked, done.error)
}
