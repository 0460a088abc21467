import type { Facts, MapFact, RowFact } from '../facts/facts.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Colonne di anni che non sono quelli dell'edizione
 *
 * Che cosa trova: una tabella la cui ultima colonna non è l'anno dell'edizione, mentre quelle delle altre mappe lo
 * sono. Le due tabelle di una mappa stanno in un solo avviso.
 *
 * Perché conta: non si può sapere se è vecchia l'intestazione o sono vecchi i dati: ogni cifra della tabella può essere
 * letta sotto l'anno sbagliato.
 *
 * Che cosa fare: chiedere all'ufficio se i valori sono dell'anno nuovo; poi correggere le intestazioni o inserire i
 * valori mancanti.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio SPESA
 * output 2018 2019 2020 2021 2022 2023
 * ordinativi | 18.972 | 18.959 | 19.945 | 19.151 | 19.219 | 19.777
 * servizio ENTRATE
 * output 2019 2020 2021 2022 2023 2024
 * ordinativi | 16.217 | 13.502 | 13.054 | 12.992 | 13.091 | 13.114
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ENTRATE
 * output 2019 2020 2021 2022 2023 2024
 * ordinativi | 16.217 | 13.502 | 13.054 | 12.992 | 13.091 | 13.114
 * ```
 */
export const periodStaleTable: Rule = {
  code: 'period.stale-table',
  find: facts => facts.maps.filter(map => !tablesDisagree(map)).flatMap(map => stale(facts, map)),
}

/** Whether the two tables of a map end in different years. */
export function tablesDisagree(map: MapFact): boolean {
  const [a] = map.outputs
  const [b] = map.served
  return a !== undefined && b !== undefined && a.years.join(' ') !== b.years.join(' ')
}

function stale(facts: Facts, map: MapFact): Found[] {
  const tables = [map.outputs, map.served].filter(rows => isStale(facts, rows))
  const [first] = tables[0] ?? []
  if (!first) return []
  return [
    {
      grade: 'certain',
      map: map.index,
      odd: allCells(tables.flat()),
      labels: [],
      params: {
        edition: facts.edition.year,
        first: first.years[0] ?? 0,
        last: first.years.at(-1) ?? 0,
        tables: tables.length,
        rows: tables.flat().length,
      },
      evidence: { years: first.years, edition: facts.edition.year },
    },
  ]
}

export function isStale(facts: Facts, rows: readonly RowFact[]): boolean {
  const last = Math.max(...(rows[0]?.years ?? []))
  return rows.length > 0 && last !== facts.edition.year
}
