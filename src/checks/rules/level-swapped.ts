import type { RowFact } from '../facts/facts.ts'
import { median } from '../facts/levels.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Caselle scambiate
 *
 * Che cosa trova: due righe della stessa tabella che in un anno hanno ciascuna la cifra che starebbe bene nell'altra, e
 * in tutti gli altri anni no.
 *
 * Perché conta: le due cifre sono giuste e stanno nella riga sbagliata: nessun totale se ne accorge.
 *
 * Che cosa fare: controllare e scambiarle di nuovo. Lo scambio è proposto, mai applicato.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * output 2019 2020 2021 2022 2023 2024
 * interventi su richiesta | 9.075 | 8.301 | 8.783 | 2.063 | 9.277 | 9.431
 * servizi di controllo | 2.104 | 1.982 | 2.115 | 8.860 | 2.184 | 2.060
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * output 2019 2020 2021 2022 2023 2024
 * interventi su richiesta | 9.075 | 8.301 | 8.783 | 8.860 | 9.277 | 9.431
 * servizi di controllo | 2.104 | 1.982 | 2.115 | 2.063 | 2.184 | 2.060
 * segnalazioni | 104 | 182 | 115 | 163 | 184 | 160
 * reclami | 144 | 112 | 175 | 133 | 124 | 190
 * ```
 */
export const levelSwapped: Rule = {
  code: 'level.swapped',
  find: facts => facts.maps.flatMap(map => [...swaps(map.outputs), ...swaps(map.served)]),
}

function swaps(rows: readonly RowFact[]): Found[] {
  const found: Found[] = []
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      const columns = a.values.flatMap((_, column) => (isSwap(a, b, column) ? [column] : []))
      const [column] = columns
      if (columns.length === 1 && column !== undefined) found.push(swap(a, b, column))
    }
  }
  return found
}

/** Rows at least twice apart in every other year, whose figures of this year stand near each other's median. */
function isSwap(a: RowFact, b: RowFact, column: number): boolean {
  const [left, right] = [a.values[column], b.values[column]]
  if (!left || !right || Math.min(left, right) < 10) return false
  const ofA = others(a, column)
  const ofB = others(b, column)
  if (ofA.length < 3 || ofB.length < 3) return false
  const [usualA, usualB] = [median(ofA), median(ofB)]
  const apart = Math.min(...ofA) > Math.max(...ofB) * 2 || Math.min(...ofB) > Math.max(...ofA) * 2
  return apart && isNear(left, usualB) && isNear(right, usualA)
}

const others = (row: RowFact, column: number): number[] =>
  row.values.filter((value, at): value is number => at !== column && value !== null)

const isNear = (value: number, usual: number): boolean =>
  usual > 0 && Math.abs(Math.log(value / usual)) < Math.log(1.35)

function swap(a: RowFact, b: RowFact, column: number): Found {
  return {
    grade: 'likely',
    map: a.map,
    odd: [
      { row: a, column },
      { row: b, column },
    ],
    compared: [a, b].flatMap(row =>
      row.years.flatMap((_, at) => (at === column ? [] : [{ row, column: at }])),
    ),
    params: {
      label: a.label,
      otherLabel: b.label,
      year: a.years[column] ?? 0,
      value: a.values[column] ?? 0,
      otherValue: b.values[column] ?? 0,
    },
    evidence: { a: a.values, b: b.values },
  }
}
