import { createElement } from 'react'
import { spreadsheetText } from '../../../publish/spreadsheet-text.ts'
import type { HistoryEntry } from '../../../store/queries/history-page.ts'
import { HistoryPage } from '../../../ui/workspace/history/history-page.tsx'
import { type HistoryRead, readHistory } from '../../../usecases/read-history.ts'
import { historyWords } from '../../../words/history.ts'
import { formatNumber } from '../../../words/number.ts'
import { titleCase } from '../../../words/title-case.ts'
import { csv } from '../../http/answer.ts'
import { type DataFormat, dataFormats, patterns, urls } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { entryView } from './entry-view.ts'
import { type AskedHistory, askedHistory } from './history-asked.ts'

const onPage = 100
const inExport = 100_000

/** The history as a page, and as data for auditors. */
export const historyRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.workHistory,
    entrance: 'history.read',
    answer: (visit, { query }) => historyPage(visit, askedHistory(query)),
  },
  ...dataFormats.map(
    (format): WorkRoute => ({
      method: 'GET',
      pattern: language => patterns.workHistoryData(language, format),
      entrance: 'history.read',
      answer: (visit, { query }) => historyData(visit, askedHistory(query), format),
    }),
  ),
]

async function historyPage(visit: PersonVisit, { asked, fields }: AskedHistory): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const read = await readHistory(store, actor, { ...asked, today, most: onPage })
  if (!read.ok) return { kind: 'problem', problem: refused(read.error, language) }
  const { entries, more, chain } = read.value
  const words = historyWords(language)
  const last = entries.at(-1)?.number ?? 0
  const page = createElement(HistoryPage, {
    frame: workFrame(visit),
    words,
    action: urls.workHistory(language),
    filter: filterOf(visit, read.value, fields),
    entries: entries.map(entry => entryView(entry, read.value, language)),
    older: more ? urls.workHistory(language, { ...fields, prima: String(last) }) : null,
    newest: asked.before === null ? null : urls.workHistory(language, fields),
    csv: urls.workHistoryData(language, 'csv', fields),
    json: urls.workHistoryData(language, 'json', fields),
    chain:
      chain.broken === null
        ? { intact: true, text: words.intact(formatNumber(chain.entries, language)) }
        : { intact: false, text: words.broken(formatNumber(chain.broken, language)) },
  })
  return workPage(page)
}

function filterOf(
  { address }: PersonVisit,
  { people, services, kinds }: HistoryRead,
  fields: AskedHistory['fields'],
) {
  const words = historyWords(address.language)
  const chosen = (name: string) => fields[name] ?? ''
  const hidden = Object.entries(fields).filter(([name]) => name === 'riga' || name === 'data')
  return {
    people: people.map(({ id, name }) => ({ value: String(id), name })),
    services: services
      .map(({ id, slug, name }) => ({ value: String(id), name: titleCase(name ?? slug) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'it')),
    kinds: kinds.map(kind => ({ value: kind, name: words.kinds[kind] ?? kind })),
    chosen: {
      persona: chosen('persona'),
      mappa: chosen('mappa'),
      tema: chosen('tema'),
      dal: chosen('dal'),
      al: chosen('al'),
    },
    hidden: Object.fromEntries(hidden),
    active: Object.keys(fields).length > 0,
  }
}

async function historyData(
  visit: PersonVisit,
  { asked }: AskedHistory,
  format: DataFormat,
): Promise<WorkAnswer> {
  const { store, actor, today, address } = visit
  const read = await readHistory(store, actor, { ...asked, today, most: inExport })
  if (!read.ok) return { kind: 'problem', problem: refused(read.error, address.language) }
  const { entries, more, chain } = read.value
  if (format === 'json') return { kind: 'data', value: { chain, more, entries } }
  return { kind: 'file', bytes: spreadsheetText(entries.map(flat), columns), type: csv, name: 'storia.csv' }
}

const columns = [
  { key: 'number', header: 'numero' },
  { key: 'at', header: 'quando' },
  { key: 'actor', header: 'chi' },
  { key: 'action', header: 'azione' },
  { key: 'subject', header: 'oggetto' },
  { key: 'from', header: 'da' },
  { key: 'to', header: 'a' },
  { key: 'reason', header: 'motivo' },
  { key: 'hash', header: 'impronta' },
] as const

function flat({ number, at, actor, action, subject, from, to, reason, hash }: HistoryEntry) {
  return {
    number,
    at: at.toISOString(),
    actor,
    action,
    subject: JSON.stringify(subject),
    from: from && JSON.stringify(from),
    to: to && JSON.stringify(to),
    reason,
    hash,
  }
}
