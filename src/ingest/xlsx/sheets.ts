import { fail, ok, type Result } from '../../domain/result.ts'
import { archiveLimits } from '../archive/archive-limits.ts'
import { type ArchiveProblem, notADocument, unsafeArchive } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import type { Namespaces } from '../archive/xml.ts'
import { type Archive, type ArchivePart, openArchive } from '../archive/zip.ts'

export type SheetValue = string | number | null

/** A row that is there in a sheet, with the number that people see beside it. */
export interface SheetRow {
  readonly number: number
  readonly cells: SheetValue[]
}

const namespaces: Namespaces = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
}

/**
 * The rows of the sheets of a workbook (ISO/IEC 29500 part 1, 18) that are asked for by name, each cell a text, a
 * number or nothing; null for a workbook that lacks one of them. Of a formula, the value it had when saved is read.
 */
export function readSheets(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<readonly SheetValue[][][] | null, ArchiveProblem> {
  const sheets = readSheetRows(bytes, wanted)
  if (!sheets.ok) return sheets
  const found = sheets.value.filter(rows => rows !== null)
  return ok(found.length < wanted.length ? null : found.map(rows => rows.map(row => row.cells)))
}

/** The same with the numbers of the rows, for a file leaves out rows that are empty; null for each sheet that is not there. */
export function readSheetRows(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<readonly (readonly SheetRow[] | null)[], ArchiveProblem> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  const parts = sheetParts(archive.value)
  if (!parts.ok) return parts
  const texts = sharedTexts(archive.value)
  if (!texts.ok) return texts
  const sheets: (readonly SheetRow[] | null)[] = []
  for (const name of wanted) {
    const part = parts.value.get(name)
    const rows = part ? sheetRows(archive.value, part, texts.value) : ok(null)
    if (!rows.ok) return rows
    sheets.push(rows.value)
  }
  return ok(sheets)
}

/** Sheets by name. */
function sheetParts(archive: Archive): Result<ReadonlyMap<string, ArchivePart>, ArchiveProblem> {
  const workbook = archive.parts.get('xl/workbook.xml')
  const related = archive.parts.get('xl/_rels/workbook.xml.rels')
  if (!workbook || !related) return fail(notADocument('no-text'))
  const targets = new Map<string, ArchivePart>()
  const sheets = new Map<string, ArchivePart>()
  const problem =
    readXmlPart(archive, related, namespaces, {
      open(name, { Id = '', Target = '' }) {
        const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
        const part = archive.parts.get(path)
        if (name === 'rel:Relationship' && part) targets.set(Id, part)
      },
      close() {},
      text() {},
    }) ??
    readXmlPart(archive, workbook, namespaces, {
      open(name, attributes) {
        const part = targets.get(attributes['r:id'] ?? '')
        if (name === 's:sheet' && part) sheets.set(attributes['name'] ?? '', part)
      },
      close() {},
      text() {},
    })
  return problem ? fail(problem) : ok(sheets)
}

/** `_x0007_` stands for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function sharedTexts(archive: Archive): Result<readonly string[], ArchiveProblem> {
  const part = archive.parts.get('xl/sharedStrings.xml')
  const texts: string[] = []
  if (!part) return ok(texts)
  let text = ''
  let inText = false
  let phonetic = false
  const problem = readXmlPart(archive, part, namespaces, {
    open(name) {
      if (name === 's:si') text = ''
      else if (name === 's:rPh') phonetic = true
      else if (name === 's:t') inText = !phonetic
    },
    close(name) {
      if (name === 's:si') texts.push(unescaped(text))
      else if (name === 's:rPh') phonetic = false
      else if (name === 's:t') inText = false
    },
    text(piece) {
      if (inText) text += piece
    },
  })
  return problem ? fail(problem) : ok(texts)
}

function sheetRows(
  archive: Archive,
  part: ArchivePart,
  texts: readonly string[],
): Result<SheetRow[], ArchiveProblem> {
  const rows: SheetRow[] = []
  let row: SheetValue[] = []
  let number = 0
  let stored = 0
  let cell = { column: 0, type: '', content: '' }
  let inContent = false
  const problem = readXmlPart(archive, part, namespaces, {
    open(name, attributes) {
      if (name === 's:row') {
        row = []
        number = Number(attributes['r']) || number + 1
      } else if (name === 's:c') {
        cell = { column: columnOf(attributes['r'], row.length), type: attributes['t'] ?? 'n', content: '' }
      } else if (name === 's:v' || name === 's:t') inContent = true
    },
    close(name) {
      if (name === 's:row') rows.push({ number, cells: row })
      else if (name === 's:v' || name === 's:t') inContent = false
      else if (name === 's:c') {
        // A cell far to the right stands for all that are left out before it.
        stored += Math.max(1, cell.column - row.length)
        if (stored > archiveLimits.cells) return
        while (row.length < cell.column) row.push(null)
        row[cell.column] = cellValue(cell.type, cell.content, texts)
      }
    },
    text(piece) {
      if (inContent) cell.content += piece
    },
  })
  if (stored > archiveLimits.cells) return fail(unsafeArchive('too-large'))
  return problem ? fail(problem) : ok(rows)
}

/** A sheet has at most XFD: 16,384 columns. */
const mostColumns = 16_384

/** `AB7` is column 27, from 0; a cell without an address is the next. */
function columnOf(address: string | undefined, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  if (letters === undefined) return next
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return Math.min(column, mostColumns)
}

function cellValue(type: string, content: string, texts: readonly string[]): SheetValue {
  if (content === '') return null
  if (type === 's') return texts[Number(content)] ?? null
  if (type === 'b') return content === '1' ? 'TRUE' : 'FALSE'
  if (type === 'n') return Number.isFinite(Number(content)) ? Number(content) : content
  return unescaped(content)
}
