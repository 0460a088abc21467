import type { OddLevel } from '../facts/levels.ts'
import { likePart } from '../facts/like-part.ts'
import type { Found, Rule } from '../rule.ts'
import { isMagnitude, levelsOf } from './level-spike.ts'

/**
 * Ordini di grandezza
 *
 * Che cosa trova: in una riga che sta quasi ferma, una cifra che è circa dieci, cento o mille volte le altre, o un
 * decimo, un centesimo, un millesimo: una cifra persa o doppia, o il punto delle migliaia al posto sbagliato.
 *
 * Perché conta: è quasi sempre un errore di battuta, e su un totale pesa più di tutti gli altri.
 *
 * Che cosa fare: confrontare con il gestionale. La cifra con una posizione in più o in meno è proposta, mai applicata.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio STIPENDI
 * output 2019 2020 2021 2022 2023 2024
 * attestazioni rilasciate | 155 | 138 | 151 | 145 | 136 | 13
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio STIPENDI
 * output 2019 2020 2021 2022 2023 2024
 * attestazioni rilasciate | 155 | 138 | 151 | 145 | 136 | 113
 * corsi | 1 | 12 | 3 | 0 | 15 | 2
 * ```
 */
export const levelMagnitude: Rule = {
  code: 'level.magnitude',
  find: facts =>
    facts.maps.flatMap(map =>
      levelsOf(map)
        .filter(each => isMagnitude(each) && likePart(each) === null)
        .map(magnitude),
    ),
}

function magnitude({ row, column, factor, usual, explained }: OddLevel): Found {
  const value = row.values[column] ?? 0
  const ratio = factor < 1 ? 1 / factor : factor
  const power = 10 ** Math.round(Math.log10(ratio))
  return {
    grade: explained ? 'possible' : 'likely',
    map: row.map,
    odd: [{ row, column }],
    compared: row.years.flatMap((_, at) => (at === column ? [] : [{ row, column: at }])),
    params: {
      label: row.label,
      year: row.years[column] ?? 0,
      value,
      usual: Math.round(usual),
      power,
      proposed: factor < 1 ? value * power : Math.round(value / power),
      up: factor > 1 ? 1 : 0,
    },
    evidence: { value, usual, factor },
  }
}
