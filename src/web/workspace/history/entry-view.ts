import type { HistoryEntry } from '../../../store/queries/history-page.ts'
import type { EntryView } from '../../../ui/workspace/history/history-page.tsx'
import type { HistoryRead } from '../../../usecases/read-history.ts'
import { historyWords } from '../../../words/history.ts'
import type { Language } from '../../../words/language.ts'
import { formatMoment } from '../../../words/moment.ts'
import { formatDate } from '../../../words/number.ts'
import { titleCase } from '../../../words/title-case.ts'

const longestText = 300

/** An entry of the history in words. */
export function entryView(
  entry: HistoryEntry,
  { people, services }: Pick<HistoryRead, 'people' | 'services'>,
  language: Language,
): EntryView {
  const words = historyWords(language)
  const { subject } = entry
  const service = services.find(each => each.id === subject['service'])
  const whom =
    subject['whom'] === subject['person'] ? undefined : people.find(({ id }) => id === subject['whom'])
  const place = [
    service ? titleCase(service.name ?? service.slug) : text(subject['service']),
    text(subject['label']),
    dateText(subject['date']),
    text(subject['year'] ?? subject['edition']),
    whom ? words.whom(whom.name) : '',
  ]
  return {
    number: String(entry.number),
    print: entry.hash.slice(0, 12),
    at: formatMoment(entry.at),
    actor: entry.actor,
    action: words.actions[entry.action] ?? entry.action,
    place: place.filter(part => part !== '').join(' · '),
    from: valueText(entry.from),
    to: valueText(entry.to),
    reason: entry.reason,
  }
}

/** A cell says what is written in it; anything else its fields, one after the other. */
function valueText(value: HistoryEntry['from']): string | null {
  if (value === null) return null
  const said = 'raw' in value ? [text(value['raw']), text(value['note'])] : Object.entries(value).map(named)
  const whole = said.filter(part => part !== '').join('; ')
  return whole.length > longestText ? `${whole.slice(0, longestText)}…` : whole
}

function named([name, value]: [string, unknown]): string {
  const said = text(value)
  return said === '' ? '' : `${name}: ${said}`
}

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function dateText(value: unknown): string {
  const said = text(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? formatDate(said) : said
}
