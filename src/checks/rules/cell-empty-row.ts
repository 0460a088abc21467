import type { MapFact } from '../facts/facts.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Righe senza nessuna cifra
 *
 * Che cosa trova: righe che in nessun anno hanno un valore, né parole: solo vuoti, «n.d.» o «/». Le righe che fanno da
 * titolo non contano. Quelle di una mappa stanno in un solo avviso.
 *
 * Perché conta: una riga che nessuno riempie da anni occupa il posto di una che servirebbe.
 *
 * Che cosa fare: togliere la riga, o decidere chi la rileva dall'anno prossimo.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TERRITORIO
 * output 2021 2022 2023 2024
 * civici assegnati | 75 | 100 | 56 | 55
 * SPID rilasciati | n.d. | n.d. | n.d. | n.d.
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TERRITORIO
 * output 2021 2022 2023 2024
 * Totale di cui: | | | |
 * SPID rilasciati | n.d. | n.d. | n.d. | 12
 * ```
 */
export const cellEmptyRow: Rule = {
  code: 'cell.empty-row',
  find: facts => facts.maps.flatMap(empty),
}

function empty(map: MapFact): Found[] {
  const rows = [...map.outputs, ...map.served].filter(
    row =>
      !/(?::|di cui)\s*$/i.test(row.label) &&
      row.series.observations.length > 0 &&
      row.series.observations.every(cell => cell.value === null && cell.status !== 'text'),
  )
  if (rows.length === 0 || rows.length === map.outputs.length + map.served.length) return []
  return [
    {
      grade: 'possible',
      map: map.index,
      odd: allCells(rows),
      params: { rows: rows.map(row => row.label), count: rows.length },
      evidence: { rows: rows.map(row => row.label) },
    },
  ]
}
