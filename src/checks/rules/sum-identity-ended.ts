import type { RowFact } from '../facts/facts.ts'
import { isTotalLabel, type SumIdentity } from '../facts/sums.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Somme che finiscono
 *
 * Che cosa trova: una riga che fino a un certo anno è la somma esatta di altre e da quell'anno in poi non lo è più.
 * Se da allora coincide con una sola delle parti, lo dice.
 *
 * Perché conta: è il segno di un cambio di perimetro non dichiarato: la stessa etichetta conta due cose diverse prima
 * e dopo, e il confronto fra gli anni inganna.
 *
 * Che cosa fare: se il cambio è voluto, aggiungere una nota con l'anno («dal 2022 solo ...»); altrimenti riportare i
 * valori alla definizione di prima.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TIROCINI
 * output 2019 2020 2021 2022 2023 2024
 * curricolari | 163 | 189 | 138 | 135 | 190 | 112
 * extracurricolari | 31 | 25 | 11 | 12 | 14 | 15
 * utenti 2019 2020 2021 2022 2023 2024
 * Tirocinanti | 194 | 214 | 149 | 135 | 190 | 112
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TIROCINI
 * output 2019 2020 2021 2022 2023 2024
 * curricolari | 163 | 189 | 138 | 135 | 190 | 112
 * extracurricolari | 31 | 25 | 11 | 12 | 14 | 15
 * utenti 2019 2020 2021 2022 2023 2024
 * Tirocinanti | 194 | 214 | 149 | 147 | 204 | 127
 * ```
 */
export const sumIdentityEnded: Rule = {
  code: 'sum.identity-ended',
  find: facts => facts.maps.flatMap(map => map.sums.filter(endsForGood).map(ended)),
}

/** Holds in the first years and in none of the last two or more; a declared total is broken, not ended. */
export function endsForGood(sum: SumIdentity): boolean {
  const lastHold = Math.max(...sum.holds)
  return (
    (!sum.declared || (!isTotalLabel(sum.total.label) && equalPart(sum) !== undefined)) &&
    sum.holds.length >= 2 &&
    sum.breaks.length >= 2 &&
    sum.breaks.every(column => column > lastHold)
  )
}

function ended(sum: SumIdentity): Found {
  const { total, parts, breaks, holds } = sum
  const equal = equalPart(sum)
  return {
    grade: 'likely',
    map: total.map,
    odd: cellsAt([total], breaks),
    compared: cellsAt(parts, breaks),
    params: {
      total: total.label,
      parts: parts.length <= 4 ? parts.map(part => part.label) : [],
      count: parts.length,
      from: total.years[breaks[0] ?? 0] ?? 0,
      until: total.years[Math.max(...holds)] ?? 0,
      equal: equal?.label ?? '',
    },
    evidence: {
      total: total.label,
      parts: parts.map(part => part.label),
      stated: breaks.map(column => total.values[column]),
      sum: breaks.map(column => sum.sums[column]),
      holds: holds.map(column => total.years[column]),
    },
  }
}

/** The part that alone is the total since the sum ended. */
function equalPart({ total, parts, breaks }: SumIdentity): RowFact | undefined {
  return parts.find(part =>
    breaks.every(column => part.values[column] === total.values[column] && total.values[column]),
  )
}
