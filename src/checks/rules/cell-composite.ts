import type { RowFact } from '../facts/facts.ts'
import { numbersIn } from '../facts/numbers-in.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Due quantità in una casella
 *
 * Che cosa trova: caselle con due cifre che non sono un totale e le sue parti («RBBC=75.676, RBC=10.703», «10 + 6
 * referenti»). Le caselle di una riga stanno in un solo avviso.
 *
 * Perché conta: la riga non ha un valore per quell'anno, e sommarle in silenzio potrebbe contare due volte le stesse
 * persone.
 *
 * Che cosa fare: tenere due righe, o un totale con due «di cui». La somma è proposta, mai applicata.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio BIBLIOTECHE
 * output 2021 2022 2023 2024
 * download | 52.903 | 73.412 | RBBC=75.676, RBC=10.703 | RBBC 104013 RBC 12901
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio BIBLIOTECHE
 * output 2021 2022 2023 2024
 * download | 52.903 | 75.033 (9.735 RBC 65.298 RBBC) | 146.767,22 (72,36%) | 86.379
 * ```
 */
export const cellComposite: Rule = {
  code: 'cell.composite',
  find: facts => facts.rows.flatMap(composite),
}

function composite(row: RowFact): Found[] {
  const columns = row.series.observations.flatMap((cell, column) =>
    cell.status === 'text' && isComposite(cell.raw) ? [column] : [],
  )
  const [first] = columns
  if (first === undefined) return []
  const parts = numbersIn(row.series.observations[first]?.raw ?? '')
  const latest = columns.includes(row.years.length - 1)
  const named = columns.every(column => namedParts.test(row.series.observations[column]?.raw ?? ''))
  return [
    {
      grade: latest || named ? 'likely' : 'possible',
      map: row.map,
      odd: cellsAt([row], columns),
      params: {
        label: row.label,
        years: columns.map(column => row.years[column] ?? 0),
        raw: row.series.observations[first]?.raw ?? '',
        ...(named
          ? { proposed: columns.map(column => sumOf(row.series.observations[column]?.raw ?? '')) }
          : {}),
        count: parts.length,
      },
      evidence: { raw: columns.map(column => row.series.observations[column]?.raw) },
    },
  ]
}

/** Two figures, each with its name: `RBBC=75.676, RBC=10.703`, `RBBC 104013 RBC 12901`. */
const namedParts = /^\s*\p{L}[\p{L}.]*\s*[=:]?\s*\d[\d.]*[,;]?\s+\p{L}[\p{L}.]*\s*[=:]?\s*\d[\d.]*\s*$/u

const isComposite = (raw: string): boolean =>
  numbersIn(raw).length >= 2 &&
  (namedParts.test(raw) || /\d\s*\+\s*\d|\d\s+\p{L}+\s*\+\s*\d|\d\s*[;/]\s*\d/u.test(raw))

const sumOf = (raw: string): number => numbersIn(raw).reduce((sum, part) => sum + part, 0)
