import { expect, test } from 'vitest'
import type { DraftFinding } from '../../domain/campaign/draft-map.ts'
import { findingsUnder } from './row-findings.ts'

const date = '2025-12-31'
const open: DraftFinding = {
  fingerprint: 'f',
  rule: 'outlier',
  severity: 'warning',
  sentence: 'Molto più di prima.',
  cells: [{ row: 1, date, odd: true }],
  explained: null,
}

test.each<[string, Partial<DraftFinding>, boolean]>([
  ['an open one about a figure of the row', {}, true],
  ['an error', { severity: 'error' }, true],
  ['one that was explained', { explained: 'alluvione' }, false],
  ['one that wants nothing done', { severity: 'info' }, false],
  ['one about another row', { cells: [{ row: 2, date, odd: true }] }, false],
  ['one that only compares with the row', { cells: [{ row: 1, date, odd: false }] }, false],
  ['one about a cell that is empty', { cells: [{ row: 1, date: '2024-12-31', odd: true }] }, false],
  ['one about several cells', { cells: [{ row: 2, date, odd: true }, ...open.cells] }, true],
])('under a row: %s', (_name, more, stands) => {
  const hasFigure = (place: string) => place === `1 ${date}`
  expect(findingsUnder(1, [{ ...open, ...more }], hasFigure)).toHaveLength(stands ? 1 : 0)
})
