import type { MapFact } from '../facts/facts.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Caselle vuote
 *
 * Che cosa trova: caselle senza nulla scritto in righe che negli altri anni hanno un valore. Tutte quelle di una mappa
 * stanno in un solo avviso. Le righe che fanno da titolo («Totale di cui:») non contano; quella dell'anno nuovo ha una
 * regola sua.
 *
 * Perché conta: una casella vuota non dice se era zero, se non si è contato o se la cosa non esisteva.
 *
 * Che cosa fare: scrivere 0, «n.d.» o «/».
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio SCUOLE
 * utenti 2021 2022 2023 2024
 * genitori assaggiatori | 12 | | 12 | 12
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio SCUOLE
 * utenti 2021 2022 2023 2024
 * Totale trasgressori di cui: | | | |
 * genitori assaggiatori | 12 | n.d. | 12 | 12
 * ```
 */
export const cellBlank: Rule = {
  code: 'cell.blank',
  find: facts => facts.maps.flatMap(blanks),
}

function blanks(map: MapFact): Found[] {
  const odd: CellRef[] = []
  for (const row of [...map.outputs, ...map.served]) {
    if (row.values.every(value => value === null)) continue
    for (const [column, cell] of row.series.observations.entries()) {
      if (cell.status === 'missing' && column < row.years.length - 1) odd.push({ row, column })
    }
  }
  if (odd.length === 0) return []
  return [
    {
      grade: 'possible',
      map: map.index,
      odd,
      params: { count: odd.length, rows: [...new Set(odd.map(({ row }) => row.label))] },
      evidence: { cells: odd.map(({ row, column }) => [row.label, row.years[column]]) },
    },
  ]
}
