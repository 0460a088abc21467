import type { RowFact } from '../facts/facts.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Anni che mancano, si ripetono o non sono in ordine
 *
 * Che cosa trova: una tabella con un anno ripetuto, saltato o fuori posto fra le colonne.
 *
 * Perché conta: le cifre di una colonna intera si leggono sotto un anno che non è il loro.
 *
 * Che cosa fare: correggere l'intestazione della colonna; se l'anno manca davvero, inserirlo con «n.d.».
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TURISMO
 * output 2019 2020 2021 2021 2023 2024
 * accessi | 51.866 | 6.082 | 16.404 | 22.629 | 35.397 | 30.972
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TURISMO
 * output 2021 2022 2023 2024
 * accessi | 16.404 | 22.629 | 35.397 | 30.972
 * ```
 */
export const periodColumns: Rule = {
  code: 'period.columns',
  find: facts => facts.maps.flatMap(map => [...wrongYears(map.outputs), ...wrongYears(map.served)]),
}

function wrongYears(rows: readonly RowFact[]): Found[] {
  const years = rows[0]?.years ?? []
  const wrong = years.filter((year, column) => column > 0 && year !== (years[column - 1] ?? 0) + 1)
  if (wrong.length === 0) return []
  return [
    {
      grade: 'certain',
      map: rows[0]?.map ?? null,
      odd: allCells(rows),
      labels: [],
      params: { years, wrong },
      evidence: { years },
    },
  ]
}
