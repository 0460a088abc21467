import type { CellChange, TextChange } from './cell-change.ts'
import type { CellPart } from './draft-map.ts'
import { isReasonCode, type Reason } from './reason.ts'
import { type TextSection, textSections } from './text-section.ts'

/** Most characters of a cell's words, of a note, of a reason. */
export const longestWords = 2000

type Unread = Readonly<Record<string, unknown>>

/**
 * A cell change from outside. `bad-change` where it has not the shape of one, `too-long` where its words are longer
 * than a cell holds. Control characters become spaces: no database keeps them.
 */
export function readCellChange(value: unknown): CellChange | 'bad-change' | 'too-long' {
  if (!isRecord(value)) return 'bad-change'
  const { key, row, date, base, raw, note, estimated, parts, reason, scopeNote } = value
  if (!isKey(key) || !isCount(row) || !isDate(date) || !isCount(base) || typeof raw !== 'string')
    return 'bad-change'
  if (note !== undefined && typeof note !== 'string') return 'bad-change'
  if (estimated !== undefined && typeof estimated !== 'boolean') return 'bad-change'
  const why = reason == null ? null : readReason(reason)
  const named = parts == null ? [] : readParts(parts)
  const scope = scopeNote == null ? null : readScopeNote(scopeNote)
  if (why === 'bad' || named === 'bad' || scope === 'bad') return 'bad-change'
  const words = [raw, note ?? '', why?.text ?? '', scope?.text ?? '', ...named.map(part => part.label)]
  if (words.some(each => each.length > longestWords)) return 'too-long'
  return {
    key,
    row,
    date,
    base,
    raw: plain(raw),
    ...(note === undefined ? {} : { note: plain(note) }),
    ...(estimated === undefined ? {} : { estimated }),
    ...(named.length === 0 ? {} : { parts: named }),
    ...(why === null ? {} : { reason: why }),
    ...(scope === null ? {} : { scopeNote: scope }),
  }
}

/** A text change from outside; its value is read by `readTextValue`. */
export function readTextChange(value: unknown): TextChange | 'bad-change' {
  if (!isRecord(value)) return 'bad-change'
  const { key, section, base, value: text } = value
  if (!isKey(key) || !isCount(base) || !isTextSection(section) || text === undefined) return 'bad-change'
  return { key, section, base, value: text }
}

export function isTextSection(word: unknown): word is TextSection {
  return textSections.some(section => section === word)
}

export const isRecord = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line: control characters as spaces. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9A-Za-z-]{8,64}$/.test(value)

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

function readReason(value: unknown): Reason | 'bad' {
  if (!isRecord(value) || !isReasonCode(value['code'])) return 'bad'
  const text = value['text'] ?? ''
  return typeof text === 'string' ? { code: value['code'], text: plain(text) } : 'bad'
}

/** Most named parts of one figure. */
const mostParts = 20

function readParts(value: unknown): readonly CellPart[] | 'bad' {
  if (!Array.isArray(value) || value.length > mostParts) return 'bad'
  const parts = value.map((part: unknown): CellPart | null => {
    if (!isRecord(part) || typeof part['label'] !== 'string' || typeof part['value'] !== 'number') return null
    const label = plain(part['label'])
    return label === '' || !Number.isFinite(part['value']) ? null : { label, value: part['value'] }
  })
  return parts.every(part => part !== null) ? parts : 'bad'
}

function readScopeNote(value: unknown): { text: string } | 'bad' {
  if (!isRecord(value) || typeof value['text'] !== 'string') return 'bad'
  const text = plain(value['text'])
  return text === '' ? 'bad' : { text }
}

/** A statement from outside, at most as long as a cell's words; null for an empty one. */
export function readStatement(text: string): string | null {
  return plain(text).slice(0, longestWords) || null
}
