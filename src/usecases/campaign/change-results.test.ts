import { expect, test } from 'vitest'
import { changeOrRefusal } from './change-results.ts'

const key = '0b0f1c1e-3d1c-4f4e-9a51-2f5a7b1c9d10'
const sound = { key, row: 1, date: '2025-12-31', base: 0, raw: '7' }

test.each<[string, unknown, unknown]>([
  ['a change', sound, sound],
  [
    'a wrong one that says where it belongs',
    { ...sound, raw: 7 },
    { key, row: 1, date: '2025-12-31', outcome: 'refused', cell: null, problem: 'bad-change' },
  ],
  [
    'one that is too long',
    { ...sound, raw: 'x'.repeat(3000) },
    { key, row: 1, date: '2025-12-31', outcome: 'refused', cell: null, problem: 'too-long' },
  ],
  ...[null, 'x', 7, [], { key: 7, row: 'x' }].map((anything): [string, unknown, unknown] => [
    `anything: ${JSON.stringify(anything)}`,
    anything,
    { key: '', row: 0, date: '', outcome: 'refused', cell: null, problem: 'bad-change' },
  ]),
])('%s', (_name, value, read) => {
  expect(changeOrRefusal(value)).toEqual(read)
})
