import { expect, test } from 'vitest'
import { distinctLabels, labelParts, seriesTitle } from './series-label.ts'

const series = (label: string, partOf: number | null = null) => ({
  label,
  unit: 'count',
  partOf,
  observations: [],
})

test.each([
  ['Lattanti', null, 'Lattanti', null],
  ['oltre le 16.30*', null, 'oltre le 16.30', '*'],
  ['pattuglie ***', null, 'pattuglie', '***'],
  ['n. pasti erogati anno di cui:', null, 'n. pasti erogati anno', null],
  ['- di cui: Lancetti', 0, 'Lancetti', null],
  ['di cui donne', 0, 'donne', null],
  ['di cui', 0, 'di cui', null],
  ['*', null, '*', '*'],
])('the label %s', (label, partOf, text, mark) => {
  expect(labelParts(series(label, partOf))).toEqual({ text, mark })
})

test('rows that stand together drop the words they share', () => {
  expect(distinctLabels(['pasti / anno Agazzi', 'pasti / anno S. Giorgio'])).toEqual(['Agazzi', 'S. Giorgio'])
  expect(distinctLabels(['pasti', 'pasti serali'])).toEqual(['pasti', 'pasti serali'])
  expect(distinctLabels(['uno', 'due'])).toEqual(['uno', 'due'])
})

test.each([
  ['n. pasti erogati anno', 'Pasti erogati anno'],
  ['n.sanzioni per norme*', 'Sanzioni per norme'],
  ['N° di utenti', 'Utenti'],
  ['Numero di pratiche', 'Pratiche'],
  ['nidi aperti', 'Nidi aperti'],
  ['n. 3 sportelli', 'N. 3 sportelli'],
  ['n.', 'N.'],
])('%s is titled %s', (label, title) => {
  expect(seriesTitle(series(label))).toBe(title)
})
