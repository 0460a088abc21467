import type { RowFact } from '../facts/facts.ts'
import { areSwapped } from '../facts/slips.ts'
import type { SumIdentity } from '../facts/sums.ts'
import { type CellRef, cellsAt, type Found, type Rule } from '../rule.ts'
import { endsForGood } from './sum-identity-ended.ts'

/**
 * Totali che le parti non danno
 *
 * Che cosa trova: una riga che si dichiara totale («Totale», «di cui», o una riga le cui parti ne ripetono le parole)
 * e che in alcuni anni è la somma esatta delle sue parti, in altri no. Quali siano le parti lo dicono gli anni che
 * tornano; le righe annidate («di cui») non si contano due volte. Chi non esisteva («/») vale zero, chi non è
 * rilevato («n.d.») sospende il controllo di quell'anno.
 *
 * Perché conta: un totale che non torna toglie fede a tutta la tabella, ed è la prima cosa che un revisore ricalcola.
 *
 * Che cosa fare: ricontrollare il totale e le parti dell'anno indicato sul gestionale e correggere la cifra sbagliata.
 * La somma delle parti è proposta, mai applicata.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio MUSEI
 * utenti 2019 2020 2021 2022 2023 2024
 * Pubblico scolastico totale | 21.492 | 3.923 | 3.297 | 6.654 | 10.009 | 14.633
 * Museo civico | 1.780 | 180 | 161 | 787 | 2.210 | 2.272
 * Museo archeologico | 3.113 | 256 | 726 | 1.547 | 1.842 | 1.978
 * Museo di storia | 12.911 | 3.390 | 2.131 | 3.011 | 4.947 | 8.930
 * Museo contadino | 3.625 | 97 | 279 | 1.282 | 1.010 | 1.453
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio NIDI
 * output 2022 2023 2024
 * Pasti erogati | 33.345 | 40.504 | 44.322
 * Pasti erogati Lancetti | 10.829 | 11.678 | 12.306
 * Pasti erogati Navaroli | 9.949 | 12.164 | 13.059
 * di cui a pagamento | 5.344 | 8.870 | 5.219
 * Pasti erogati Sacchi | 12.567 | 16.662 | 18.302
 * Pasti erogati Castello | / | / | 655
 * ```
 */
export const sumDeclaredTotal: Rule = {
  code: 'sum.declared-total',
  find: facts =>
    facts.maps.flatMap(map =>
      map.sums
        .filter(sum => sum.declared && sum.breaks.length > 0 && sum.breaks.length <= sum.holds.length + 1)
        .filter(sum => !endsForGood(sum))
        .map(sum => brokenSum(sum, 'certain', map.sums)),
    ),
}

/** A sum with its broken years as a finding; other sums of the same total tell which side is wrong. */
export function brokenSum(sum: SumIdentity, grade: Found['grade'], others: readonly SumIdentity[]): Found {
  const { total, parts, breaks, holds, sums } = sum
  const confirmed = breaks.filter(column =>
    others.some(other => other !== sum && other.total === total && other.holds.includes(column)),
  )
  const at = (columns: readonly number[]): number[] => columns.map(column => total.years[column] ?? 0)
  return {
    grade,
    map: total.map,
    // A total that another split confirms is right: the parts are not.
    odd: cellsAt(confirmed.length === breaks.length ? parts : [total], breaks),
    compared: cellsAt(confirmed.length === breaks.length ? [total] : parts, breaks),
    params: {
      total: total.label,
      parts: parts.length <= 4 ? parts.map(part => part.label) : [],
      count: parts.length,
      years: at(breaks),
      stated: breaks.map(column => total.values[column] ?? 0),
      sums: breaks.map(column => sums[column] ?? 0),
      holds: at(holds),
      confirmed: at(confirmed),
      swapped: at(breaks.filter(column => areSwapped(total.values[column] ?? 0, sums[column] ?? 0))),
      unsplit: unsplitParts(parts, breaks),
    },
    evidence: {
      total: total.label,
      parts: parts.map(part => part.label),
      stated: breaks.map(column => total.values[column]),
      sum: breaks.map(column => sums[column]),
      difference: breaks.map(column => round((total.values[column] ?? 0) - (sums[column] ?? 0))),
      holds: at(holds),
    },
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Parts that say `/` or are blank in a broken year: the difference may be theirs. */
function unsplitParts(parts: readonly RowFact[], breaks: readonly number[]): string[] {
  const absent: CellRef[] = cellsAt(parts, breaks).filter(({ row, column }) => {
    const given = row.values.filter(value => value !== null).length
    return row.values[column] === null && given >= row.values.length - 2
  })
  return [...new Set(absent.map(({ row }) => row.label))]
}
