import type { Edition, Named, ServiceMap } from '../../domain/edition.ts'
import { numberedKeys } from '../../domain/label-key.ts'
import { type WordRun, wordDifference } from './word-difference.ts'

/** A text of a map: what part it belongs to, its name there, its words. */
export interface PlacedText {
  /** Path of the section as in `Gap`. */
  readonly part: string
  readonly name: string
  readonly text: string
}

/** A text that only one edition has, or that they word differently. */
export interface TextChange {
  readonly part: string
  readonly name: string
  readonly kind: 'added' | 'gone' | 'changed'
  /** Word by word. */
  readonly words: readonly WordRun[]
}

/** What the texts of two editions differ in; told by their part and name. */
export function textChanges(from: readonly PlacedText[], to: readonly PlacedText[]): TextChange[] {
  const before = keyed(from)
  const after = keyed(to)
  const changes: TextChange[] = []
  for (const [key, { part, name, text }] of after) {
    const old = before.get(key)
    if (!old) changes.push({ part, name, kind: 'added', words: run('added', text) })
    else if (old.text !== text)
      changes.push({ part, name, kind: 'changed', words: wordDifference(old.text, text) })
  }
  for (const [key, { part, name, text }] of before) {
    if (!after.has(key)) changes.push({ part, name, kind: 'gone', words: run('gone', text) })
  }
  return changes
}

const run = (kind: WordRun['kind'], text: string): WordRun[] => (text === '' ? [] : [{ kind, text }])

function keyed(texts: readonly PlacedText[]): ReadonlyMap<string, PlacedText> {
  const keys = numberedKeys(texts.map(({ part, name }) => `${part} ${name}`))
  return new Map(texts.map((text, at) => [`${text.part}|${keys[at]?.key}|${keys[at]?.ordinal}`, text]))
}

/** The texts of an edition outside its maps. */
export function editionTexts({ body, title, attachment }: Edition): PlacedText[] {
  const text = (part: string, words: string | null | undefined) =>
    words ? [{ part, name: '', text: words }] : []
  return [
    ...text('title', title),
    ...text('body', body.name),
    ...text('office', body.office),
    ...text('attachment', attachment),
  ]
}

/** The texts of a map, its name and its rows apart. */
export function mapTexts({ manager, content, outputs, users, delivery, gaps }: ServiceMap): PlacedText[] {
  const named = (part: string, items: readonly Named[] | null | undefined) =>
    (items ?? []).map(({ name, description }) => ({ part, name, text: description }))
  const one = (part: string, name: string, text: string | null | undefined) =>
    text ? [{ part, name, text }] : []
  const { forms, staff, coDelivery, facilities } = delivery ?? {}
  return [
    ...one('manager', '', manager),
    ...named('content.core', content?.core),
    ...named('content.ancillary', content?.ancillary),
    ...(outputs?.footnotes ?? []).map(({ mark, text }) => ({ part: 'outputs', name: mark, text })),
    ...(users.criteria ?? []).map(name => ({ part: 'users.criteria', name, text: '' })),
    ...named('users.segments', users.segments),
    ...(users.served?.footnotes ?? []).map(({ mark, text }) => ({ part: 'users.served', name: mark, text })),
    ...one('delivery.forms', 'Diretta', forms?.direct.raw),
    ...one('delivery.forms', 'Esternalizzata', forms?.outsourced.raw),
    ...one('delivery.forms', 'Mista', forms?.mixed.raw),
    ...one('delivery.staff', '', staff?.raw),
    ...(coDelivery ?? []).map(({ segment, role }) => ({
      part: 'delivery.coDelivery',
      name: segment,
      text: role,
    })),
    ...(facilities ?? []).map(({ name, note }) => ({ part: 'delivery.facilities', name, text: note })),
    ...gaps.map(({ section }) => ({ part: 'gaps', name: section, text: '' })),
  ]
}
