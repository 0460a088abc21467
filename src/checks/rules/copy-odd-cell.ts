import { figureBits } from '../facts/chance.ts'
import type { Facts, RowFact } from '../facts/facts.ts'
import { median } from '../facts/levels.ts'
import { cellKey } from '../facts/repeats.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Una casella presa da un'altra riga
 *
 * Che cosa trova: una cifra lontana da tutte le altre della sua riga che è identica, nello stesso anno, a quella di
 * un'altra riga in cui invece sta bene: una riga della stessa mappa, o una con la stessa etichetta in un'altra.
 *
 * Perché conta: un salto si può spiegare; un salto che è la cifra della riga di un altro no.
 *
 * Che cosa fare: chiedere all'ufficio la cifra vera dell'anno. Di solito è dell'ordine di quelle degli altri anni.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ANAGRAFE
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini non autosufficienti | 74 | 55 | 42 | 115 | 131 | 193
 * servizio STATO CIVILE
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini non autosufficienti | 6 | 1 | 2 | 115 | 2 | 3
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio ANAGRAFE
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini non autosufficienti | 74 | 55 | 42 | 115 | 131 | 193
 * servizio STATO CIVILE
 * utenti 2019 2020 2021 2022 2023 2024
 * Cittadini non autosufficienti | 6 | 1 | 2 | 4 | 2 | 3
 * ```
 */
export const copyOddCell: Rule = {
  code: 'copy.odd-cell',
  find: facts => {
    const byLabel = new Map<string, RowFact[]>()
    for (const row of facts.rows) {
      if (row.key === '') continue
      const group = byLabel.get(row.key)
      if (group) group.push(row)
      else byLabel.set(row.key, [row])
    }
    const byFigure = longFigures(facts)
    return facts.rows.flatMap(row =>
      row.values.flatMap((_, column) => takenCell(facts, { byLabel, byFigure }, row, column)),
    )
  },
}

const mostNamesakes = 12
/** A figure of so many bits is worth looking for in any other map. */
const longBits = 9

interface LookUps {
  readonly byLabel: ReadonlyMap<string, readonly RowFact[]>
  /** Rows by a long figure and its year. */
  readonly byFigure: ReadonlyMap<number, readonly RowFact[]>
}

function longFigures(facts: Facts): ReadonlyMap<number, readonly RowFact[]> {
  const byFigure = new Map<number, RowFact[]>()
  for (const row of facts.rows) {
    for (let column = 0; column < row.values.length; column++) {
      const value = row.values[column] ?? null
      if (value === null || figureBits(value) < longBits) continue
      const key = cellKey(row.years[column] ?? 0, value)
      const group = byFigure.get(key)
      if (group) group.push(row)
      else byFigure.set(key, [row])
    }
  }
  return byFigure
}

function takenCell(facts: Facts, { byLabel, byFigure }: LookUps, row: RowFact, column: number): Found[] {
  const value = row.values[column]
  if (!value || figureBits(value) < 4.5 || row.noted[column] || distance(row, column) < Math.log(2.5))
    return []
  const map = facts.maps[row.map]
  const namesakes = (byLabel.get(row.key) ?? []).filter(other => other.map !== row.map)
  const year = row.years[column] ?? 0
  const alike = byFigure.get(cellKey(year, value)) ?? []
  const near = [
    ...(map?.outputs ?? []),
    ...(map?.served ?? []),
    ...namesakes.slice(0, mostNamesakes),
    ...(alike.length <= mostNamesakes ? alike : []),
  ]
  const source = near.find(other => {
    const at = other.years.indexOf(year)
    return (
      other !== row &&
      other.values[at] === value &&
      other.values.filter(Boolean).length >= 4 &&
      distance(other, at) < Math.log(2) &&
      !isTwin(row, other, year) &&
      !isSummed(facts, row, other)
    )
  })
  if (!source) return []
  return [
    {
      grade: 'likely',
      map: row.map,
      odd: [{ row, column }],
      compared: [{ row: source, column: source.years.indexOf(year) }],
      params: {
        label: row.label,
        year,
        value,
        otherLabel: source.label,
        other: source.map === row.map ? '' : (facts.maps[source.map]?.service.name ?? ''),
        usual: Math.round(othersMedian(row, column)),
      },
      evidence: { value, usual: othersMedian(row, column), year },
    },
  ]
}

function othersMedian(row: RowFact, column: number): number {
  return median(row.values.filter((value, at): value is number => at !== column && value !== null))
}

/** How far a figure stands from its row's others, in logarithms, less the noise of small counts. */
function distance(row: RowFact, column: number): number {
  const others = row.values.filter((value, at) => at !== column && value)
  const value = row.values[column]
  // Rows of few figures, or mostly zeros, have no usual level.
  if (others.length < 3 || value === null || value === undefined) return 0
  const usual = othersMedian(row, column)
  return Math.abs(Math.log((value + 1) / (usual + 1))) - 1 / Math.sqrt(Math.min(value, usual) + 1)
}

/** Rows that agree in another year too are twins: they rise together. */
function isTwin(a: RowFact, b: RowFact, except: number): boolean {
  return a.years.some((year, column) => {
    const value = a.values[column]
    return year !== except && value && value > 2 && b.values[b.years.indexOf(year)] === value
  })
}

function isSummed(facts: Facts, a: RowFact, b: RowFact): boolean {
  if (a.map !== b.map) return false
  return (facts.maps[a.map]?.sums ?? []).some(
    sum => (sum.total === a && sum.parts.includes(b)) || (sum.total === b && sum.parts.includes(a)),
  )
}
