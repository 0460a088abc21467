import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { DraftCell, DraftRow } from '../../domain/campaign/draft-map.ts'
import { formColumns } from '../../domain/campaign/form-sheet.ts'
import { readFilledForm } from '../../ingest/forms/read-filled-form.ts'
import { entryWords } from '../../words/entry.ts'
import { collectionForm, type FormMap } from './collection-form.ts'

const dates = [2020, 2021, 2022, 2023, 2024, 2025].map(year => `${year}-12-31`)
const cell = (raw: string, version = 0): DraftCell => ({
  raw,
  value: null,
  status: 'observed',
  note: null,
  reason: null,
  version,
  by: null,
  at: null,
})
const row = (number: number, label: string, own: DraftCell | null): DraftRow => ({
  row: number,
  label,
  unit: 'count',
  partOf: null,
  cells: { '2024-12-31': cell('1858'), '2025-12-31': own },
  band: null,
  sharedWith: [],
})
const map = (slug: string, name: string): FormMap => ({
  year: 2025,
  slug,
  service: 7,
  name,
  referenceDates: dates,
  tables: {
    output: { rows: [row(1, '=1+1', null), row(2, 'b', cell('12', 3))], footnotes: [], statement: null },
    served: { rows: [row(3, 'c', null)], footnotes: [], statement: null },
  },
})
const maps = [map('anagrafe', 'ANAGRAFE'), map('stato-civile', 'STATO CIVILE'), map('altra', 'ANAGRAFE')]
const expected = {
  year: 2025,
  body: 'Comune di Prova',
  slug: 'anagrafe',
  reasonWords: [entryWords('it').reasons, entryWords('en').reasons],
}

const made = collectionForm(maps, 'Comune di Prova', 'it')

/** The form with cells written into it, as a spreadsheet would. */
async function filled(fill: (sheet: excel.Worksheet) => void): Promise<Uint8Array> {
  const book = new excel.Workbook()
  const bytes = await made
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  )
  const sheet = book.getWorksheet('Anagrafe')
  if (!sheet) throw new Error('no sheet')
  fill(sheet)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The row of the sheet with that number in its hidden column. */
function rowOf(sheet: excel.Worksheet, number: number): excel.Row {
  let found: excel.Row | undefined
  sheet.eachRow(each => {
    if (each.getCell(formColumns.row + 1).value === number) found = each
  })
  if (!found) throw new Error('no row')
  return found
}

test('an untouched form says what the map says', async () => {
  const read = readFilledForm(await made, expected)
  expect(read).toEqual({
    ok: true,
    value: {
      year: 2025,
      slug: 'anagrafe',
      rows: [
        { row: 1, base: 0, raw: '', note: '', reason: null },
        { row: 2, base: 3, raw: '12', note: '', reason: null },
        { row: 3, base: 0, raw: '', note: '', reason: null },
      ],
    },
  })
})

test('figures typed as text and as numbers, a note, a reason', async () => {
  const bytes = await filled(sheet => {
    const first = rowOf(sheet, 1)
    first.getCell(formColumns.figure + 1).value = '1.858'
    first.getCell(formColumns.note + 1).value = 'fino a giugno'
    first.getCell(formColumns.reason + 1).value = 'È cambiata una norma'
    rowOf(sheet, 2).getCell(formColumns.figure + 1).value = 12345.5
    rowOf(sheet, 3).getCell(formColumns.figure + 1).value = ' n.d. '
    rowOf(sheet, 3).getCell(formColumns.reasonText + 1).value = 'cambio di programma'
  })
  const read = readFilledForm(bytes, expected)
  expect(read.ok && read.value.rows).toEqual([
    {
      row: 1,
      base: 0,
      raw: '1.858',
      note: 'fino a giugno',
      reason: { code: 'rule_change', text: '' },
    },
    { row: 2, base: 3, raw: '12.345,5', note: '', reason: null },
    { row: 3, base: 0, raw: 'n.d.', note: '', reason: { code: 'other', text: 'cambio di programma' } },
  ])
})

test('only what is to be filled in is open; labels are no formulas', async () => {
  await filled(sheet => {
    const first = rowOf(sheet, 1)
    expect(first.getCell(1).value).toBe('=1+1')
    expect(first.getCell(formColumns.figure + 1).protection).toMatchObject({ locked: false })
    expect(first.getCell(1).protection?.locked ?? true).toBe(true)
    expect(first.getCell(formColumns.reason + 1).dataValidation.type).toBe('list')
  })
})

describe('what is no filled form of this map', () => {
  test.each([
    ['another year', { ...expected, year: 2026 }, { kind: 'form-of-other-year', year: 2025, expected: 2026 }],
    ['another body', { ...expected, body: 'Altro' }, { kind: 'form-of-other-body', body: 'Comune di Prova' }],
    [
      'another service',
      { ...expected, slug: 'nidi' },
      { kind: 'form-of-other-map', maps: ['Anagrafe', 'Stato Civile', 'Anagrafe 2'] },
    ],
  ])('%s', async (_name, asked, error) => {
    expect(readFilledForm(await made, asked)).toEqual({ ok: false, error })
  })

  test('another workbook, and no workbook', async () => {
    const book = new excel.Workbook()
    book.addWorksheet('Anagrafe').addRow(['a', 1])
    const other = new Uint8Array(await book.xlsx.writeBuffer())
    expect(readFilledForm(other, expected)).toEqual({ ok: false, error: { kind: 'not-a-form' } })
    expect(readFilledForm(new TextEncoder().encode('a;b'), expected)).toEqual({
      ok: false,
      error: { kind: 'form-unreadable' },
    })
  })
})
