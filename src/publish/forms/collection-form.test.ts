import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { DraftCell, DraftRow } from '../../domain/campaign/draft-map.ts'
import { formColumns } from '../../domain/campaign/form-sheet.ts'
import { readFilledForm, readFilledForms } from '../../ingest/forms/read-filled-form.ts'
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

/** What was read of each row, without where it stood. */
const said = (bytes: Uint8Array) => {
  const read = readFilledForm(bytes, expected)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.rows.map(({ row, base, raw, note, reason }) => ({ row, base, raw, note, reason }))
}

const untouched = [
  { row: 1, base: 0, raw: '', note: '', reason: null },
  { row: 2, base: 3, raw: '12', note: '', reason: null },
  { row: 3, base: 0, raw: '', note: '', reason: null },
]

test('an untouched form says what the map says', async () => {
  expect(said(await made)).toEqual(untouched)
  const read = readFilledForm(await made, expected)
  expect(read).toMatchObject({
    ok: true,
    value: {
      slug: 'anagrafe',
      sheet: 'Anagrafe',
      rows: [{ label: '=1+1', past: ['', '', '', '', '1.858'] }, {}, {}],
      added: [],
    },
  })
})

test('a form of several maps is read as a whole', async () => {
  const { slug: _slug, ...all } = expected
  const read = readFilledForms(await made, all)
  expect(read.ok && read.value.map(each => each.slug)).toEqual(['anagrafe', 'stato-civile', 'altra'])
})

const figure = formColumns.figure + 1

test.each<[string, excel.CellValue, string]>([
  ['digits as text', '1.858', '1.858'],
  ['a number', 1858, '1.858'],
  ['a number with decimals', 12345.5, '12.345,5'],
  ['a number with three decimals, which is no thousand', 12.345, '12,3450'],
  ['a number below nought', -0.125, '-0,1250'],
  ['what a sum of floating point leaves', 0.1 + 0.2, '0,3'],
  ['an absence with spaces', ' n.d. ', 'n.d.'],
  ['two lines', 'n.d.\n(a maggio)', 'n.d. (a maggio)'],
  ['what a formula came to', { formula: '6+6', result: 12 }, '12'],
  ['a formula that failed', { formula: '1/0', result: { error: '#DIV/0!' } }, '#DIV/0!'],
  ['a truth, which is no one', true, 'TRUE'],
  ['words in several faces', { richText: [{ text: '1.' }, { text: '858' }] }, '1.858'],
])('typed: %s', async (_name, value, raw) => {
  const bytes = await filled(sheet => {
    rowOf(sheet, 1).getCell(figure).value = value
  })
  expect(said(bytes)[0]?.raw).toBe(raw)
})

test('a note, a reason of the list, a reason in words', async () => {
  const bytes = await filled(sheet => {
    const first = rowOf(sheet, 1)
    first.getCell(formColumns.note + 1).value = 'fino a giugno'
    first.getCell(formColumns.reason + 1).value = 'È cambiata una norma'
    rowOf(sheet, 2).getCell(formColumns.reasonText + 1).value = 'cambio di programma'
    rowOf(sheet, 3).getCell(formColumns.reason + 1).value = 'trasloco'
  })
  expect(said(bytes)).toEqual([
    { ...untouched[0], note: 'fino a giugno', reason: { code: 'rule_change', text: '' } },
    { ...untouched[1], reason: { code: 'other', text: 'cambio di programma' } },
    { ...untouched[2], reason: { code: 'other', text: 'trasloco' } },
  ])
})

test('a row written by hand, and one whose hidden columns are spoilt, are not taken for rows of the map', async () => {
  const bytes = await filled(sheet => {
    rowOf(sheet, 1).getCell(formColumns.row + 1).value = 'x'
    sheet.getRow(40).getCell(1).value = 'una voce nuova'
    sheet.getRow(40).getCell(figure).value = 5
    rowOf(sheet, 3).getCell(1).value = 'd'
  })
  const read = readFilledForm(bytes, expected)
  expect(read.ok && read.value.rows.map(each => [each.row, each.label])).toEqual([
    [2, 'b'],
    [3, 'd'],
  ])
  expect(read.ok && read.value.added).toEqual([{ cell: 'H40', label: 'una voce nuova', raw: '5' }])
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

  test('one whose sheet has another name', async () => {
    const bytes = await filled(sheet => {
      sheet.name = 'Altro'
    })
    expect(readFilledForm(bytes, expected)).toEqual({
      ok: false,
      error: { kind: 'form-sheet-missing', sheet: 'Anagrafe' },
    })
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
