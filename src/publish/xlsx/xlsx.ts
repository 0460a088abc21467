import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node'
import type { Edition } from '../../domain/edition.ts'
import { dataSheet, textSheet } from '../../domain/flat-workbook.ts'
import type { Report } from '../report/report.ts'
import { steadyArchive } from '../steady-archive.ts'
import { dataRows, type SheetRow, textRows } from './flat-sheets.ts'
import { headStyle, mapSheet, textCell } from './map-sheet.ts'
import { sheetNames } from './sheet-name.ts'

/** What is on which sheet. */
const indexName = 'Indice'

/**
 * An edition as a workbook: an index, every figure on one flat sheet, every text on another, then a sheet a map as
 * people expect it. Numbers are numbers, everything else is text: there is no formula in it.
 */
export async function xlsxOf(edition: Edition, report: Report): Promise<Uint8Array> {
  const chapters = report.chapters.filter(chapter => chapter.kind === 'map')
  const names = sheetNames(
    chapters.map(chapter => chapter.indexTitle),
    [indexName, dataSheet.name, textSheet.name],
  )
  const maps = edition.services.flatMap((map, at) => {
    const chapter = chapters[at]
    if (!chapter) return []
    const data = mapSheet(map, chapter)
    const width = Math.max(2, ...data.map(row => row.length))
    return [
      {
        sheet: names[at] ?? '',
        data,
        columns: Array.from({ length: width }, (_, column) => ({
          width: column === 0 ? 48 : width > 3 ? 14 : 70,
        })),
      },
    ]
  })
  const workbook = await writeExcelFile(
    [
      {
        sheet: indexName,
        data: indexRows(edition, report, names),
        columns: [{ width: 6 }, { width: 60 }, { width: 34 }, { width: 34 }],
      },
      flatSheet(dataSheet, dataRows(edition), [8, 32, 14, 6, 44, 10, 12, 8, 14, 16, 24, 20, 10]),
      flatSheet(textSheet, textRows(edition), [8, 20, 6, 48, 90, 20]),
      ...maps,
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
  return steadyArchive(workbook, { date: report.date })
}

function indexRows(edition: Edition, report: Report, names: readonly string[]): SheetCell[][] {
  const heads = ['n.', 'Servizio', 'Responsabile', 'Foglio']
  return [
    [textCell(`${edition.body.name} · ${report.title}`, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    ...report.cover.notes.map(note => [textCell(note, { wrap: false })]),
    [],
    heads.map(text => textCell(text, headStyle)),
    ...edition.services.map((map, at) => [
      { value: at + 1, type: Number, alignVertical: 'top' } as const,
      textCell(map.name ?? report.chapters[at]?.indexTitle ?? ''),
      textCell(map.manager ?? ''),
      textCell(names[at] ?? ''),
    ]),
  ]
}

function flatSheet(
  { name, heads }: { readonly name: string; readonly heads: readonly string[] },
  rows: readonly SheetRow[],
  widths: readonly number[],
) {
  return {
    sheet: name,
    data: [
      heads.map(text => ({ value: text, type: String, ...headStyle })),
      ...rows.map(row => row.map(flatCell)),
    ],
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 1,
  }
}

function flatCell(value: string | number | null): SheetCell {
  if (value === null) return null
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}
