import { cellOf } from '../facts/facts.ts'
import { numbersIn } from '../facts/numbers-in.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Somme dentro una casella
 *
 * Che cosa trova: una casella con un totale e, fra parentesi o dopo, le sue parti, la cui somma non è il totale; o un
 * «di cui» più grande della cifra di cui fa parte.
 *
 * Perché conta: la casella si smentisce da sola, e nessuno può dire quale delle cifre usare.
 *
 * Che cosa fare: chiedere all'ufficio quale cifra è sbagliata; poi tenere il totale in una riga e le parti in due
 * righe «di cui».
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio BIBLIOTECHE
 * output 2022 2023
 * download | 75.833 (9.735 RBC 65.298 RBBC) | 86.379
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio STIPENDI
 * output 2022 2023 2024
 * introito | 97.111,58 (di cui 38.388,07 è incassato) | 146.767,22 (72,36%) | 75.033 (9.735 RBC 65.298 RBBC)
 * adesioni | 1.467 (2 giornate, 15 incontri) | 54.641 | 55.000
 * ```
 */
export const sumInCell: Rule = {
  code: 'sum.in-cell',
  find: facts =>
    facts.rows.flatMap(row =>
      row.years.flatMap((year, column): Found[] => {
        const cell = cellOf(row, column)
        if (cell?.value == null || !/\d\D+\d/.test(cell.raw)) return []
        const [total, ...parts] = numbersIn(cell.raw)
        if (total !== cell.value || parts.length === 0) return []
        const found = wrongParts(cell.raw, total, parts)
        if (!found) return []
        return [
          {
            grade: 'certain',
            map: row.map,
            odd: [{ row, column }],
            params: { label: row.label, year, raw: cell.raw, ...found },
            evidence: { raw: cell.raw, total, parts, sum: found.sum },
          },
        ]
      }),
    ),
}

/** Parts that come near the total are meant as its parts; others (years, counts of something else) are not. */
function wrongParts(raw: string, total: number, parts: readonly number[]) {
  const sum = Math.round(parts.reduce((all, part) => all + part, 0) * 100) / 100
  if (/\bdi cui\b/i.test(raw)) {
    const largest = Math.max(...parts)
    return largest > total && !/%/.test(raw) ? { kind: 'part', total, parts, sum: largest } : null
  }
  // Parts are named and come near the total; years are no parts.
  const years = parts.every(part => part >= 1900 && part <= 2100)
  const near = !years && Math.abs(sum - total) <= total * 0.2
  return parts.length >= 2 && near && Math.abs(sum - total) > 0.01 ? { kind: 'sum', total, parts, sum } : null
}
