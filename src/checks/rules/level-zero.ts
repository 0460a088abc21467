import type { OddLevel } from '../facts/levels.ts'
import type { Found, Rule } from '../rule.ts'
import { levelsOf } from './level-spike.ts'

/**
 * Uno zero fra cifre grandi
 *
 * Che cosa trova: un solo zero in una riga in cui tutti gli altri anni hanno cifre grandi. Negli anni 2020 e 2021 è
 * solo da sapere.
 *
 * Perché conta: zero vuol dire «contati, e non ce n'erano»; spesso qui voleva dire «non rilevato».
 *
 * Che cosa fare: se il dato non c'è, scrivere «n.d.»; se è davvero zero, dire in nota perché.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio EDILIZIA
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini e imprese | 3.295 | 2.816 | 4.293 | 0 | 3.869 | 4.394
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio EDILIZIA
 * utenti 2019 2020 2021 2022 2023 2024
 * Contributi | 0 | 401 | 291 | 0 | 0 | 0
 * Bandi | 0 | 3 | 1 | 1 | 1 | 2
 * ```
 */
export const levelZero: Rule = {
  code: 'level.zero',
  find: facts =>
    facts.maps.flatMap(map =>
      levelsOf(map)
        .filter(each => each.kind === 'zero' && !each.row.noted[each.column])
        .map(zero),
    ),
}

function zero({ row, column, usual, explained }: OddLevel): Found {
  return {
    grade: explained || usual < 40 || isFading(row.values, column, usual) ? 'possible' : 'likely',
    map: row.map,
    odd: [{ row, column }],
    compared: row.years.flatMap((_, at) => (at === column ? [] : [{ row, column: at }])),
    params: { label: row.label, year: row.years[column] ?? 0, usual: Math.round(usual) },
    evidence: { usual },
  }
}

/** The last figure of a row that was already going out. */
function isFading(values: readonly (number | null)[], column: number, usual: number): boolean {
  const before = values[column - 1]
  return column === values.length - 1 && typeof before === 'number' && before < usual / 2
}
