import { mapStates } from '../../../domain/campaign/map-state.ts'
import { roles } from '../../../domain/permission/role.ts'
import type { HistoryEntry } from '../../../store/queries/history-page.ts'
import type { EntryView } from '../../../ui/workspace/history/history-page.tsx'
import type { HistoryRead } from '../../../usecases/read-history.ts'
import { keptReason } from '../../../words/campaign.ts'
import { historyWords } from '../../../words/history.ts'
import type { Language } from '../../../words/language.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { formatMoment } from '../../../words/moment.ts'
import { formatDate, formatNumber } from '../../../words/number.ts'
import { peopleWords } from '../../../words/people.ts'
import { permissionWords } from '../../../words/permission.ts'
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
  const edition = subject['edition']
  const place = [
    service ? titleCase(service.name ?? service.slug) : titleCase(text(subject['service'])),
    text(subject['label']),
    dateText(subject['date']),
    typeof edition === 'number' ? words.edition(Math.floor(edition / 1000), edition % 1000) : '',
    text(subject['year']),
    whom ? words.whom(whom.name) : '',
  ]
  return {
    number: String(entry.number),
    print: entry.hash.slice(0, 12),
    at: formatMoment(entry.at),
    actor: entry.actor,
    action: words.actions[entry.action] ?? entry.action,
    place: place.filter(part => part !== '').join(' · '),
    from: valueText(entry.from, language),
    to: valueText(entry.to, language),
    reason: entry.reason && keptReason(entry.reason, language),
  }
}

/** A cell says what is written in it, a role its name and days; anything else its fields, one after the other. */
function valueText(value: HistoryEntry['from'], language: Language): string | null {
  if (value === null) return null
  const said =
    'raw' in value
      ? [text(value['raw']), text(value['note'])]
      : 'role' in value
        ? roleText(value, language)
        : Object.entries(value).map(([name, each]) => named(name, each, language))
  const whole = said.filter(part => part !== '').join('; ')
  return whole.length > longestText ? `${whole.slice(0, longestText)}…` : whole
}

function roleText({ role, from, to }: Readonly<Record<string, unknown>>, language: Language): string[] {
  const known = roles.find(each => each === role)
  const name = known ? permissionWords(language).roles[known] : text(role)
  const { period } = peopleWords(language)
  return [name, period(dateText(from), to ? dateText(to) : null)]
}

/** Names, addresses and texts need no name of their own. */
const plain = new Set([
  'name',
  'department',
  'label',
  'email',
  'text',
  'value',
  'statement',
  'deadline',
  'until',
  'to',
])

function named(name: string, value: unknown, language: Language): string {
  const words = historyWords(language)
  const state = name === 'state' ? mapStates.find(each => each === value) : undefined
  if (state) return mapStateWord(state, language)
  const said =
    name === 'edition' && typeof value === 'number'
      ? words.edition(Math.floor(value / 1000), value % 1000)
      : saidValue(value, language)
  if (said === '' || name === 'edition') return said
  return plain.has(name) ? said : `${words.fields[name] ?? name}: ${said}`
}

/** Lists by their entries, an entry of several fields by what they say. */
function saidValue(value: unknown, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language)
  if (typeof value !== 'object' || value === null) return dateText(value)
  const isList = Array.isArray(value)
  const parts = (isList ? value : Object.values(value)).map(each => saidValue(each, language))
  return parts.filter(part => part !== '').join(isList ? ', ' : ': ')
}

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function dateText(value: unknown): string {
  const said = text(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? formatDate(said) : said
}
