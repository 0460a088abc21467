import {
  type AddedRow,
  type FilledForm,
  type FilledRow,
  type FormProblem,
  formColumns,
  formFormat,
  formIndexSheet,
  oneLine,
} from '../../domain/campaign/form-sheet.ts'
import { type ReasonCode, reasonCodes } from '../../domain/campaign/reason.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readSheetRows, readSheets, type SheetRow, type SheetValue } from '../xlsx/sheets.ts'

/** The collection that a form is sent for. */
export interface ExpectedForm {
  readonly year: number
  readonly body: string
  /** What the list of reasons says for each code, in every language a form is written in. */
  readonly reasonWords: readonly Readonly<Record<ReasonCode, string>>[]
}

/** Reads a map's sheet of a filled form. A workbook of another map, year or body, or of something else, is told as such. */
export function readFilledForm(
  bytes: Uint8Array,
  expected: ExpectedForm & { readonly slug: string },
): Result<FilledForm, FormProblem> {
  const index = readIndex(bytes, expected)
  if (!index.ok) return index
  const own = index.value.find(each => each.slug === expected.slug)
  if (!own) return fail({ kind: 'form-of-other-map', maps: index.value.map(each => each.sheet) })
  const read = readForms(bytes, [own], expected)
  if (!read.ok) return read
  const [form] = read.value
  return form ? ok(form) : fail({ kind: 'form-sheet-missing', sheet: own.sheet })
}

/** Reads the sheets of all maps of a filled form; a sheet that somebody removed is left out. */
export function readFilledForms(
  bytes: Uint8Array,
  expected: ExpectedForm,
): Result<readonly FilledForm[], FormProblem> {
  const index = readIndex(bytes, expected)
  return index.ok ? readForms(bytes, index.value, expected) : index
}

type IndexedMap = Pick<FilledForm, 'slug' | 'sheet'>

function readIndex(bytes: Uint8Array, expected: ExpectedForm): Result<readonly IndexedMap[], FormProblem> {
  const index = readSheets(bytes, [formIndexSheet])
  if (!index.ok) return fail({ kind: 'form-unreadable' })
  const [head, ...maps] = index.value?.[0] ?? []
  if (head?.[0] !== formFormat) return fail({ kind: 'not-a-form' })
  const year = Number(head[1])
  if (year !== expected.year) return fail({ kind: 'form-of-other-year', year, expected: expected.year })
  const body = textOf(head[2])
  if (body !== oneLine(expected.body)) return fail({ kind: 'form-of-other-body', body })
  return ok(
    maps
      .slice(0, mostMaps)
      .flatMap(([sheet, slug]) =>
        typeof sheet === 'string' && typeof slug === 'string' ? [{ sheet, slug }] : [],
      ),
  )
}

/** Far more maps than a body has: an index that somebody lengthened is cut. */
const mostMaps = 1000

function readForms(
  bytes: Uint8Array,
  maps: readonly IndexedMap[],
  expected: ExpectedForm,
): Result<readonly FilledForm[], FormProblem> {
  const sheets = readSheetRows(
    bytes,
    maps.map(each => each.sheet),
  )
  if (!sheets.ok) return fail({ kind: 'form-unreadable' })
  return ok(
    maps.flatMap((map, at) => {
      const rows = sheets.value[at]?.map(row => readRow(row, expected))
      if (!rows) return []
      return {
        ...map,
        rows: rows.flatMap(each => (each && 'row' in each ? [each] : [])),
        added: rows.flatMap(each => (each && !('row' in each) ? [each] : [])),
      }
    }),
  )
}

/** A row with its figure; null for heads and empty rows. */
function readRow({ number, cells }: SheetRow, expected: ExpectedForm): FilledRow | AddedRow | null {
  const [row, base] = [cells[formColumns.row], cells[formColumns.version]]
  const place = {
    cell: `${String.fromCharCode(65 + formColumns.figure)}${number}`,
    label: textOf(cells[formColumns.label]),
    raw: shownRaw(textOf(cells[formColumns.figure])),
  }
  if (!isCount(row) || !isCount(base)) {
    return place.raw === '' || place.raw === `31/12/${expected.year}` ? null : place
  }
  const said = textOf(cells[formColumns.reason]).toLowerCase()
  const text = textOf(cells[formColumns.reasonText])
  const code = reasonCodes.find(each =>
    expected.reasonWords.some(words => words[each].toLowerCase() === said),
  )
  const other = [code ? '' : textOf(cells[formColumns.reason]), text].filter(Boolean).join(': ')
  return {
    ...place,
    row,
    base,
    past: Array.from({ length: formColumns.figure - formColumns.firstYear }, (_, at) =>
      textOf(cells[formColumns.firstYear + at]),
    ),
    note: textOf(cells[formColumns.note]),
    reason: code ? { code, text } : other === '' ? null : { code: 'other', text: other },
  }
}

const isCount = (value: SheetValue | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31

/**
 * A cell as text: a number as Italians write it. A fourth decimal keeps 12,345 a number with decimals, which with three
 * could be twelve thousand.
 */
function textOf(value: SheetValue | undefined): string {
  if (typeof value !== 'number') return oneLine(value ?? '')
  const text = String(Math.round(value * 1e6) / 1e6).replace('.', ',')
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text
}
