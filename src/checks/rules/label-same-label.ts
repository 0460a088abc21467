import type { MapFact, RowFact } from '../facts/facts.ts'
import { allCells, type Found, figuresOf, type Rule } from '../rule.ts'

/**
 * La stessa etichetta per due cose diverse
 *
 * Che cosa trova: una riga di output e una di utenti dello stesso servizio con la stessa etichetta e cifre diverse in
 * tutti gli anni o quasi.
 *
 * Perché conta: chi cita «gli operatori partecipanti» non sa quale delle due righe sta citando.
 *
 * Che cosa fare: dire in ciascuna etichetta che cosa conta (iniziative organizzate, persone presenti).
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TURISMO
 * output 2019 2020 2021 2022 2023 2024
 * n. operatori partecipanti ad educational tour | 9 | / | / | 6 | 9 | 3
 * utenti 2019 2020 2021 2022 2023 2024
 * n. operatori partecipanti ad educational tour | 71 | 2 | 8 | 36 | 39 | 15
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TIROCINI
 * output 2019 2020 2021 2022 2023 2024
 * Tirocinanti curricolari | 163 | 89 | 38 | 135 | 90 | 112
 * utenti 2019 2020 2021 2022 2023 2024
 * Tirocinanti curricolari | 163 | 89 | 38 | 135 | 90 | 112
 * ```
 */
export const labelSameLabel: Rule = {
  code: 'label.same-label',
  find: facts => facts.maps.flatMap(namesakes),
}

function namesakes(map: MapFact): Found[] {
  const served = new Map(map.served.filter(row => row.stems.length >= 2).map(row => [row.key, row]))
  return map.outputs.flatMap(output => {
    const other = served.get(output.key)
    return other ? differ(output, other) : []
  })
}

function differ(a: RowFact, b: RowFact): Found[] {
  const pairs = a.years.flatMap((year, column) => {
    const [left, right] = [a.values[column] ?? null, b.values[b.years.indexOf(year)] ?? null]
    return left === null || right === null ? [] : [left === right]
  })
  if (pairs.length < 2 || pairs.filter(Boolean).length > pairs.length / 4) return []
  return [
    {
      grade: 'likely',
      map: a.map,
      odd: allCells([a, b]),
      params: { label: a.label, figures: figuresOf(a), others: figuresOf(b) },
      evidence: { outputs: figuresOf(a), served: figuresOf(b) },
    },
  ]
}
