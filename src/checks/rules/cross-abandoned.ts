import type { Facts, RowFact } from '../facts/facts.ts'
import { containment } from '../facts/label-words.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Una quantità lasciata a metà in una mappa
 *
 * Che cosa trova: la stessa quantità in due mappe, quando una delle due si è fermata («15, /, /, /») e l'altra continua.
 *
 * Perché conta: la riga ferma fa credere che la cosa sia finita, mentre è solo contata altrove.
 *
 * Che cosa fare: togliere la riga ferma, o rimandare all'altra mappa in nota.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio AMBIENTE
 * output 2019 2020 2021 2022 2023 2024
 * numero di manufatti in cemento amianto censiti | 15 | / | / | / | / | /
 * servizio ECOLOGIA
 * output 2019 2020 2021 2022 2023 2024
 * Numero di manufatti in amianto censiti | 15 | 7 | 6 | 9 | 11 | 7
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio AMBIENTE
 * output 2019 2020 2021 2022 2023 2024
 * numero di manufatti in cemento amianto censiti | 15 | 7 | 6 | 9 | 11 | 7
 * servizio ECOLOGIA
 * output 2019 2020 2021 2022 2023 2024
 * Numero di manufatti in amianto censiti | 15 | 7 | 6 | 9 | 11 | 7
 * ```
 */
export const crossAbandoned: Rule = {
  code: 'cross.abandoned',
  find: facts => {
    const byStem = new Map<string, RowFact[]>()
    for (const row of facts.rows) {
      for (const word of new Set(row.stems)) {
        const group = byStem.get(word)
        if (group) group.push(row)
        else byStem.set(word, [row])
      }
    }
    return facts.rows.filter(hasStopped).flatMap(row => {
      const groups = row.stems
        .map(word => byStem.get(word) ?? [])
        .filter(group => group.length <= mostSharing)
      const other = groups.flat().find(each => continues(row, each))
      return other ? [abandoned(facts, row, other)] : []
    })
  },
}

/** A word that more rows share than these says too little to look them up by it. */
const mostSharing = 24

function hasStopped(row: RowFact): boolean {
  const given = row.values.flatMap((value, column) => (value ? [column] : []))
  return (
    given.length > 0 &&
    given.length <= 2 &&
    (given.at(-1) ?? 0) <= row.values.length - 3 &&
    row.stems.length >= 2
  )
}

function continues(stopped: RowFact, other: RowFact): boolean {
  if (other.map === stopped.map || other.stems.length < 3 || containment(stopped.stems, other.stems) < 1)
    return false
  const equal = stopped.years.some((year, column) => {
    const value = stopped.values[column]
    return value && value === other.values[other.years.indexOf(year)]
  })
  return equal && other.values.at(-1) !== null
}

function abandoned(facts: Facts, row: RowFact, other: RowFact): Found {
  const last = row.values.findLastIndex(value => value !== null)
  return {
    grade: 'likely',
    map: row.map,
    odd: allCells([row]),
    compared: allCells([other]),
    params: {
      label: row.label,
      year: row.years[last] ?? 0,
      value: row.values[last] ?? 0,
      other: facts.maps[other.map]?.service.name ?? '',
      otherLabel: other.label,
    },
    evidence: { stopped: row.values, continues: other.values },
  }
}
