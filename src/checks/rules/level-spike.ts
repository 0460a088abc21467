import type { MapFact } from '../facts/facts.ts'
import { type OddLevel, oddLevels } from '../facts/levels.ts'
import { likePart } from '../facts/like-part.ts'
import { isSlip } from '../facts/slips.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Cifre che saltano e tornano
 *
 * Che cosa trova: una cifra lontana da tutte le altre della sua riga, che l'anno dopo tornano dov'erano; o la più
 * recente, se è tre volte o un terzo di quelle che la precedono. Si misura sulla mediana, con un margine per le righe
 * che oscillano e per i numeri piccoli. Tace dove una nota spiega il cambio, negli anni 2020 e 2021, e dove altre righe
 * della mappa si muovono insieme.
 *
 * Perché conta: o è successo qualcosa che il lettore deve sapere, o è un errore di battuta.
 *
 * Che cosa fare: controllare la cifra; se è giusta, scrivere in nota che cosa è successo.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ANZIANI
 * utenti 2019 2020 2021 2022 2023 2024
 * Consegna dei pasti | 251 | 265 | 293 | 315 | 1.772 | 284
 * Telesoccorso | 104 | 87 | 81 | 77 | 67 | 67
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * utenti 2019 2020 2021 2022 2023 2024
 * Visitatori | 65.597 | 8.153 | 5.393 | 52.501 | 61.703 | 67.448
 * Prestiti | 2 | 0 | 3 | 9 | 2 | 3
 * Interventi | 556 | 532 | 545 | 584* | 60* | 55
 * * dal 2023 solo autotrasporto
 * ```
 */
export const levelSpike: Rule = {
  code: 'level.spike',
  find: facts =>
    facts.maps.flatMap(map => {
      const odd = levelsOf(map).filter(each => each.kind === 'spike' || each.kind === 'edge')
      return odd
        .filter(each => !each.explained && !isMagnitude(each) && likePart(each) === null)
        .map(each => spike(each, odd))
    }),
}

export function levelsOf(map: MapFact): OddLevel[] {
  return [...map.outputs, ...map.served].flatMap(oddLevels)
}

/** A factor near 10, 100 or 1000 on a row that otherwise stands still: a digit or a separator, not an event. */
export function isMagnitude({ row, column, factor, usual }: OddLevel): boolean {
  const ratio = factor < 1 ? 1 / factor : factor
  const power = 10 ** Math.round(Math.log10(ratio))
  const others = row.values.filter(
    (value, at): value is number => at !== column && value !== null && value > 0,
  )
  if (power < 10 || others.length < 3 || Math.max(usual, row.values[column] ?? 0) < 100) return false
  const spread = Math.max(...others) / Math.min(...others)
  return Math.abs(Math.log(ratio / power)) < Math.log(1.35) && spread < 2
}

function spike(odd: OddLevel, all: readonly OddLevel[]): Found {
  const { row, column, factor, usual } = odd
  const together = all.filter(
    other => other.row !== row && other.column === column && other.factor > 1 === factor > 1,
  )
  const ratio = factor < 1 ? 1 / factor : factor
  const last = column === row.years.length - 1
  return {
    grade: gradeOf(odd, together.length, ratio, last),
    map: row.map,
    odd: [{ row, column }],
    compared: row.years.flatMap((_, at) => (at === column ? [] : [{ row, column: at }])),
    params: {
      label: row.label,
      year: row.years[column] ?? 0,
      value: row.values[column] ?? 0,
      usual: Math.round(usual),
      factor: Math.round(ratio * 10) / 10,
      up: factor > 1 ? 1 : 0,
      last: last ? 1 : 0,
      together: together.length,
    },
    evidence: { value: row.values[column], usual, factor },
  }
}

/** The oldest figure of a row is history, unless a slip of the hand makes it. */
function gradeOf(odd: OddLevel, together: number, ratio: number, last: boolean): Found['grade'] {
  if (together > 0) return 'possible'
  if (odd.kind === 'edge' && !last && !isSlip(odd.row.values[odd.column] ?? 0, odd.usual)) return 'possible'
  return ratio >= 4 || (last && ratio >= 3) ? 'likely' : 'possible'
}
