import { expect, test } from 'vitest'
import { notYetAvailable } from '../../../domain/campaign/cell-change.ts'
import { absenceOf, afterAbsence } from './absence-typing.ts'

/** What stands in a cell after these keys. */
function typed(keys: string): string {
  const [first = '', ...rest] = keys
  let absence = absenceOf(first)
  if (!absence) return keys
  for (const [index, key] of rest.entries()) {
    const next = afterAbsence(absence, key)
    if (next.kind === 'words') return next.text + rest.slice(index + 1).join('')
    absence = next.absence
  }
  return absence.raw
}

test.each([
  ['n', 'n.d.'],
  ['N', 'n.d.'],
  ['n.d.', 'n.d.'],
  ['nd', 'n.d.'],
  ['/', '/'],
  ['//', '/'],
  ['a', notYetAvailable],
  ['12', '12'],
  ['non realizzate', 'non realizzate'],
  ['n.r.', 'n.r.'],
  ['nd1', 'nd1'],
  ['altro', 'altro'],
  ['/2', '/2'],
])('%s is %s', (keys, raw) => {
  expect(typed(keys)).toBe(raw)
})
