import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { sameValue } from '../../src/domain/import/same-value.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { editionReport } from '../../src/publish/report/edition-report.ts'
import { xlsxOf } from '../../src/publish/xlsx/xlsx.ts'
import { testOnRealDocument } from '../real-document.ts'

const seal = { revision: 1, reason: null, resolution: null, data: '0'.repeat(64) }
const written = (edition: Edition) => xlsxOf(edition, editionReport(edition, seal))

function readBack(bytes: Uint8Array): Edition {
  const read = readDocument(bytes, 'mappe.xlsx')
  return read.ok ? read.value.edition : expect.fail(JSON.stringify(read.error))
}

testOnRealDocument(
  'the real document, written as xlsx and read again, is the same edition',
  async document => {
    const first = readDocument(document.bytes, document.path)
    if (!first.ok) return expect.fail(JSON.stringify(first.error))
    const again = readBack(await written(first.value.edition))
    expect(sameValue(again, first.value.edition)).toBe(true)
  },
)

const long = '€𝄞'.repeat(17_000)
const small: Edition = {
  format: 'atlante.edition/1',
  body: { name: '=HYPERLINK("http://example.org")', istatCode: '019036' },
  year: 2024,
  title: '@SUM(1+1)',
  services: [
    {
      name: '_x0041_ servizio',
      manager: null,
      content: { core: [{ name: '-1+1', description: long }], ancillary: [] },
      outputs: {
        referenceDates: ['2023-12-31', '2024-12-31'],
        series: [
          {
            label: '+cmd',
            unit: 'count',
            partOf: null,
            observations: [
              { raw: '-12,5*', value: -12.5, status: 'observed', note: null, footnotes: ['*'] },
              { raw: `12 (${long})`, value: 12, status: 'observed', note: long },
            ],
          },
          {
            label: '',
            unit: 'EUR',
            partOf: 0,
            observations: [
              { raw: '', value: null, status: 'missing', note: null },
              { raw: '81%', value: 81, status: 'observed', note: null, unit: 'percent' },
            ],
          },
        ],
        footnotes: [{ mark: '*', text: 'una nota' }],
      },
      users: { criteria: [], segments: null, served: null },
      delivery: { forms: null, staff: null, coDelivery: [], facilities: null },
      gaps: [{ section: 'users.segments', reason: 'not-in-document' }],
    },
  ],
}

test('texts that a spreadsheet would run, and texts longer than a cell, come back as they were', async () => {
  expect(readBack(await written(small))).toEqual({
    ...small,
    attachment: null,
    body: { ...small.body, office: null },
  })
})

test('no sheet holds a formula, and numbers are numbers', async () => {
  const parts = unzipSync(await written(small))
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  expect(sheets).toHaveLength(4)
  for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/)
  expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('<v>-12.5</v>')
})

test('a value that a person changes on the flat sheet wins over the words beside it', async () => {
  const parts = unzipSync(await written(small))
  const name = 'xl/worksheets/sheet2.xml'
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace('<v>-12.5</v>', '<v>-13.5</v>'))
  const cell = readBack(zipSync(parts)).services[0]?.outputs?.series[0]?.observations[0]
  expect(cell).toMatchObject({ value: -13.5, raw: '-13,5', status: 'observed' })
})
