import type { RowFact } from '../facts/facts.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Molti modi di dire che manca
 *
 * Che cosa trova: una tabella che scrive l'assenza in tre o più modi: vuoto, «n.d.», «nd», «/», «//», parole.
 *
 * Perché conta: chi legge cerca una differenza che forse non c'è; chi calcola deve indovinare.
 *
 * Che cosa fare: tenere tre segni soli: 0 (contati, nessuno), «n.d.» (non rilevato), «/» (non esisteva).
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio MUSEO
 * utenti 2021 2022 2023 2024
 * visitatori | n.d. | 9.000 | 17.280 | 17.662
 * paganti | / | | 2.316 | 5.344
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * utenti 2021 2022 2023 2024
 * visitatori | n.d. | 9.000 | 17.280 | 17.662
 * paganti | / | / | 2.316 | 5.344
 * ```
 */
export const cellMissingCodes: Rule = {
  code: 'cell.missing-codes',
  find: facts => facts.maps.flatMap(map => [...codes(map.outputs), ...codes(map.served)]),
}

function codes(rows: readonly RowFact[]): Found[] {
  const ways = new Map<string, CellRef[]>()
  for (const row of rows) {
    if (row.values.every(value => value === null)) continue
    for (const [column, cell] of row.series.observations.entries()) {
      if (cell.value !== null || /\d/.test(cell.raw)) continue
      const way = cell.raw.trim().toLowerCase()
      ways.set(way, [...(ways.get(way) ?? []), { row, column }])
    }
  }
  if (ways.size < 3) return []
  return [
    {
      grade: 'possible',
      map: rows[0]?.map ?? null,
      odd: [...ways.values()].flat(),
      params: { ways: [...ways.keys()], count: ways.size, table: rows[0]?.table ?? '' },
      evidence: { ways: Object.fromEntries([...ways].map(([way, cells]) => [way, cells.length])) },
    },
  ]
}
