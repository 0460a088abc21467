import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ExpectedForm, readFilledForms } from './read-filled-form.ts'

const reasons = {
  covid: 'Covid',
  rule_change: 'Norma',
  contracted_out: 'Affidato',
  count_change: 'Conta',
  one_off: 'Fatto',
  typing_error: 'Errore',
  other: 'Altro',
}
const expected: ExpectedForm = { year: 2025, body: 'Comune di Prova', reasonWords: [reasons] }
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = 'http://schemas.openxmlformats.org/package/2006/relationships'

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const index = [
  row(1, `${text('A1', 'atlante.form/1')}<c r="B1"><v>2025</v></c>${text('C1', 'Comune di Prova')}`),
  row(2, text('A2', 'Anagrafe') + text('B2', 'anagrafe')),
]

/** A workbook as bytes, its sheets as rows of XML. */
function workbook(sheets: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const names = Object.keys(sheets)
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${related}">${names
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/${at}.xml"/>`)
        .join('')}</Relationships>`,
    ),
  }
  for (const [at, name] of names.entries()) {
    const rows = sheets[name] ?? []
    parts[`xl/worksheets/${at}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    )
  }
  return zipSync(parts)
}

const filled = row(7, `${text('A7', 'Carte')}${text('H7', '12')}<c r="L7"><v>5</v></c><c r="M7"><v>0</v></c>`)

test('empty rows that a program leaves out do not shift where a figure stands', () => {
  const read = readFilledForms(workbook({ Anagrafe: [filled], atlante: index }), expected)
  expect(read.ok && read.value[0]?.rows).toMatchObject([{ row: 5, cell: 'H7', label: 'Carte', raw: '12' }])
})

describe('what would cost too much, or says nothing', () => {
  const spread = Array.from({ length: 200 }, (_, at) => row(at + 1, `<c r="XFD${at + 1}"><v>1</v></c>`))
  const torn = workbook({ Anagrafe: [filled], atlante: index })
  test.each<[string, Uint8Array, object]>([
    ['cells far apart', workbook({ Anagrafe: spread, atlante: index }), { kind: 'form-unreadable' }],
    ['a torn file', torn.subarray(0, torn.length - 40), { kind: 'form-unreadable' }],
    ['no byte', new Uint8Array(), { kind: 'form-unreadable' }],
    ['another workbook', workbook({ Anagrafe: [filled] }), { kind: 'not-a-form' }],
    ['an index of something else', workbook({ atlante: [row(1, text('A1', 'x'))] }), { kind: 'not-a-form' }],
    [
      'a year in words',
      workbook({ atlante: [row(1, text('A1', 'atlante.form/1') + text('B1', 'altro'))] }),
      { kind: 'form-of-other-year' },
    ],
  ])('%s', (_name, bytes, error) => {
    expect(readFilledForms(bytes, expected)).toMatchObject({ ok: false, error })
  })

  test('zeros that unpack to a thousand times their size', () => {
    const bomb = workbook({ Anagrafe: [text('A1', 'x'.repeat(60_000_000))], atlante: index })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(readFilledForms(bomb, expected)).toEqual({ ok: false, error: { kind: 'form-unreadable' } })
  })
})

test.each<[string, string]>([
  ['a row number that is no count', '<c r="L7"><v>-1</v></c><c r="M7"><v>0</v></c>'],
  ['one beyond all counts', '<c r="L7"><v>1e300</v></c><c r="M7"><v>0</v></c>'],
  ['none', ''],
])('%s is no row of the map', (_name, hidden) => {
  const spoilt = row(7, `${text('A7', 'Carte')}${text('H7', '12')}${hidden}`)
  const read = readFilledForms(workbook({ Anagrafe: [spoilt], atlante: index }), expected)
  expect(read.ok && read.value[0]).toMatchObject({
    rows: [],
    added: [{ cell: 'H7', label: 'Carte', raw: '12' }],
  })
})
