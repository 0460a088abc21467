import type { ObservationStatus } from './edition.ts'
import { readItalianNumber } from './italian-number.ts'
import { unitOfWord } from './unit.ts'

/**
 * What a cell of a six-year row says.
 *
 *     cell     := "" | absence | figure | words
 *     absence  := ( "n.d." | "nd" | "non disponibile" | "/" | "//" | "n.a." ) mark* note?
 *     figure   := before? number unit? mark* after?
 *     before   := currency | "circa" | unit-words | words ":"          e.g. "gg ritardo:"
 *     after    := "(" words ")" | joining-words words | words without a figure
 *     mark     := "*"+ | superscript digit
 *
 * A cell with two figures that are not a figure and its note (`10 + 6 referenti`, `RBBC=75, RBC=10`) is words:
 * nothing is added up in silence. So is a number that can be read in two ways. `problem` says which, and the
 * raw cell is always kept. Examples: `fixtures/cells-{valid,words,ambiguous}.txt`.
 */
export interface CellReading {
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  readonly unit: string | null
  readonly marks: readonly string[]
  readonly problem: CellProblem | null
}

/** Why a cell needs a person's eye. */
export type CellProblem = 'ambiguous-number' | 'several-figures' | 'dash' | 'words'

const collected = new Set([
  'n.d.',
  'nd',
  'n.d',
  'nd.',
  'n. d.',
  'n/d',
  'n.d.r.',
  'n.r.',
  'nr',
  'non disponibile',
  'non disponibili',
  'dato non disponibile',
  'non rilevato',
  'non rilevati',
  'non pervenuto',
])
const applicable = new Set([
  '/',
  '//',
  '///',
  '\\',
  'n.a.',
  'na',
  'n.a',
  'n.p.',
  'np',
  'non applicabile',
  'non pertinente',
])
const absenceWithNote = /^(n\.?\s?d\.?|\/{1,3})\s*\((.+)\)$/i
const dashes = /^[-–—−_.…]+$/

const estimatedWords =
  /\b(?:stim[ae]|stimat[aeio]|provvisori[aeio]?|presunt[aeio]|preconsuntivo|proiezione|circa)\b|\bca\./i
/** Words after which a second figure explains the first instead of standing beside it. */
const joiningWords =
  /^(?:di cui|compres|inclus|esclus|stim|dato|dati|al |dal |fino|causa|per |pari|provvisori|presunt|preconsuntivo|circa|fonte)/i

const superscript = '¹²³⁴⁵⁶⁷⁸⁹'
const simple = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/
const parts = /^([^\d]*?)([+\-−]?\s?\d(?:[\d.,]*\d)?)(?![\d])(.*)$/s
const currencyBefore = /^(?:€|euro|eur)\s*$/i
const aboutBefore = /^(?:circa|ca\.?|c\.a\.|~|≈|stima:?|stimati|stimato)\s*$/i
const wordsBefore = /^(.*[^\s:=])\s*[:=]\s*$/s

const words = (problem: CellProblem | null, marks: readonly string[] = []): CellReading => ({
  value: null,
  status: 'text',
  note: null,
  unit: null,
  marks,
  problem,
})

const absent = (
  status: ObservationStatus,
  note: string | null,
  marks: readonly string[],
  problem: CellProblem | null = null,
): CellReading => ({ value: null, status, note, unit: null, marks, problem })

const none: readonly string[] = []
const blank = absent('missing', null, none)
const notCollected = absent('not_collected', null, none)
const notApplicable = absent('not_applicable', null, none)

/** Longest cell that can be a figure with its note, in characters; a longer one is prose. */
const longestCell = 400

/** Reads one trimmed cell. */
export function readFigureCell(raw: string): CellReading {
  if (raw === '') return blank
  if (raw.length > longestCell) return words('words')
  if (simple.test(raw) && raw.length <= 15 && !(raw.charCodeAt(0) === 48 && raw.includes('.'))) {
    return {
      value: Number(raw.replaceAll('.', '')),
      status: 'observed',
      note: null,
      unit: null,
      marks: none,
      problem: null,
    }
  }
  if (raw === '/') return notApplicable
  if (raw === 'n.d.') return notCollected
  return readAbsence(raw) ?? readFigure(raw)
}

function readAbsence(raw: string): CellReading | null {
  const { text, marks } = takeMarks(raw)
  const key = text.toLowerCase()
  if (key === '') return null
  if (collected.has(key)) return absent('not_collected', null, marks)
  if (applicable.has(key)) return absent('not_applicable', null, marks)
  if (dashes.test(key)) return absent('missing', null, marks, 'dash')
  const noted = absenceWithNote.exec(text)
  if (!noted?.[1] || !noted[2]) return null
  return absent(noted[1].startsWith('/') ? 'not_applicable' : 'not_collected', noted[2].trim(), marks)
}

/** Marks at either end of a cell: `876*`, `** 12`, `12²` (a superscript is a mark only after a figure). */
function takeMarks(raw: string): { text: string; marks: string[] } {
  const end = new RegExp(`^(.*?)\\s*(\\*+|(?<=\\d)[${superscript}]+)$`, 's').exec(raw)
  if (end?.[2]) return { text: end[1] ?? '', marks: [end[2]] }
  const start = /^(\*+)\s*(?=\S)(.*)$/s.exec(raw)
  if (start?.[1]) return { text: start[2] ?? '', marks: [start[1]] }
  return { text: raw, marks: [] }
}

function readFigure(raw: string): CellReading {
  const outer = takeMarks(raw)
  const match = parts.exec(outer.text)
  if (!match) return words('words', outer.marks)
  const number = readItalianNumber((match[2] ?? '').replace(/\s/g, ''))
  const before = readBefore((match[1] ?? '').trim())
  if (!before) return words(hasFigure(match[3] ?? '') ? 'several-figures' : 'words', outer.marks)
  const after = readAfter(match[3] ?? '')
  if (!after) return words(hasFigure(match[3] ?? '') ? 'several-figures' : 'words', outer.marks)
  if (number.kind !== 'number') return words('ambiguous-number', outer.marks)
  const note = [before.note, after.note].filter(Boolean).join('; ') || null
  return {
    value: number.value,
    status: before.about || (note !== null && estimatedWords.test(note)) ? 'estimated' : 'observed',
    note,
    unit: after.unit ?? before.unit,
    marks: [...outer.marks, ...after.marks],
    problem: null,
  }
}

const hasFigure = (text: string): boolean => /\d/.test(text)

/** What stands before the figure; null where it cannot belong to it. */
function readBefore(text: string): { note: string | null; unit: string | null; about: boolean } | null {
  if (text === '') return { note: null, unit: null, about: false }
  if (currencyBefore.test(text)) return { note: null, unit: 'EUR', about: false }
  if (aboutBefore.test(text)) return { note: text.replace(/:$/, ''), unit: null, about: true }
  const named = wordsBefore.exec(text)?.[1] ?? text
  const unit = unitOfWord(/^\S+/.exec(named)?.[0] ?? '')
  if (named === text && !unit && !/^(?:n|nr|n°|tot|totale|numero)\.?$/i.test(text)) return null
  return { note: named.trim(), unit, about: false }
}

/** What stands after the figure; null where a second figure, or letters glued to it, make it words. */
function readAfter(text: string): { note: string | null; unit: string | null; marks: string[] } | null {
  const glued = /^\s*(%|‰|€|\*+)?\s*(\*+)?(.*)$/s.exec(text)
  const sign = glued?.[1] ?? ''
  const marks = [sign, glued?.[2] ?? ''].filter(part => part.startsWith('*'))
  const signUnit = unitOfWord(sign)
  const rest = glued?.[3] ?? ''
  if (rest === '') return { note: null, unit: signUnit, marks }
  if (/^[\p{L}\d°/]/u.test(rest) && !/^\s/.test(text) && sign === '') return null
  const trimmed = rest.trim()
  const inner = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/s.exec(trimmed)?.[1]
  if (inner !== undefined) return { note: inner.trim(), unit: signUnit, marks }
  if (trimmed.startsWith('(') || joiningWords.test(trimmed)) return { note: trimmed, unit: signUnit, marks }
  if (hasFigure(trimmed) || /^[+=<>±×]/.test(trimmed)) return null
  const word = /^\S+/.exec(trimmed)?.[0] ?? ''
  const unit = signUnit ?? unitOfWord(word)
  const note = unit && word === trimmed ? null : trimmed.replace(/^[;,:\-–]\s*/, '') || null
  return { note, unit, marks }
}
