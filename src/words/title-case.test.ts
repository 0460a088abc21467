import { expect, test } from 'vitest'
import { sentenceCase, titleCase } from './title-case.ts'

test.each([
  ['POLIZIA STRADALE E INFORTUNISTICA', 'Polizia Stradale e Infortunistica'],
  ["POLIZIA PROSSIMITA'", 'Polizia Prossimità'],
  [
    "MUSEO CIVICO, ARCHEOLOGICO, CIVILTA' CONTADINA, STORIA NATURALE",
    'Museo Civico, Archeologico, Civiltà Contadina, Storia Naturale',
  ],
  ['DISTRETTO CULTURALE - UNESCO', 'Distretto Culturale – UNESCO'],
  ['MANUTENZIONE PATRIMONIO ERP', 'Manutenzione Patrimonio ERP'],
  ['PNRR', 'PNRR'],
  ['LUNA PARK DI SAN PIETRO', 'Luna Park di San Pietro'],
  ["CONTABILITA' ECONOMICO-PATRIMONIALE", 'Contabilità Economico-Patrimoniale'],
  ["TUTELA DELL'AMBIENTE", 'Tutela dell’Ambiente'],
  ["L'ALTRO SERVIZIO", 'L’Altro Servizio'],
  ["PERCHE' NO", 'Perché No'],
  ['CULTURA  ED EVENTI', 'Cultura ed Eventi'],
  ['Gestione del verde', 'Gestione del verde'],
  ['', ''],
])('%s is written %s', (raw, shown) => {
  expect(titleCase(raw)).toBe(shown)
})

test.each([
  ['presidio notturno', 'Presidio notturno'],
  ['n. sanzioni', 'n. sanzioni'],
  ['età dei bambini', 'Età dei bambini'],
  ['', ''],
])('%s opens as %s', (raw, shown) => {
  expect(sentenceCase(raw)).toBe(shown)
})
