import type { Reason } from './reason.ts'

/** How a collection form is recognised: what its hidden sheet begins with. */
export const formFormat = 'atlante.form/1'

/** The hidden sheet that says which maps the form is of: format, year, body; then sheet, address, service of each. */
export const formIndexSheet = 'atlante'

/** Columns of a map's sheet, from 0. The earlier years stand between unit and figure. */
export const formColumns = {
  label: 0,
  unit: 1,
  firstYear: 2,
  figure: 7,
  note: 8,
  reason: 9,
  reasonText: 10,
  /** Hidden: number of the row, and the version of its cell as the form was made. */
  row: 11,
  version: 12,
} as const

/** One row of a form that somebody filled in. */
export interface FilledRow {
  readonly row: number
  /** Where its figure stands in the sheet: `H7`. */
  readonly cell: string
  /** What the sheet calls the row, in one line. */
  readonly label: string
  /** The earlier years as the sheet shows them. */
  readonly past: readonly string[]
  /** Version of the cell when the form was made. */
  readonly base: number
  /** '' where nothing was written: the cell stays as it is. */
  readonly raw: string
  readonly note: string
  readonly reason: Reason | null
}

/** A row that the form was not made with: written by hand, or with its hidden columns spoilt. */
export type AddedRow = Pick<FilledRow, 'cell' | 'label' | 'raw'>

/** What a filled form says of one map. */
export interface FilledForm {
  readonly slug: string
  /** Name of the map's sheet. */
  readonly sheet: string
  readonly rows: readonly FilledRow[]
  readonly added: readonly AddedRow[]
}

/** Words as a spreadsheet gives them back: every run of spaces and control characters is one space. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()

/** Why a workbook is not a filled form of the map that it is sent for. */
export type FormProblem =
  /** No workbook at all, or a broken one. */
  | { readonly kind: 'form-unreadable' }
  /** A workbook, but none of our forms. */
  | { readonly kind: 'not-a-form' }
  | { readonly kind: 'form-of-other-year'; readonly year: number; readonly expected: number }
  | { readonly kind: 'form-of-other-body'; readonly body: string }
  /** The sheet of the map is gone, or has another name. */
  | { readonly kind: 'form-sheet-missing'; readonly sheet: string }
  /** Of other maps; `maps` are the names of its sheets. */
  | { readonly kind: 'form-of-other-map'; readonly maps: readonly string[] }
