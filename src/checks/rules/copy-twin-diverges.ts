import type { Facts } from '../facts/facts.ts'
import { areTwins, findRepeats, type RepeatedCells } from '../facts/repeats.ts'
import { isSlip } from '../facts/slips.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Righe gemelle che si separano
 *
 * Che cosa trova: una riga di output e una di utenti dello stesso servizio che nella maggior parte degli anni hanno le
 * stesse cifre (dicono la stessa cosa) e in uno o due anni no. Le coppie di una mappa stanno in un solo avviso.
 *
 * Perché conta: se le due righe contano la stessa cosa, una delle due cifre è sbagliata; spesso è una cifra battuta
 * male. Se contano cose diverse, non dovrebbero coincidere negli altri anni.
 *
 * Che cosa fare: stabilire quale delle due cifre è giusta. Se le righe contano davvero cose diverse (progetti e
 * persone), dirlo nelle etichette.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ANAGRAFE
 * output 2019 2020 2021 2022 2023 2024
 * dichiarazioni di donazione organi | 8.601 | 6.630 | 3.268 | 2.735 | 3.925 | 3.131
 * utenti 2019 2020 2021 2022 2023 2024
 * donatori di organi | 8.601 | 6.630 | 3.268 | 2.735 | 3.725 | 3.131
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ANAGRAFE
 * output 2019 2020 2021 2022 2023 2024
 * dichiarazioni di donazione organi | 8.601 | 6.630 | 3.268 | 2.735 | 3.725 | 3.131
 * utenti 2019 2020 2021 2022 2023 2024
 * donatori di organi | 8.601 | 6.630 | 3.268 | 2.735 | 3.725 | 3.131
 * ```
 */
export const copyTwinDiverges: Rule = {
  code: 'copy.twin-diverges',
  find: facts => {
    const byMap = new Map<number, RepeatedCells[]>()
    for (const pair of divergingTwins(facts)) byMap.set(pair.a.map, [...(byMap.get(pair.a.map) ?? []), pair])
    return [...byMap.values()].map(finding)
  },
}

function divergingTwins(facts: Facts): RepeatedCells[] {
  const { rows, cells } = findRepeats(facts)
  const identical = new Set(rows.filter(({ a, b }) => a.map === b.map).flatMap(({ a, b }) => [a.id, b.id]))
  const twins = cells
    .filter(({ a, b }) => a.map === b.map)
    // A row with an identical twin has found it.
    .filter(({ a, b }) => !identical.has(a.id) && !identical.has(b.id))
    .filter(pair => isTwin(facts, pair))
    .sort((x, y) => y.bits - x.bits || x.a.id - y.a.id)
  const taken = new Set<number>()
  return twins.filter(({ a, b }) => {
    if (taken.has(a.id) || taken.has(b.id)) return false
    taken.add(a.id)
    taken.add(b.id)
    return true
  })
}

function isTwin(facts: Facts, pair: RepeatedCells): boolean {
  const { a, b, different } = pair
  const sums = facts.maps[a.map]?.sums ?? []
  if (
    sums.some(sum => (sum.total === a && sum.parts.includes(b)) || (sum.total === b && sum.parts.includes(a)))
  ) {
    return false
  }
  if (different.every(([left, right]) => a.noted[left] || b.noted[right])) return false
  return areTwins(facts, pair)
}

function finding(pairs: readonly RepeatedCells[]): Found {
  const ordered = [...pairs].sort((x, y) => x.a.id - y.a.id)
  const cells = ordered.flatMap(({ a, b, different }) =>
    different.flatMap(([left, right]) => [
      { row: a, column: left },
      { row: b, column: right },
    ]),
  )
  const [first] = ordered
  if (!first) throw new Error('no pair')
  const differences = ordered.flatMap(({ a, b, different }) =>
    different.map(([left, right]) => ({
      year: a.years[left] ?? 0,
      a: a.values[left] ?? 0,
      b: b.values[right] ?? 0,
    })),
  )
  const slips = differences.filter(({ a, b }) => isSlip(a, b))
  return {
    grade: slips.length > 0 || differences.length <= 2 ? 'likely' : 'possible',
    map: first.a.map,
    odd: cells,
    params: {
      pairs: ordered.length,
      label: first.a.label,
      otherLabel: first.b.label,
      years: first.different.map(([column]) => first.a.years[column] ?? 0),
      values: first.different.map(([column]) => first.a.values[column] ?? 0),
      others: first.different.map(([, column]) => first.b.values[column] ?? 0),
      equal: first.equal.length,
      slips: slips.map(({ year }) => year),
    },
    evidence: {
      pairs: ordered.map(({ a, b }) => [a.label, b.label]),
      differences: differences.map(({ year, a, b }) => [year, a, b]),
    },
  }
}
