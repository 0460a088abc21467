import { figureBits } from '../facts/chance.ts'
import type { RowFact } from '../facts/facts.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Una colonna ricopiata
 *
 * Che cosa trova: una tabella in cui quasi tutte le righe hanno in un anno le stesse cifre dell'anno prima, mentre
 * negli altri anni cambiano.
 *
 * Perché conta: l'anno nuovo non è stato inserito, o quello vecchio è stato sovrascritto.
 *
 * Che cosa fare: chiedere i valori dell'anno per tutta la tabella.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio CULTURA
 * output 2020 2021 2022 2023 2024
 * eventi | 173 | 128 | 382 | 459 | 459
 * patrocini | 170 | 174 | 327 | 356 | 356
 * concessioni | 70 | 102 | 166 | 132 | 132
 * campagne | 38 | 56 | 95 | 87 | 87
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio SCUOLE
 * utenti 2020 2021 2022 2023 2024
 * nidi | 4 | 4 | 4 | 4 | 4
 * infanzia | 9 | 9 | 9 | 9 | 9
 * primarie | 114 | 114 | 114 | 114 | 114
 * medie | 204 | 204 | 204 | 204 | 204
 * ```
 */
export const copyColumn: Rule = {
  code: 'copy.column',
  find: facts => facts.maps.flatMap(map => [...copiedColumns(map.outputs), ...copiedColumns(map.served)]),
}

function copiedColumns(rows: readonly RowFact[]): Found[] {
  const years = rows[0]?.years ?? []
  const found: Found[] = []
  for (let column = 1; column < years.length; column++) {
    const pairs = rows.filter(row => row.values[column] !== null && row.values[column - 1] !== null)
    const same = pairs.filter(row => row.values[column] === row.values[column - 1])
    const bits = same.reduce((sum, row) => sum + figureBits(row.values[column] ?? 0), 0)
    if (same.length < 3 || same.length < pairs.length * 0.8 || bits < 15) continue
    if (shareStill(same, column) > 0.34) continue
    found.push({
      grade: 'likely',
      map: rows[0]?.map ?? null,
      odd: cellsAt(same, [column]),
      compared: cellsAt(same, [column - 1]),
      params: {
        year: years[column] ?? 0,
        before: years[column - 1] ?? 0,
        count: same.length,
        of: pairs.length,
      },
      evidence: { figures: same.map(row => row.values[column]) },
    })
  }
  return found
}

/** How often the same rows stand still in other years. */
function shareStill(rows: readonly RowFact[], except: number): number {
  let still = 0
  let steps = 0
  for (const row of rows) {
    for (let column = 1; column < row.values.length; column++) {
      if (column === except || row.values[column] === null || row.values[column - 1] === null) continue
      steps++
      if (row.values[column] === row.values[column - 1]) still++
    }
  }
  return steps === 0 ? 1 : still / steps
}
