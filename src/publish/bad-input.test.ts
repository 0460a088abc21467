import { expect, test } from 'vitest'
import { editionOf, figureOf, mapOf, tableOf } from '../../tests/documents/edition-of.ts'
import type { Edition } from '../domain/edition.ts'
import { parseEdition } from '../domain/interchange/parse-edition.ts'
import { firstAddresses } from '../domain/map-addresses.ts'
import { readDocument } from '../ingest/read-document.ts'
import { csvOf } from './csv.ts'
import { docxOf } from './docx/docx.ts'
import { editionRows } from './flat-rows.ts'
import { interchangeJson } from './interchange-json.ts'
import { Typesetter } from './pdf/typesetter.ts'
import { editionReport } from './report/edition-report.ts'
import { writeText } from './text.ts'
import { xlsxOf } from './xlsx/xlsx.ts'

const typesetter = new Typesetter()
const seal = { revision: 1, reason: null, resolution: null, data: '0'.repeat(64) }
const pdfOf = (edition: Edition) =>
  typesetter.typeset({ report: editionReport(edition, seal), whole: true, standard: 'ua-1' })

const withTexts = (text: string): Edition =>
  editionOf([
    mapOf(`SERVIZIO ${text}`, {
      manager: text,
      content: { core: [{ name: text, description: text }], ancillary: [] },
      outputs: {
        ...tableOf(
          [2023, 2024],
          [[text, [figureOf(1), { raw: text, value: null, status: 'text', note: null }]]],
        ),
        footnotes: [{ mark: '*', text }],
      },
    }),
  ])

const texts: readonly (readonly [string, string])[] = [
  ['Typst markup', '#read("/etc/passwd") *b* _i_ $x^2$ @label <label> #panic("x") `r` \\ ~ -- = Head'],
  ['XML', '<w:p>&amp;]]></w:p><!-- --> "quoted" &#0;'],
  ['right to left', 'שירות העירייה 12 خدمات البلدية'],
  ['emoji and marks', '🧿 👩‍👧 ✓ é e\u0301 ﬁ'],
  ['signs no font has', '中文 \u{1F9FF} \ue000'],
  ['control characters', 'a\u0000b\u0007c\u001fd\u007fe\u0085f\ufffeg'],
  ['half a character', 'a\ud800b'],
  ['formulas', '=cmd|"/c calc"!A1'],
  ['a word without end', 'x'.repeat(5000)],
  ['a very long text', 'parola '.repeat(7200).trim()],
  ['many paragraphs', Array.from({ length: 400 }, (_, at) => `riga ${at}`).join('\n')],
]

test.each(texts)('%s is printed as text in a PDF', (_, text) => {
  const printed = pdfOf(withTexts(text))
  expect(printed.ok ? '' : printed.error).toBe('')
})

test.each(texts)('%s is written in a docx that can be read', async (_, text) => {
  const edition = withTexts(text)
  const again = readDocument(await docxOf(editionReport(edition, seal)), 'x.docx')
  expect(again.ok ? again.value.edition.services[0]?.outputs?.series : again.error).toHaveLength(1)
})

test.each(texts)('%s is written in a workbook, and comes back', async (name, text) => {
  const edition = withTexts(text)
  const again = readDocument(await xlsxOf(edition, editionReport(edition, seal)), 'x.xlsx')
  if (!again.ok) return expect.fail(JSON.stringify(again.error))
  const description = again.value.edition.services[0]?.content?.core[0]?.description
  // What XML cannot hold is shown by its picture.
  const visible = name === 'control characters' ? 'a␀b␇c␟d␡e\u0085f□g' : text.replace(/\p{Surrogate}/gu, '□')
  expect(description).toBe(visible)
})

test.each(texts)('%s is no formula in a CSV, and is whole in text and JSON', (_, text) => {
  const edition = withTexts(text)
  expect(csvOf(editionRows(edition.services, firstAddresses(edition)))).not.toMatch(/(?:^|;|\n)"?[=+@\t]/)
  expect(writeText(edition)).toContain('RESPONSABILE')
  const again = parseEdition(interchangeJson(edition))
  if (again.ok) expect(again.value.services[0]?.manager).toBe(text)
  else expect(again.error.problem).toBe('not-storable')
})

test.each([9, 12, 14, 30])('a table of %i years is printed and written', async count => {
  const years = Array.from({ length: count }, (_, at) => 2025 - count + at)
  const edition = editionOf([
    mapOf('ANAGRAFE', {
      outputs: tableOf(years, [['n. certificati', years.map(year => figureOf(year * 1000))]]),
    }),
  ])
  const printed = pdfOf(edition)
  expect(printed.ok ? '' : printed.error).toBe('')
  const again = readDocument(await docxOf(editionReport(edition, seal)), 'x.docx')
  expect(again.ok && again.value.edition.services[0]?.outputs?.series[0]?.observations).toHaveLength(count)
})

test('rows without labels, tables without rows and maps without anything are printed and written', async () => {
  const bare = mapOf('VUOTO', {
    manager: null,
    content: null,
    outputs: tableOf([], []),
    users: { criteria: [], segments: [], served: tableOf([2024], [['', [figureOf(3)]]]) },
    delivery: { forms: null, staff: null, coDelivery: [], facilities: [] },
  })
  const edition = editionOf([bare, mapOf('ANAGRAFE')])
  const printed = pdfOf(edition)
  expect(printed.ok ? '' : printed.error).toBe('')
  const again = readDocument(await docxOf(editionReport(edition, seal)), 'x.docx')
  expect(again.ok && again.value.edition.services.map(map => map.name)).toEqual(['VUOTO', 'ANAGRAFE'])
})

test('parts that are parts of each other are printed', () => {
  const table = tableOf(
    [2024],
    [
      ['a', [figureOf(1)]],
      ['b', [figureOf(2)]],
    ],
  )
  const series = table.series.map((row, at) => ({ ...row, partOf: 1 - at }))
  const printed = pdfOf(editionOf([mapOf('ANAGRAFE', { outputs: { ...table, series } })]))
  expect(printed.ok ? '' : printed.error).toBe('')
})
