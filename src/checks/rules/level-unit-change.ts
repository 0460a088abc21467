import type { RowFact } from '../facts/facts.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Unità che cambiano lungo la riga
 *
 * Che cosa trova: una riga in cui alcune caselle sono percentuali e altre no (100% e poi 1), o alcune sono euro e altre
 * numeri senza segno di valore molto diverso.
 *
 * Perché conta: letta dalla macchina, la riga passa da 100 a 1.
 *
 * Che cosa fare: scrivere tutte le caselle nella stessa unità, o portare l'unità nell'etichetta.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio QUARTIERI
 * output 2019 2020 2021 2022 2023 2024
 * Segnalazioni evase | 100% | 100% | 100% | 100% | 1 | 100,00%
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio QUARTIERI
 * output 2019 2020 2021 2022 2023 2024
 * Segnalazioni evase | 81% | 100% | 100% | 100% | 99% | 100,00%
 * Importo | 79.591,20 € | 37.571,90 € | / | 62.265,46 € | 67.671,94 | 72.700 €
 * ```
 */
export const levelUnitChange: Rule = {
  code: 'level.unit-change',
  find: facts => facts.rows.flatMap(changed),
}

function changed(row: RowFact): Found[] {
  if (!row.series.observations.some(cell => cell.raw.includes('%'))) return []
  const given = row.values.flatMap((value, column) => (value === null ? [] : [column]))
  // The percentage in `146.767,22 (72,36%)` is a note, not the unit of the figure.
  const percent = given.filter(column => /^\D*\d[\d.,]*\s*%/.test(row.series.observations[column]?.raw ?? ''))
  const plain = given.filter(column => !percent.includes(column))
  if (percent.length === 0 || plain.length === 0) return []
  const odd = plain.length <= percent.length ? plain : percent
  const [column = 0] = odd
  const value = row.values[column] ?? 0
  const share = plain.includes(column) && value <= 1 ? Math.round(value * 10000) / 100 : null
  return [
    {
      grade: share === null ? 'likely' : 'certain',
      map: row.map,
      odd: cellsAt([row], odd),
      compared: cellsAt(
        [row],
        given.filter(each => !odd.includes(each)),
      ),
      params: {
        label: row.label,
        years: odd.map(each => row.years[each] ?? 0),
        raw: row.series.observations[column]?.raw ?? '',
        others: row.series.observations[given.find(each => !odd.includes(each)) ?? 0]?.raw ?? '',
        ...(share === null ? {} : { proposed: share }),
      },
      evidence: { raw: row.series.observations.map(cell => cell.raw) },
    },
  ]
}
