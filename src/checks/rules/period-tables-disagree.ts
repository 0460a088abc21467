import { allCells, type Rule } from '../rule.ts'
import { isStale, tablesDisagree } from './period-stale-table.ts'

/**
 * Le due tabelle di una mappa in anni diversi
 *
 * Che cosa trova: la tabella degli output e quella degli utenti dello stesso servizio hanno intestazioni di anni
 * diversi.
 *
 * Perché conta: output e utenti non si possono accostare, e una delle due tabelle è rimasta all'edizione prima.
 *
 * Che cosa fare: portare le due tabelle agli stessi anni, chiedendo all'ufficio se mancano i dati o è vecchia solo
 * l'intestazione.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ALLESTIMENTI
 * output 2019 2020 2021 2022 2023 2024
 * Servizi logistici | 1.198 | 471 | 512 | 512 | 396 | 164
 * utenti 2018 2019 2020 2021 2022 2023
 * Settori | 13 | 14 | 14 | 14 | 14 | 13
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ALLESTIMENTI
 * output 2019 2020 2021 2022 2023 2024
 * Servizi logistici | 1.198 | 471 | 512 | 512 | 396 | 164
 * utenti 2019 2020 2021 2022 2023 2024
 * Settori | 13 | 14 | 14 | 14 | 14 | 13
 * ```
 */
export const periodTablesDisagree: Rule = {
  code: 'period.tables-disagree',
  find: facts =>
    facts.maps.filter(tablesDisagree).map(map => {
      const odd = isStale(facts, map.outputs) && !isStale(facts, map.served) ? map.outputs : map.served
      const outputYears = map.outputs[0]?.years ?? []
      const servedYears = map.served[0]?.years ?? []
      return {
        grade: 'certain',
        map: map.index,
        odd: allCells(odd),
        labels: [],
        params: {
          outputFirst: outputYears[0] ?? 0,
          outputLast: outputYears.at(-1) ?? 0,
          servedFirst: servedYears[0] ?? 0,
          servedLast: servedYears.at(-1) ?? 0,
          edition: facts.edition.year,
          rows: odd.length,
        },
        evidence: { outputs: outputYears, served: servedYears },
      }
    }),
}
