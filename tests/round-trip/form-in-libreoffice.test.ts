import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFilledForms } from '../../src/ingest/forms/read-filled-form.ts'
import { collectionForm } from '../../src/publish/forms/collection-form.ts'
import { entryWords } from '../../src/words/entry.ts'
import { hasLibreOffice } from './libreoffice.ts'

const dates = [2020, 2021, 2022, 2023, 2024, 2025].map(year => `${year}-12-31`)
const cell = (raw: string, version = 0) => ({
  raw,
  value: null,
  status: 'observed' as const,
  note: null,
  reason: { code: 'count_change' as const, text: 'due sportelli' },
  version,
  by: null,
  at: null,
})
const row = (number: number, label: string, raw: string) => ({
  row: number,
  label,
  unit: 'count',
  partOf: null,
  cells: { '2024-12-31': cell('1858'), '2025-12-31': cell(raw, 4) },
  band: null,
  sharedWith: [],
})

/** What LibreOffice makes of a workbook when a person saves it as xlsx. */
function savedAgain(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-soffice-'))
  try {
    writeFileSync(join(folder, 'modulo.xlsx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
    execFileSync('soffice', [profile, '--headless', ...to, join(folder, 'modulo.xlsx')], {
      stdio: 'ignore',
      timeout: 300_000,
    })
    return new Uint8Array(readFileSync(join(folder, 'out', 'modulo.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.skipIf(!hasLibreOffice)(
  'a form that LibreOffice saved reads as the one it was given',
  async () => {
    const rows = [
      row(1, '=1+1', '12.345'),
      row(2, "di cui: “più” & <meno> d'oggi", 'n.d.'),
      row(3, '@c', '81%'),
    ]
    const tables = { output: { rows, footnotes: [], statement: null }, served: null }
    const map = { year: 2025, slug: 'a', service: 1, name: 'ANAGRAFE', referenceDates: dates, tables }
    const made = await collectionForm([map, { ...map, slug: 'b' }], 'Comune di Prova', 'it')
    const expected = { year: 2025, body: 'Comune di Prova', reasonWords: [entryWords('it').reasons] }
    const first = readFilledForms(made, expected)
    expect(first.ok && first.value.map(each => each.rows.length)).toEqual([3, 3])
    expect(readFilledForms(savedAgain(made), expected)).toEqual(first)
  },
  300_000,
)
