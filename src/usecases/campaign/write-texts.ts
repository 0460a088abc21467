import {
  mostChanges,
  type TextChange,
  type TextResult,
  type TextsAnswer,
} from '../../domain/campaign/cell-change.ts'
import { type DraftText, draftTexts } from '../../domain/campaign/draft-map.ts'
import { readTextChange } from '../../domain/campaign/read-change.ts'
import { readTextValue } from '../../domain/campaign/read-text-value.ts'
import type { TextSection } from '../../domain/campaign/text-section.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { isInTime } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory, type Happening } from '../../store/rows/add-history.ts'
import { loadChangeKeys, saveChangeKeys } from '../../store/rows/campaign/change-keys.ts'
import { withContents } from '../../store/rows/campaign/load-drafts.ts'
import { saveText } from '../../store/rows/campaign/texts.ts'
import { transactionTime } from '../../store/rows/campaign/transaction-time.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, type HeldDraft, holdDraft, writeQuestion } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

/** Writes descriptive sections of a map, under the rules of `writeCells`. */
export async function writeTexts(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly changes: readonly unknown[] },
): Promise<Result<TextsAnswer, Refusal>> {
  const { changes, today } = asked
  if (changes.length > mostChanges) {
    return fail({ kind: 'too-many-changes', count: changes.length, limit: mostChanges })
  }
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.write')
    if (!held.ok) return held
    const { campaign, head } = held.value
    if (!isInTime(writeQuestion(actor, held.value, today))) {
      return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
    }
    return ok(await write(store, db, actor, held.value, changes.map(readTextChange)))
  })
}

async function write(
  store: Store,
  db: BodyTransaction,
  actor: Actor,
  { campaign, head }: HeldDraft,
  changes: readonly (TextChange | 'bad-change')[],
): Promise<TextsAnswer> {
  const { year } = campaign
  const { service } = head
  const sound = changes.filter(change => change !== 'bad-change')
  const keys = sound.map(change => change.key)
  const known = await loadChangeKeys(db, year, keys)
  const [draft] = await withContents(db, year, [head], [service])
  if (!draft) throw new Error('the map is gone from its own transaction')
  const at = await transactionTime(db)
  const texts: Record<TextSection, DraftText> = { ...draft.texts }
  const answered = new Map<string, 'saved' | 'conflict'>()
  const happened: Happening[] = []
  const results: TextResult[] = []
  for (const change of changes) {
    if (change === 'bad-change') {
      results.push({
        key: '',
        section: 'content.core',
        outcome: 'refused',
        text: null,
        problem: 'bad-change',
      })
      continue
    }
    const { key, section, base } = change
    const now = texts[section] ?? { value: null, version: 0, lastYear: null }
    const before = known.get(key) ?? answered.get(key)
    if (before) {
      results.push({ key, section, outcome: before, text: now })
      continue
    }
    const value = change.value === null ? null : readTextValue(section, change.value)
    if (value === null && change.value !== null) {
      results.push({ key, section, outcome: 'refused', text: now, problem: 'bad-change' })
      continue
    }
    const isSame = JSON.stringify(value) === JSON.stringify(now.value)
    const outcome = isSame || base === now.version ? 'saved' : 'conflict'
    answered.set(key, outcome)
    const subject = { year, service, section, person: actor.person }
    if (!isSame) {
      const action = outcome === 'saved' ? 'text.write' : 'text.conflict'
      happened.push({
        actor: actor.name,
        action,
        subject,
        from: { value: now.value },
        to: { value },
        reason: null,
      })
    }
    if (!isSame && outcome === 'saved') {
      const version = now.version + 1
      texts[section] = { ...now, value, version, by: actor.name }
      await saveText(db, actor.body, { year, service, section, value, version, by: actor.name, at })
    }
    results.push({ key, section, outcome, text: texts[section] ?? now })
  }
  await saveChangeKeys(db, actor.body, year, answered)
  await addHistory(db, actor.body, happened)
  if (!happened.some(each => each.action === 'text.write')) return { results, version: draft.version }
  const ground = await loadCheckGround(store, db, actor.body, campaign)
  // Each section was written with a value of its own shape.
  const written = { ...draft, texts: draftTexts(section => texts[section] as DraftText<typeof section>) }
  return { results, version: (await refreshDraft(db, year, written, ground)).version }
}
