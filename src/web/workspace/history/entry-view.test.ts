import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../store/queries/history-page.ts'
import { entryView } from './entry-view.ts'

const entry = (action: string, to: HistoryEntry['to'], from: HistoryEntry['from'] = null): HistoryEntry => ({
  number: 1,
  at: new Date('2026-02-01T10:00:00Z'),
  actor: 'Carla Conti',
  action,
  subject: {},
  from,
  to,
  reason: null,
  hash: 'a'.repeat(64),
})

test.each([
  ['a list by its entries', entry('reminder.send', { maps: ['anagrafe', 'nidi'] }), 'mappe: anagrafe, nidi'],
  ['counts as Italians write them', entry('edition.import', { figuresAdded: 4867 }), 'cifre nuove: 4.867'],
  ['a text by its words', entry('text.write', { value: ['età', 'fascia'] }), 'età, fascia'],
  [
    'rows of a text by their fields',
    entry('text.write', {
      value: [
        { name: 'Sportello', description: '', note: null },
        { name: 'Ufficio', note: 'al piano' },
      ],
    }),
    'Sportello, Ufficio: al piano',
  ],
  ['a state in words', entry('map.accept', { state: 'accepted' }), 'accettata'],
  ['a cell by what is written', entry('cell.write', { raw: '26.091', status: 'observed' }), '26.091'],
  ['nothing where nothing came of it', entry('service.close', null), null],
])('the history says %s', (_name, happened, expected) => {
  expect(entryView(happened, { people: [], services: [] }, 'it').to).toBe(expected)
})
