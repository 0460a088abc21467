import type { Cell, Worksheet } from 'exceljs'
import type { DraftMap, DraftRow } from '../../domain/campaign/draft-map.ts'
import { formColumns, formFormat, formIndexSheet } from '../../domain/campaign/form-sheet.ts'
import { reasonCodes } from '../../domain/campaign/reason.ts'
import { shownRaw } from '../../domain/campaign/shown-raw.ts'
import { type CollectionFormWords, collectionFormWords } from '../../words/collection-form.ts'
import { entryWords } from '../../words/entry.ts'
import type { Language } from '../../words/language.ts'
import { formatDate } from '../../words/number.ts'
import { titleCase } from '../../words/title-case.ts'

/** A map as its form needs it. */
export type FormMap = Pick<DraftMap, 'year' | 'slug' | 'service' | 'name' | 'referenceDates' | 'tables'>

/**
 * The collection form of some maps as xlsx bytes: a sheet each, protected but for the year's figure, note and reason;
 * a hidden sheet says what it is of. Figures are cells of text, so that what is typed arrives as typed.
 */
export async function collectionForm(
  maps: readonly FormMap[],
  body: string,
  language: Language,
): Promise<Uint8Array> {
  // Large, and wanted rarely.
  const { default: excel } = await import('exceljs')
  const words = collectionFormWords(language)
  const book = new excel.Workbook()
  const names = new Set<string>()
  const index: (string | number)[][] = [[formFormat, maps[0]?.year ?? 0, body]]
  for (const map of maps) {
    const name = sheetName(titleCase(map.name ?? map.slug), names)
    index.push([name, map.slug, map.service])
    await fill(book.addWorksheet(name), map, words, language)
  }
  const hidden = book.addWorksheet(formIndexSheet, { state: 'veryHidden' })
  hidden.addRows(index)
  await hidden.protect('', {})
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Excel allows 31 characters, none of `[]:*?/\`, each name once. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Mappa'
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : ` ${count}`
    const made = plain.slice(0, 31 - end.length).trim() + end
    if (made.toLowerCase() === formIndexSheet || taken.has(made.toLowerCase())) continue
    taken.add(made.toLowerCase())
    return made
  }
}

const border = { style: 'thin', color: { argb: 'FF75899D' } } as const
const paper = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F7FC' } } as const

async function fill(
  sheet: Worksheet,
  map: FormMap,
  words: CollectionFormWords,
  language: Language,
): Promise<void> {
  sheet.columns = [48, 10, 12, 12, 12, 12, 12, 16, 30, 28, 30, 6, 6].map((width, at) => ({
    width,
    hidden: at === formColumns.row || at === formColumns.version,
  }))
  sheet.addRow([words.sheet.title(titleCase(map.name ?? map.slug), map.year)]).font = { bold: true, size: 14 }
  const help = sheet.addRow([words.sheet.help])
  sheet.mergeCells(help.number, 1, help.number, formColumns.reasonText + 1)
  help.getCell(1).alignment = { wrapText: true, vertical: 'top' }
  help.height = 32
  for (const section of ['output', 'served'] as const) {
    const table = map.tables[section]
    if (!table || table.rows.length === 0) continue
    sheet.addRow([])
    sheet.addRow([words.sheet[section]]).font = { bold: true, size: 12 }
    const head = sheet.addRow([
      words.sheet.row,
      words.sheet.unit,
      ...map.referenceDates.slice(0, -1).map(date => date.slice(0, 4)),
      formatDate(map.referenceDates.at(-1) ?? ''),
      words.sheet.note,
      words.sheet.reason,
      words.sheet.reasonText,
    ])
    head.font = { bold: true }
    for (const row of table.rows) addFigures(sheet, row, map.referenceDates, words, language)
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }]
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  await sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true })
}

function addFigures(
  sheet: Worksheet,
  row: DraftRow,
  dates: readonly string[],
  words: CollectionFormWords,
  language: Language,
): void {
  const own = row.cells[dates.at(-1) ?? ''] ?? null
  const reasons = entryWords(language).reasons
  const added = sheet.addRow([
    row.partOf === null ? row.label : `   ${row.label}`,
    row.unit === 'count' ? '' : row.unit,
    ...dates.slice(0, -1).map(date => shownRaw(row.cells[date]?.raw ?? '')),
    shownRaw(own?.raw ?? ''),
    own?.note ?? '',
    own?.reason ? reasons[own.reason.code] : '',
    own?.reason?.text ?? '',
    row.row,
    own?.version ?? 0,
  ])
  added.alignment = { vertical: 'top', wrapText: true }
  for (let at = formColumns.firstYear; at < formColumns.figure; at++) {
    added.getCell(at + 1).alignment = { horizontal: 'right', vertical: 'top' }
    added.getCell(at + 1).fill = paper
  }
  for (const at of [formColumns.figure, formColumns.note, formColumns.reason, formColumns.reasonText]) {
    open(added.getCell(at + 1))
  }
  const figure = added.getCell(formColumns.figure + 1)
  figure.font = { bold: true }
  figure.alignment = { horizontal: 'right', vertical: 'top' }
  figure.dataValidation = {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [2000],
    allowBlank: true,
    showInputMessage: true,
    prompt: words.sheet.figureHelp,
  }
  added.getCell(formColumns.reason + 1).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${reasonCodes.map(code => reasons[code].replaceAll(/[",]/g, ' ')).join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
  }
}

function open(cell: Cell): void {
  cell.protection = { locked: false }
  cell.numFmt = '@'
  cell.border = { top: border, bottom: border, left: border, right: border }
}
