import type { MapFact, RowFact } from '../facts/facts.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * «Non esisteva» in mezzo agli anni
 *
 * Che cosa trova: un «/», che vuol dire «non esisteva», fra anni che hanno un valore. Negli anni 2020 e 2021 è solo da
 * sapere.
 *
 * Perché conta: ciò che c'era prima e dopo non può non essere esistito: di solito è un dato non rilevato, e nelle somme
 * i due casi si trattano in modo diverso.
 *
 * Che cosa fare: scrivere «n.d.» se non si è contato, 0 se non ce n'erano, o in nota perché il servizio era sospeso.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ANZIANI
 * output 2019 2020 2021 2022 2023 2024
 * Consegna del pasto | 251 | 265 | 293 | 315 | / | 284
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ANZIANI
 * output 2019 2020 2021 2022 2023 2024
 * Consegna del pasto | / | / | 293 | 315 | n.d. | 284
 * ```
 */
export const cellGap: Rule = {
  code: 'cell.gap',
  find: facts => facts.maps.flatMap(gaps),
}

function gaps(map: MapFact): Found[] {
  const odd = [...map.outputs, ...map.served].flatMap(gapsOf)
  const [first] = odd
  if (!first) return []
  const covid = odd.every(({ row, column }) => [2020, 2021].includes(row.years[column] ?? 0))
  return [
    {
      grade: covid ? 'possible' : 'likely',
      map: map.index,
      odd,
      params: {
        rows: [...new Set(odd.map(({ row }) => row.label))],
        count: odd.length,
        label: first.row.label,
        year: first.row.years[first.column] ?? 0,
      },
      evidence: { cells: odd.map(({ row, column }) => [row.label, row.years[column]]) },
    },
  ]
}

function gapsOf(row: RowFact): CellRef[] {
  const given = row.values.flatMap((value, column) => (value === null ? [] : [column]))
  const first = given[0] ?? 0
  const last = given.at(-1) ?? 0
  return row.series.observations.flatMap((cell, column) =>
    cell.status === 'not_applicable' && column > first && column < last ? [{ row, column }] : [],
  )
}
