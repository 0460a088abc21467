import { expect, test } from 'vitest'
import type { Observation, Series } from '../domain/edition.ts'
import { cellText, decimalsOf, unitBesideLabel } from './figure-format.ts'

const observed = (value: number | null, unit?: string): Observation => ({
  raw: String(value),
  value,
  status: value === null ? 'missing' : 'observed',
  note: null,
  ...(unit ? { unit } : {}),
})
const series = (unit: string, observations: readonly Observation[]): Series => ({
  label: 'Riga',
  unit,
  partOf: null,
  observations,
})

test.each([
  ['whole figures', [observed(3), observed(1858)], 0],
  ['one exact figure among whole ones', [observed(180), observed(215.12)], 2],
  ['one decimal', [observed(2.5), observed(3)], 1],
  ['a long fraction', [observed(1 / 3)], 2],
  ['no figure', [observed(null)], 0],
])('a row has one number of decimals: %s', (_, observations, decimals) => {
  expect(decimalsOf(series('count', observations))).toBe(decimals)
})

test.each([
  [series('count', [observed(1858)]), 'it', '1.858'],
  [series('count', [observed(1858)]), 'en', '1,858'],
  [series('percent', [observed(81)]), 'it', '81\u202f%'],
  [series('count', [observed(-12.6)]), 'it', '\u221212,6'],
  [series('count', [observed(12, 'd')]), 'it', '12\u202fgg'],
  [series('EUR', [observed(3644607)]), 'it', '3.644.607'],
  [series('count', [observed(null)]), 'it', ''],
] as const)('a cell is written as people write it (%#)', (row, language, text) => {
  expect(cellText(row.observations[0] as Observation, row, language)).toBe(text)
})

test.each([
  ['d', 'tempo medio ritardo pagamenti', 'gg'],
  ['h', 'n. ore settimanali', ''],
  ['kg', 'Tot. KG. di ingombranti', ''],
  ['m2', 'mq manutenzione', ''],
  ['EUR', 'valore accert. IMU', '€'],
  ['EUR', 'euro incassati', ''],
  ['percent', 'evase su presentate', ''],
  ['count', 'interventi', ''],
])('the unit %s stands beside a label that does not say it: %s', (unit, label, sign) => {
  expect(unitBesideLabel(unit, label)).toBe(sign)
})
