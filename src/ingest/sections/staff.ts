import type { Staffing } from '../../domain/edition.ts'
import { readItalianNumber } from '../../domain/italian-number.ts'
import type { ReadingLog } from '../reading-log.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** *Risorse umane coinvolte*: what stands beside *Personale*. */
export function readStaff(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog): Staffing | null {
  const texts: string[] = []
  let last: SourceRow | null = null
  for (const row of rows) {
    const data = row.cells.filter((cell, column) => {
      const heads = column === 0 && words.heading(cell)?.kind === 'staff'
      return cell !== '' && !heads && !words.isColumn(cell, 'staff')
    })
    if (data.length > 0) {
      texts.push(...data)
      last = row
      log.assign(row)
    } else log.skip(row)
  }
  const staff = readStaffing(texts.join('\n'))
  if (last && staff.external != null && /^\d+\s*\(\s*\d/.test(staff.raw)) {
    log.report('staff.part-unclear', 'info', last, {
      raw: staff.raw,
      own: staff.own ?? '',
      external: staff.external,
    })
  }
  return staff
}

const count = /\d+(?:[.,]\d+)?/
const outside =
  /\b(?:ditt[ae]|estern|cooperativ|appalt|statal|insegnant|societ|gestor|volontar|somministra|interinal|partecipat|concession|tirocin)/i

/**
 * Own people and those of others, from words like `69 (13 ditta esterna)`, `157 (di cui 30 ditta esterna)`,
 * `1 + 2 esterni`. A figure whose words name a firm, another body or outsiders counts as external; `di cui`
 * takes it out of the whole. What the words do not say stays null.
 */
export function readStaffing(raw: string): Staffing {
  const number = readItalianNumber(raw)
  if (number.kind === 'number') return { raw, own: number.value, external: null, note: null }
  const lead = /^(\d+(?:,\d+)?)\s*(?=\D|$)/.exec(raw)
  if (!lead?.[1]) return { raw, own: null, external: null, note: raw === '' ? null : raw }
  const total = Number(lead[1].replace(',', '.'))
  const sentence = /^(.*?)(?:\.\s|$)/s.exec(raw)?.[1] ?? raw
  const parts = sentence.split(/[+;()]/).map(part => part.trim())
  const external = sum(parts.filter(part => outside.test(part)).map(figureOf))
  const note = raw.slice(lead[0].length).trim()
  const inner = /^\(([^()]*)\)$/.exec(note)?.[1] ?? note
  if (external === null) return { raw, own: total, external: null, note: inner || null }
  const own = outside.test(parts[0] ?? '') && parts.length === 1 ? null : total
  const isPart = /\(\s*di cui/i.test(raw) || /^\d+(?:,\d+)?,?\s+di cui/i.test(raw)
  return { raw, own: own !== null && isPart ? round(own - external) : own, external, note: inner || null }
}

const figureOf = (part: string): number | null => {
  const figure = count.exec(part)?.[0]
  return figure === undefined ? null : Number(figure.replace(',', '.'))
}

function sum(figures: readonly (number | null)[]): number | null {
  const known = figures.filter(figure => figure !== null)
  return known.length === 0 ? null : round(known.reduce((total, figure) => total + figure, 0))
}

const round = (value: number): number => Math.round(value * 1000) / 1000
