import { expect, test } from 'vitest'
import type { Change } from '../domain/change.ts'
import { formatChange } from './change.ts'

test.each<[Change, string, string]>([
  [{ kind: 'percent', value: 9.4284 }, '+9,4\u202f%', '+9.4\u202f%'],
  [{ kind: 'percent', value: -62.71 }, '\u221262,7\u202f%', '\u221262.7\u202f%'],
  [{ kind: 'percent', value: 208.24 }, '+208\u202f%', '+208\u202f%'],
  [{ kind: 'difference', value: 1858, unit: 'count' }, '+1.858', '+1,858'],
  [{ kind: 'difference', value: -2.5, unit: 'percent' }, '\u22122,5\u00a0punti', '\u22122.5\u00a0points'],
  [{ kind: 'equal' }, '=', '='],
  [{ kind: 'broken' }, 'non confrontabile', 'not comparable'],
  [{ kind: 'none' }, '', ''],
])('%o', (change, italian, english) => {
  const read = (language: 'it' | 'en') => formatChange(change, language).replaceAll('\u00ad', '')
  expect(read('it')).toBe(italian)
  expect(read('en')).toBe(english)
})
