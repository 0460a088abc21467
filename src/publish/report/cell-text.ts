import type { Observation } from '../../domain/edition.ts'
import { formatNumber } from '../../words/number.ts'
import type { Cell } from './report.ts'

/** A figure alone, marks apart: what may be grouped anew without changing what the office wrote. */
const bareFigure = /^([+\-−]?\d[\d.]*(?:,(\d+))?)\s*(\*+|[¹²³⁴⁵⁶⁷⁸⁹]+)?$/

/** As most cells are: grouped already, or too short to be. */
const grouped = /^\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?$/

/**
 * A cell as it is printed: a bare figure as Italians group it (`389000` is `389.000`), with the decimals and the
 * mark it was written with; anything else (`81%`, `n.d.`, words) as written.
 */
export function figureCell({ raw, value, status }: Observation): Cell {
  if (grouped.test(raw)) return { text: raw }
  if (value === null) return { text: raw, ...(status === 'text' ? { words: true } : {}) }
  if (raw === '') return { text: formatNumber(value, 'it') }
  const figure = bareFigure.exec(raw)
  if (!figure) return { text: raw, ...(/\p{L}{3}/u.test(raw) ? { words: true } : {}) }
  const shown = `${formatNumber(value, 'it', figure[2]?.length ?? 0)}${figure[3] ?? ''}`
  return shown === raw ? { text: raw } : { text: shown, written: raw }
}
