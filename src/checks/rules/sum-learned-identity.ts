import type { SumIdentity } from '../facts/sums.ts'
import type { Rule } from '../rule.ts'
import { brokenSum } from './sum-declared-total.ts'
import { endsForGood } from './sum-identity-ended.ts'

/**
 * Somme imparate dagli anni
 *
 * Che cosa trova: una riga che in più anni è la somma esatta di altre righe della mappa, anche se nessuna parola lo
 * dice e anche fra le due tabelle, e che in altri anni non lo è. Una somma si impara solo quando il caso non la può
 * spiegare: cifre grandi, anni diversi, tenuto conto di quante somme si sono provate.
 *
 * Perché conta: se per quattro anni il totale è la somma di due righe, nel quinto o è sbagliata una cifra o è cambiato
 * che cosa si conta. In tutti e due i casi chi legge deve saperlo.
 *
 * Che cosa fare: ricontrollare l'anno indicato; se il modo di contare è cambiato, scriverlo in una nota. Una somma
 * riconosciuta come vera si può accettare come regola dell'ente.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * output 2021 2022 2023 2024
 * interventi richiesti | 7.783 | 8.063 | 10.277 | 10.431
 * assegnati alla stradale | 5.809 | 5.055 | 7.164 | 8.010
 * assegnati alle altre unità | 1.136 | n.d. | 3.113 | 2.421
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio BIBLIOTECA
 * output 2021 2022 2023 2024
 * mostre | 5 | 7 | 4 | 6
 * visite | 2 | 3 | 1 | 4
 * incontri | 3 | 4 | 3 | 3
 * ```
 */
export const sumLearnedIdentity: Rule = {
  code: 'sum.learned-identity',
  find: facts =>
    facts.maps.flatMap(map =>
      map.sums
        .filter(sum => isBroken(sum) && !endsForGood(sum))
        .map(sum => brokenSum(sum, gradeOf(sum), map.sums)),
    ),
}

/** Half of the years or more must not hold, or it is no identity, unless the proof is overwhelming. */
function isBroken(sum: SumIdentity): boolean {
  if (sum.declared || sum.breaks.length === 0) return false
  return sum.breaks.length <= sum.holds.length && (sum.breaks.length < sum.holds.length || sum.bits >= 10)
}

function gradeOf(sum: SumIdentity): 'likely' | 'possible' {
  return sum.breaks.length * 2 <= sum.holds.length || sum.bits >= 10 ? 'likely' : 'possible'
}
