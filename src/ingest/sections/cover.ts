import type { ReadingLog } from '../reading-log.ts'
import { firstFilled } from '../row-shape.ts'
import type { SourceRow } from '../source-row.ts'

/** What the edition says of itself before its first map. */
export interface Cover {
  readonly body: string | null
  readonly office: string | null
  readonly attachment: string | null
  readonly title: string | null
  readonly year: number | null
}

const bodyLine =
  /^(?:il\s+)?(comune|città|citta'?|provincia|unione|comunità montana|città metropolitana|municipio|roma capitale|consorzio|azienda speciale|regione)(?=\s|$).*/i
const attachmentLine =
  /^(?:all(?:egato|\.)?\s*["“]?[\p{L}\d]{1,3}["”]?\)?|appendice\s+\S+)(?:\s+all?['’a-z]*\s.*)?$/iu
/** Heads every map of the real document: the method's name, not the edition's title. */
const bannerLine = /^analisi della formula gestionale\b/i
const officeLine = /^(?:servizio|settore|ufficio|area|direzione|u\.?o\.?|unità|staff)\b/i
const anyYear = /\b(?:19|20)\d{2}\b/
/** Not the year of a law (`L. 328/2000`). */
const freeYear = /(?<!\/)\b(?:19|20)\d{2}\b/
const titleWords = /\b(?:mapp[ae]|servizi|output|utenza|formula gestionale|catalogo|schede)\b/i
const smallWords = new Set([
  'di',
  'del',
  'della',
  'dei',
  'delle',
  'degli',
  'dell',
  'e',
  'ed',
  'in',
  'al',
  'alla',
  'sul',
  'con',
  'da',
  'nel',
  'nella',
])

/**
 * The cover: body, office that edits, attachment, title, year. Lines of the office and of the title may run
 * on; a line that is none of these is named in a diagnostic, or skipped where it names a map (an index).
 */
export function readCover(rows: readonly SourceRow[], mapNames: ReadonlySet<string>, log: ReadingLog): Cover {
  const found: { body: string | null; office: string[]; attachment: string | null; title: string[] } = {
    body: null,
    office: [],
    attachment: null,
    title: [],
  }
  let open: LineKind = null
  const bodies = bodyNames(rows)
  for (const row of rows) {
    const cell = row.cells[firstFilled(row)] ?? ''
    const isProse = cell.length > longestLine
    const text = isProse ? cell : cell.replace(/^[*_#\s]+|[*_\s]+$/g, '')
    const kind: LineKind = isProse ? null : kindOf(text, open, row, mapNames, found.body)
    if (kind === 'body') found.body = titleCase(text)
    else if (kind === 'attachment') found.attachment = text
    else if (kind === 'office') found.office.push(text)
    else if (kind === 'title') found.title.push(text)
    open = kind === 'office' || kind === 'title' ? kind : kind === 'index' ? open : null
    if (kind === 'index' || kind === 'banner' || (kind === null && isPlaceName(text, bodies))) log.skip(row)
    else if (kind !== null) log.assign(row)
    else {
      log.name(row)
      log.report('cover.line-unplaced', 'info', row, { text: text.slice(0, 120) })
    }
  }
  const title = found.title.join(' ').replace(/\s+/g, ' ').trim()
  const words = `${title} ${rows.map(row => row.cells.join(' ')).join(' ')}`
  return {
    body: found.body,
    office: found.office.join(' ') || null,
    attachment: found.attachment,
    title: title || null,
    year: firstYear(words, freeYear) ?? firstYear(words, anyYear),
  }
}

/** Longest line of a cover, in characters; a longer one is prose. */
const longestLine = 400

function firstYear(text: string, pattern: RegExp): number | null {
  const year = pattern.exec(text)?.[0]
  return year === undefined ? null : Number(year)
}

/** What a line of the cover is; null for none of these. */
type LineKind = 'body' | 'office' | 'attachment' | 'title' | 'banner' | 'index' | null

function kindOf(
  text: string,
  open: LineKind,
  row: SourceRow,
  mapNames: ReadonlySet<string>,
  body: string | null,
): LineKind {
  if (
    mapNames.has(
      text
        .replace(/[\s.…_]*\d*$/, '')
        .replace(/^\d+[.)]\s*/, '')
        .toLowerCase(),
    )
  )
    return 'index'
  if (row.cells.filter(cell => cell !== '').length > 1) return null
  if (bannerLine.test(text)) return 'banner'
  if (body === null && bodyLine.test(text)) return 'body'
  if (attachmentLine.test(text)) return 'attachment'
  if (
    titleWords.test(text) &&
    !(open === 'office' && !/^(?:l[ea]\s|il\s)?(?:mapp|catalogo|schede|analisi)/i.test(text)) &&
    !officeLine.test(text)
  )
    return 'title'
  if (open === 'title' && (text.length < 60 || /^(?:19|20)\d{2}$/.test(text))) return 'title'
  if (officeLine.test(text)) return 'office'
  if (open === 'office') return 'office'
  return /^(?:anno|edizione|esercizio)?\s*(?:19|20)\d{2}(?:\s*[-/]\s*(?:19|20)\d{2})?$/i.test(text)
    ? 'title'
    : null
}

/** The name of the place alone, as a coat of arms carries it: `Cremona` above `COMUNE DI CREMONA`. */
function isPlaceName(text: string, bodies: readonly string[]): boolean {
  const name = text.toLowerCase()
  const others = bodies.filter(body => body.endsWith(name)).length - (bodies.includes(name) ? 1 : 0)
  return name !== '' && name.length <= 40 && others > 0
}

/** The lines that may name the body, in small letters; a cover has one or two. */
function bodyNames(rows: readonly SourceRow[]): readonly string[] {
  const cells = rows
    .flatMap(row => row.cells)
    .filter(cell => cell.length <= longestLine && bodyLine.test(cell))
  return cells.slice(0, 10).map(cell => cell.toLowerCase())
}

/** `COMUNE DI CREMONA` as a name: `Comune di Cremona`. Names not shouted stay as written. */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && smallWords.has(word.replace(/['’].*$/, '')) && !/['’]./.test(word) ? word : capital(word),
    )
    .join(' ')
}

const capital = (word: string): string =>
  word.replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
