import {
  type FilledForm,
  type FilledRow,
  type FormProblem,
  formColumns,
  formFormat,
  formIndexSheet,
} from '../../domain/campaign/form-sheet.ts'
import { type ReasonCode, reasonCodes } from '../../domain/campaign/reason.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readSheets, type SheetValue } from '../xlsx/sheets.ts'

/** The map that a form is sent for. */
export interface ExpectedForm {
  readonly year: number
  readonly body: string
  readonly slug: string
  /** What the list of reasons says for each code, in every language a form is written in. */
  readonly reasonWords: readonly Readonly<Record<ReasonCode, string>>[]
}

/** Reads a map's sheet of a filled form. A workbook of another map, year or body, or of something else, is told as such. */
export function readFilledForm(bytes: Uint8Array, expected: ExpectedForm): Result<FilledForm, FormProblem> {
  const index = readSheets(bytes, [formIndexSheet])
  if (!index.ok) return fail({ kind: 'form-unreadable' })
  const [head, ...maps] = index.value?.[0] ?? []
  if (head?.[0] !== formFormat) return fail({ kind: 'not-a-form' })
  const year = Number(head[1])
  if (year !== expected.year) return fail({ kind: 'form-of-other-year', year, expected: expected.year })
  if (textOf(head[2]) !== expected.body) return fail({ kind: 'form-of-other-body', body: textOf(head[2]) })
  const sheet = maps.find(map => textOf(map[1]) === expected.slug)?.[0]
  if (typeof sheet !== 'string') {
    return fail({ kind: 'form-of-other-map', maps: maps.map(map => textOf(map[0])) })
  }
  const content = readSheets(bytes, [sheet])
  if (!content.ok) return fail({ kind: 'form-unreadable' })
  const rows = content.value?.[0]
  if (!rows) return fail({ kind: 'not-a-form' })
  return ok({
    year,
    slug: expected.slug,
    rows: rows.flatMap(row => filledRow(row, expected.reasonWords)),
  })
}

function filledRow(cells: readonly SheetValue[], reasonWords: ExpectedForm['reasonWords']): FilledRow[] {
  const row = cells[formColumns.row]
  const base = cells[formColumns.version]
  if (!isCount(row) || !isCount(base)) return []
  const said = textOf(cells[formColumns.reason]).toLowerCase()
  const text = textOf(cells[formColumns.reasonText])
  const code = reasonCodes.find(each => reasonWords.some(words => words[each].toLowerCase() === said))
  return [
    {
      row,
      base,
      raw: shownRaw(textOf(cells[formColumns.figure])),
      note: textOf(cells[formColumns.note]),
      reason: code ? { code, text } : text === '' ? null : { code: 'other', text },
    },
  ]
}

const isCount = (value: SheetValue | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

/** A cell as text: a number as Italians write it. */
function textOf(value: SheetValue | undefined): string {
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6).replace('.', ',')
  return (value ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
}
