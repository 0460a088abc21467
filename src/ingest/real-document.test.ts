import { expect } from 'vitest'
import { testOnRealDocument } from '../../tests/real-document.ts'
import type { Edition, ServiceMap } from '../domain/edition.ts'
import { type DocumentRead, readDocument } from './read-document.ts'

function read(bytes: Uint8Array): DocumentRead {
  const result = readDocument(bytes, 'cremona-2024.txt')
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

function map(edition: Edition, name: string | null): ServiceMap {
  const found = edition.services.find(service => service.name === name)
  if (!found) throw new Error(`no map ${name}`)
  return found
}

const withoutSources = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'source' ? undefined : inner)))

testOnRealDocument('accounts for every line and reads every map, row and cell', ({ bytes }) => {
  const { account, edition } = read(bytes)
  expect(account).toMatchObject({ lines: 4095, named: 0, unread: 0 })
  expect(edition.services).toHaveLength(78)
  expect(edition.services.filter(service => service.name === null)).toHaveLength(1)
  expect(new Set(edition.services.map(service => service.manager).filter(Boolean)).size).toBe(14)
  const series = edition.services.flatMap(({ outputs, users }) => [
    ...(outputs?.series ?? []),
    ...(users.served?.series ?? []),
  ])
  expect(series).toHaveLength(814)
  expect(series.flatMap(one => one.observations)).toHaveLength(4884)
})

testOnRealDocument('reads the cover', ({ bytes }) => {
  const { body, year, title, attachment } = read(bytes).edition
  expect({ body, year, title, attachment }).toEqual({
    body: {
      name: 'Comune di Cremona',
      office:
        'Servizio Programmazione, Controllo di Gestione, Contabilità Analitica e Organizzazione, Sviluppo Risorse Umane, Sistema Qualità',
    },
    year: 2024,
    title: 'Mappe dei Servizi e relativi Output ed Utenza 2024',
    attachment: 'All. C',
  })
})

testOnRealDocument('keeps the map that lost its first page apart from the one before it', ({ bytes }) => {
  const { edition } = read(bytes)
  expect(map(edition, 'TRIBUTI').delivery?.facilities).toEqual([{ name: 'Servizio Tributi', note: '' }])
  const headless = map(edition, null)
  expect(headless.gaps.map(gap => gap.section)).toEqual(['name', 'manager', 'content'])
  expect(headless.outputs?.series.map(series => series.label)).toHaveLength(4)
  expect(headless.outputs?.referenceDates.at(-1)).toBe('2024-12-31')
})

testOnRealDocument('says what the map that lost a middle page lacks', ({ bytes }) => {
  const gare = map(read(bytes).edition, 'GESTIONE PROCEDURE DI GARA')
  expect(gare.gaps.map(gap => gap.section)).toEqual(['outputs', 'users.criteria', 'users.segments'])
  expect(gare.outputs).toBeNull()
  expect(gare.users.served?.series.map(series => series.label)).toEqual(['Enti certificatori'])
})

testOnRealDocument('puts a row pushed to the right back under its years', ({ bytes }) => {
  const served = map(read(bytes).edition, 'CULTURA ED EVENTI').users.served
  expect(served?.series[0]).toMatchObject({
    label: 'Pubblico delle manifestazioni',
    source: { firstLine: 3142 },
  })
  expect(served?.series[0]?.observations.map(({ value }) => value)).toEqual([
    157570,
    7022,
    12226,
    47964,
    40196,
    null,
  ])
})

testOnRealDocument('takes the years from each table', ({ bytes }) => {
  const allestimenti = map(read(bytes).edition, 'ALLESTIMENTI')
  expect(allestimenti.outputs?.referenceDates[0]).toBe('2019-12-31')
  expect(allestimenti.users.served?.referenceDates[0]).toBe('2018-12-31')
})

testOnRealDocument('reads heads and descriptions in every shape the document has them', ({ bytes }) => {
  const { edition } = read(bytes)
  expect(map(edition, 'URBANISTICA').users.segments?.map(segment => segment.name)).toEqual([
    'Cittadini, imprese e professionisti',
    'Pubblica Amministrazione',
  ])
  expect(map(edition, 'DISTRETTO URBANO DEL COMMERCIO').users.segments?.map(segment => segment.name)).toEqual(
    ['Commercianti e artigiani del centro storico', 'Residenti del centro storico'],
  )
  expect(map(edition, 'DIRITTO ALLA CASA').users.criteria).toHaveLength(2)
  expect(map(edition, 'PALESTRE').delivery?.forms?.mixed).toEqual({ raw: 'X', used: true, note: null })
  expect(map(edition, 'RECUPERO EVASIONE ELUSIONE FISCALE').users.criteria).toEqual([
    'Contribuenti Ricorrenti in Giudizio',
  ])
  expect(map(edition, 'ANIMALI').users.segments?.at(-1)?.description.split('\n')).toHaveLength(3)
  expect(map(edition, 'ANAGRAFE').delivery?.facilities).toHaveLength(1)
  expect(map(edition, 'IMPIANTI NATATORI').manager).toBe('SECCHI TANIA')
  expect(map(edition, 'PNRR').users.segments).toHaveLength(3)
})

testOnRealDocument('knows parts, units, notes and footnotes', ({ bytes }) => {
  const { edition } = read(bytes)
  const museums = map(edition, "MUSEO CIVICO, ARCHEOLOGICO, CIVILTA' CONTADINA, STORIA NATURALE").users.served
  expect(museums?.series.slice(0, 5).map(series => series.partOf)).toEqual([null, 0, 1, 0, 3])
  const spending = map(edition, 'SPESA').outputs?.series[2]
  expect(spending).toMatchObject({
    unit: 'd',
    observations: [{ value: 4.79, note: 'gg ritardo' }, { value: -12.6 }, {}, {}, {}, {}],
  })
  const street = map(edition, 'POLIZIA STRADALE E INFORTUNISTICA').outputs
  expect(street?.footnotes.map(note => note.mark)).toEqual(['*', '**'])
  expect(street?.series[10]?.observations[0]).toEqual({
    raw: '10.390**',
    value: 10390,
    status: 'observed',
    note: null,
    footnotes: ['**'],
  })
  expect(map(edition, 'ASILI NIDO').delivery?.staff).toEqual({
    raw: '69 (13 ditta esterna)',
    own: 69,
    external: 13,
    note: '13 ditta esterna',
  })
})

/** The same document as other hands would save it. */
const savedOtherwise: readonly [string, (text: string) => Uint8Array][] = [
  ['with CRLF', text => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['with a byte order mark', text => Buffer.from(`\ufeff${text}`)],
  ['in UTF-16', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['with decomposed letters', text => Buffer.from(text.normalize('NFD'))],
  ['with no-break spaces', text => Buffer.from(text.replaceAll(' ', '\u00a0'))],
  [
    'with pipe tables',
    text => Buffer.from(text.replace(/^.*\t.*$/gm, line => `| ${line.replaceAll('\t', ' | ')} |`)),
  ],
  ['without blank lines', text => Buffer.from(text.replace(/\n{2,}/g, '\n'))],
  [
    'without the heads of its chapters',
    text =>
      Buffer.from(text.replace(/^(?:Contenuto del|Utenza del|Sistema di erogazione del) Servizio.*$/gm, '')),
  ],
  ['with bare years', text => Buffer.from(text.replaceAll(/31\/12\/(20\d\d)/g, '$1'))],
  [
    'with its titles in other words',
    text =>
      Buffer.from(
        text
          .replace(/^SERVIZIO: /gm, 'Scheda servizio: ')
          .replace(/^RESPONSABILE:? /gm, 'Dirigente responsabile: '),
      ),
  ],
]
for (const [how, save] of savedOtherwise) {
  testOnRealDocument(`reads the same edition ${how}`, ({ bytes }) => {
    const text = Buffer.from(bytes).toString('utf8')
    const other = read(save(text))
    expect(other.account.unread).toBe(0)
    expect(withoutSources(other.edition)).toEqual(withoutSources(read(bytes).edition))
  })
}

testOnRealDocument('never makes a value of a figure torn by the end of the file', ({ bytes }) => {
  const whole = read(bytes).edition
  for (let at = 3000; at < bytes.length; at += 6007) {
    const cut = read(bytes.subarray(0, at))
    expect(cut.account.unread).toBe(0)
    const last = cut.edition.services.length - 1
    for (const table of ['outputs', 'served'] as const) {
      const of = (edition: Edition) =>
        table === 'outputs' ? edition.services[last]?.outputs : edition.services[last]?.users.served
      of(cut.edition)?.series.forEach((series, row) => {
        series.observations.forEach((cell, column) => {
          if (cell.value !== null)
            expect(cell.value).toBe(of(whole)?.series[row]?.observations[column]?.value)
        })
      })
    }
  }
})
