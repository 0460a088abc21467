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
  const cover = book.addWorksheet(sheetName(words.sheet.cover, names))
  for (const map of maps) {
    const name = sheetName(titleCase(map.name ?? map.slug), names)
    index.push([name, map.slug, map.service])
    await fill(book.addWorksheet(name), map, words, language)
  }
  await fillCover(
    cover,
    maps[0]?.year ?? 0,
    body,
    index.slice(1).map(([name]) => String(name)),
    words,
  )
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

/** What to do, and the way to each map. */
async function fillCover(
  sheet: Worksheet,
  year: number,
  body: string,
  maps: readonly string[],
  words: CollectionFormWords,
): Promise<void> {
  sheet.columns = [{ width: 5 }, { width: 100 }]
  sheet.addRow([words.sheet.coverTitle(year)]).font = { ...face, bold: true, size: 16, color: brand }
  sheet.addRow([body]).font = { ...face, size: 12 }
  sheet.addRow([])
  for (const [at, step] of words.sheet.steps.entries()) {
    const row = sheet.addRow([at + 1, step])
    row.alignment = { wrapText: true, vertical: 'top' }
    row.getCell(1).alignment = { horizontal: 'left', vertical: 'top' }
    row.height = step.length > 95 ? 32 : 18
  }
  sheet.addRow([])
  sheet.addRow([words.sheet.maps]).font = { ...face, bold: true, size: 12 }
  for (const name of maps) {
    const link = sheet.addRow([]).getCell(2)
    link.value = { text: name, hyperlink: `#'${name}'!A1` }
    link.font = { ...face, color: brand, underline: true }
  }
  printed(sheet, words, 'portrait')
  await sheet.protect('', { selectLockedCells: true })
}

function printed(sheet: Worksheet, words: CollectionFormWords, orientation: 'portrait' | 'landscape'): void {
  sheet.pageSetup = { paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.headerFooter = { oddFooter: `&L&A&R${words.sheet.printed}` }
}

const face = { name: 'Calibri', family: 2 } as const
const brand = { argb: 'FF0066CC' } as const
const white = { argb: 'FFFFFFFF' } as const
const band = { type: 'pattern', pattern: 'solid', fgColor: brand } as const
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
  sheet.addRow([words.sheet.title(titleCase(map.name ?? map.slug), map.year)]).font = {
    ...face,
    bold: true,
    size: 16,
    color: brand,
  }
  const help = sheet.addRow([words.sheet.help])
  sheet.mergeCells(help.number, 1, help.number, formColumns.reasonText + 1)
  help.getCell(1).alignment = { wrapText: true, vertical: 'top' }
  help.height = 32
  for (const section of ['output', 'served'] as const) {
    const table = map.tables[section]
    if (!table || table.rows.length === 0) continue
    sheet.addRow([])
    sheet.addRow([words.sheet[section]]).font = { ...face, bold: true, size: 12 }
    const head = sheet.addRow([
      words.sheet.row,
      words.sheet.unit,
      ...map.referenceDates.slice(0, -1).map(date => date.slice(0, 4)),
      formatDate(map.referenceDates.at(-1) ?? ''),
      words.sheet.note,
      words.sheet.reason,
      words.sheet.reasonText,
    ])
    head.font = { ...face, bold: true, color: white }
    head.alignment = { vertical: 'middle', wrapText: true }
    head.height = 32
    for (let at = 0; at <= formColumns.reasonText; at++) {
      const cell = head.getCell(at + 1)
      cell.fill = band
      if (at >= formColumns.firstYear && at <= formColumns.figure) {
        cell.alignment = { horizontal: 'right', vertical: 'middle' }
      }
    }
    for (const row of table.rows) addFigures(sheet, row, map.referenceDates, words, language)
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }]
  printed(sheet, words, 'landscape')
  sheet.pageSetup.printTitlesRow = '1:2'
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
  figure.font = { ...face, bold: true }
  figure.alignment = { horizontal: 'right', vertical: 'top' }
  figure.dataValidation = {
    type: 'custom',
    formulae: [looksLikeFigure(figure.address)],
    allowBlank: true,
    showInputMessage: true,
    prompt: words.sheet.figureHelp,
    showErrorMessage: true,
    // Words may be meant: they are asked about, never kept out.
    errorStyle: 'warning',
    error: words.sheet.noFigure,
  }
  added.getCell(formColumns.reason + 1).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${reasonCodes.map(code => reasons[code].replaceAll(/[",]/g, ' ')).join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
  }
}

/** A number, digits as text whatever the spreadsheet's own language, or an absence. */
function looksLikeFigure(cell: string): string {
  const digits = ['.', ',', '%'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, `TRIM(${cell})`)
  const absences = ['n.d.', 'nd', '/', '//'].map(absence => `LOWER(TRIM(${cell}))="${absence}"`)
  return `OR(ISNUMBER(VALUE(${digits})),LEFT(LOWER(TRIM(${cell})),4)="n.d.",${absences.join(',')})`
}

function open(cell: Cell): void {
  cell.protection = { locked: false }
  cell.numFmt = '@'
  cell.border = { top: border, bottom: border, left: border, right: border }
}
