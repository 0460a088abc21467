import type { DraftMap } from '../../../domain/campaign/draft-map.ts'
import { isReasonCode } from '../../../domain/campaign/reason.ts'
import { shownRaw } from '../../../domain/campaign/shown-raw.ts'
import { sectionAnchor } from '../../../domain/campaign/text-section.ts'
import type { SeenChange } from '../../../ui/workspace/map/map-page-props.ts'
import type { ChangesSinceSeen } from '../../../usecases/campaign/changes-since-seen.ts'
import { entryWords } from '../../../words/entry.ts'
import type { Language } from '../../../words/language.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { formatDate } from '../../../words/number.ts'

/** What is new in a map, one line a place: from what was seen to what it says now. What came back to itself is no change. */
export function seenChanges(
  entries: ChangesSinceSeen['entries'],
  map: DraftMap,
  language: Language,
): SeenChange[] {
  const places = new Map<string, SeenChange>()
  for (const { action, subject, from, to, reason } of entries) {
    const key = JSON.stringify([action, subject['row'] ?? subject['section'] ?? '', subject['date'] ?? ''])
    const first = places.get(key)
    const place = placeOf(action, subject, map, language)
    places.set(key, {
      ...place,
      before: first?.before ?? said(from),
      after: said(to),
      why: whyOf(reason, language),
    })
  }
  return [...places.values()].filter(({ before, after }) => before !== after || before === '')
}

function placeOf(
  action: string,
  subject: Readonly<Record<string, unknown>>,
  map: DraftMap,
  language: Language,
): Pick<SeenChange, 'label' | 'href'> {
  const words = mapPageWords(language)
  const { row, date, section, label } = subject
  if (typeof row === 'number') {
    const known = [map.tables.output, map.tables.served]
      .flatMap(table => table?.rows ?? [])
      .find(each => each.row === row)
    const name = known?.label ?? (typeof label === 'string' ? label : '')
    return {
      label: typeof date === 'string' ? `${name}, ${formatDate(date)}` : name,
      href: known ? `#riga-${row}` : null,
    }
  }
  if (action === 'text.write' && typeof section === 'string') {
    const name = Object.entries(words.texts.names).find(([each]) => each === section)?.[1]
    return { label: name ?? section, href: `#${sectionAnchor(section)}` }
  }
  if (action === 'table.state') {
    return { label: words.statement, href: null }
  }
  return { label: words.moves.findingExplained, href: '#verifiche' }
}

const longest = 160

/** The figure or the words of an entry, short. */
function said(value: Readonly<Record<string, unknown>> | null): string {
  if (value === null) return ''
  if (typeof value['raw'] === 'string') return shownRaw(value['raw'])
  if (typeof value['label'] === 'string') return value['label']
  if ('statement' in value) return typeof value['statement'] === 'string' ? value['statement'] : ''
  const text = wordsIn(value['value']).join(' · ')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Every text inside a value, in its order. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

function whyOf(reason: string | null, language: Language): string {
  const [code, ...rest] = (reason ?? '').split(': ')
  if (!isReasonCode(code)) return reason ?? ''
  const words = entryWords(language).reasons[code]
  const text = rest.join(': ')
  if (code === 'other') return text
  return text === '' ? words : `${words}: ${text}`
}
