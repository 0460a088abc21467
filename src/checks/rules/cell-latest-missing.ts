import type { MapFact, RowFact } from '../facts/facts.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Manca il dato dell'anno
 *
 * Che cosa trova: righe che hanno avuto un valore in quasi tutti gli anni e non ce l'hanno in quello dell'edizione:
 * casella vuota, «n.d.» o «/». Le righe di una mappa stanno in un solo avviso.
 *
 * Perché conta: è il dato che l'edizione doveva portare. Un «/» dice che la cosa non esiste più: se è così, va detto.
 *
 * Che cosa fare: chiedere il valore, o quando arriverà; se la rilevazione è finita, scriverlo in nota.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio CONTRATTI
 * utenti 2019 2020 2021 2022 2023 2024
 * Concessionari di beni | 3 | 3 | 26 | 22 | 13 | /
 * Assegnatari di alloggi | 28 | 36 | 39 | 35 | 33 | /
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio CONTRATTI
 * utenti 2019 2020 2021 2022 2023 2024
 * Concessionari di beni | 3 | 3 | 26 | 22 | 13 | 9
 * Amianto | 15 | / | / | / | / | /
 * ```
 */
export const cellLatestMissing: Rule = {
  code: 'cell.latest-missing',
  find: facts => facts.maps.flatMap(map => missing(facts.edition.year, map)),
}

function missing(edition: number, map: MapFact): Found[] {
  const rows = [...map.outputs, ...map.served].filter(row => lacksLatest(edition, row))
  if (rows.length === 0) return []
  const raws = rows.map(row => row.series.observations.at(-1)?.raw ?? '')
  const waiting = rows.every(row => row.series.observations.at(-1)?.status === 'not_collected')
  return [
    {
      grade: waiting ? 'possible' : 'likely',
      map: map.index,
      odd: rows.flatMap(row => cellsAt([row], [row.years.length - 1])),
      params: {
        rows: rows.map(row => row.label),
        count: rows.length,
        year: edition,
        raw: raws[0] ?? '',
        previous: rows[0]?.values.at(-2) ?? '',
      },
      evidence: { rows: rows.map(row => row.label), raw: raws },
    },
  ]
}

function lacksLatest(edition: number, row: RowFact): boolean {
  const status = row.series.observations.at(-1)?.status
  if (row.years.at(-1) !== edition || row.values.length < 4) return false
  const given = row.values.slice(0, -1).filter(value => value !== null).length
  const recent = row.values.at(-2) !== null
  return (
    recent &&
    given >= row.values.length - 2 &&
    (status === 'missing' || status === 'not_collected' || status === 'not_applicable')
  )
}
