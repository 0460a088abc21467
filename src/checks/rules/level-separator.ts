import type { MapFact } from '../facts/facts.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Migliaia scritte in due modi
 *
 * Che cosa trova: cifre senza il punto delle migliaia in righe dove le altre lo hanno. Tutte quelle di una mappa stanno
 * in un solo avviso.
 *
 * Perché conta: il valore è certo, ma la tabella si legge male, e chi la ricopia in un foglio di calcolo sbaglia.
 *
 * Che cosa fare: scriverle come le altre.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio INFORMAGIOVANI
 * output 2019 2020 2021 2022 2023 2024
 * pagine viste | 1.091.796 | 973.721 | 448.181 | 318.181 | 389000 | 440422
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio INFORMAGIOVANI
 * output 2019 2020 2021 2022 2023 2024
 * pagine viste | 1.091.796 | 973.721 | 448.181 | 318.181 | 389.000 | 440.422
 * sportello | 2005 | 1292 | 946 | 1090 | 1269 | 1087
 * ```
 */
export const levelSeparator: Rule = {
  code: 'level.separator',
  find: facts => facts.maps.flatMap(separators),
}

const grouped = /\d\.\d{3}/
const ungrouped = /^\D*\d{4,}(?:,\d+)?\D*$/

function separators(map: MapFact): Found[] {
  const odd: CellRef[] = []
  for (const row of [...map.outputs, ...map.served]) {
    const cells = row.series.observations
    if (!cells.some(cell => grouped.test(cell.raw))) continue
    for (const [column, cell] of cells.entries()) {
      if (cell.value !== null && cell.value >= 1000 && ungrouped.test(cell.raw)) odd.push({ row, column })
    }
  }
  const [first] = odd
  if (!first) return []
  return [
    {
      grade: 'possible',
      map: map.index,
      odd,
      params: {
        count: odd.length,
        raw: first.row.series.observations[first.column]?.raw ?? '',
        value: first.row.values[first.column] ?? 0,
        label: first.row.label,
      },
      evidence: { raw: odd.map(({ row, column }) => row.series.observations[column]?.raw) },
    },
  ]
}
