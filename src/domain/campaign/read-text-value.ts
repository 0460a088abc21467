import type { FormUse } from '../edition.ts'
import { isRecord } from './read-change.ts'
import type { TextSection, TextValues } from './text-section.ts'

/** Most items of a list, and characters of a text. */
const mostItems = 500
const longestText = 20_000

type Readers = { readonly [S in TextSection]: (value: unknown) => TextValues[S] | null }

/** A section's value from outside; null where it has not the shape of that section or is far too long. */
export function readTextValue<S extends TextSection>(section: S, value: unknown): TextValues[S] | null {
  return readers[section](value)
}

const named = listOf(item => {
  const [name, description] = [textOf(item['name']), textOf(item['description'] ?? '')]
  return name === null || description === null ? null : { name, description }
})

const readers: Readers = {
  'content.core': named,
  'content.ancillary': named,
  'users.segments': named,
  'users.criteria': value => {
    if (!Array.isArray(value) || value.length > mostItems) return null
    const lines = value.map(textOf)
    return lines.every(line => line !== null) ? lines : null
  },
  'delivery.forms': value => {
    if (!isRecord(value)) return null
    const [direct, outsourced, mixed] = [value['direct'], value['outsourced'], value['mixed']].map(formOf)
    return direct && outsourced && mixed ? { direct, outsourced, mixed } : null
  },
  'delivery.staff': value => {
    if (!isRecord(value)) return null
    const [raw, own, external] = [
      textOf(value['raw'] ?? ''),
      figureOf(value['own']),
      figureOf(value['external']),
    ]
    const note = value['note'] == null ? null : textOf(value['note'])
    if (raw === null || own === undefined || external === undefined) return null
    return { raw, own, external, ...(note === null ? {} : { note }) }
  },
  'delivery.coDelivery': listOf(item => {
    const [segment, role] = [textOf(item['segment']), textOf(item['role'] ?? '')]
    return segment === null || role === null ? null : { segment, role }
  }),
  'delivery.facilities': listOf(item => {
    const [name, note] = [textOf(item['name']), textOf(item['note'] ?? '')]
    return name === null || note === null ? null : { name, note }
  }),
}

function listOf<T>(read: (item: Readonly<Record<string, unknown>>) => T | null) {
  return (value: unknown): readonly T[] | null => {
    if (!Array.isArray(value) || value.length > mostItems) return null
    const items: T[] = []
    for (const each of value) {
      const item = isRecord(each) ? read(each) : null
      if (item === null) return null
      items.push(item)
    }
    return items
  }
}

/** Text with its lines; other control characters go. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longestText) return null
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

/** undefined where it is neither a figure nor nothing. */
function figureOf(value: unknown): number | null | undefined {
  if (value == null) return null
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function formOf(value: unknown): FormUse | null {
  if (!isRecord(value) || typeof value['used'] !== 'boolean') return null
  const [raw, note] = [textOf(value['raw'] ?? ''), value['note'] == null ? null : textOf(value['note'])]
  if (raw === null) return null
  return { raw, used: value['used'], ...(note === null ? {} : { note }) }
}
