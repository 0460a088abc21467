import { figureBits, trialBits } from '../facts/chance.ts'
import type { MapFact, RowFact } from '../facts/facts.ts'
import { cellKey } from '../facts/repeats.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Righe che ripetono l'anno prima di un'altra
 *
 * Che cosa trova: una riga che in più anni vale quanto un'altra riga della stessa mappa l'anno prima (le domande
 * valutate sono quelle ricevute l'anno precedente) e che in un anno non lo vale.
 *
 * Perché conta: la regola è dell'ufficio stesso; l'anno che la rompe è quasi sempre una cifra battuta male.
 *
 * Che cosa fare: confrontare le due cifre sul gestionale e correggere quella sbagliata.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio CASA
 * output 2019 2020 2021 2022 2023 2024
 * domande ricevute | 216 | 161 | 191 | 212 | 134 | 188
 * domande valutate anno precedente | 11 | 0 | 161 | 191 | 215 | 134
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio CASA
 * output 2019 2020 2021 2022 2023 2024
 * domande ricevute | 216 | 161 | 191 | 212 | 134 | 188
 * domande valutate | 200 | 150 | 161 | 180 | 120 | 170
 * ```
 */
export const sumLagged: Rule = {
  code: 'sum.lagged',
  find: facts => facts.maps.flatMap(lagsOf),
}

function lagsOf(map: MapFact): Found[] {
  const rows = [...map.outputs, ...map.served]
  const cost = trialBits(rows.length ** 2)
  const byCell = new Map<number, RowFact[]>()
  for (const row of rows) {
    for (const [column, value] of row.values.entries()) {
      if (value === null || value < leastFigure) continue
      const key = cellKey(row.years[column] ?? 0, value)
      const group = byCell.get(key)
      if (group) group.push(row)
      else byCell.set(key, [row])
    }
  }
  return rows.flatMap(later => {
    const candidates = new Set(
      later.values.flatMap((value, column) =>
        value === null ? [] : (byCell.get(cellKey((later.years[column] ?? 0) - 1, value)) ?? []),
      ),
    )
    candidates.delete(later)
    return [...candidates].flatMap(earlier => lag(later, earlier, cost))
  })
}

/** Smaller figures meet by chance every year. */
const leastFigure = 4

function lag(later: RowFact, earlier: RowFact, cost: number): Found[] {
  const holds: number[] = []
  const breaks: [number, number][] = []
  let bits = 0
  const seen = new Set<number>()
  for (let column = 1; column < later.values.length; column++) {
    const before = earlier.years.indexOf((later.years[column] ?? 0) - 1)
    const value = later.values[column]
    const past = earlier.values[before]
    if (!value || !past) continue
    // A row that stands still equals its neighbours of any year.
    if (later.values[column - 1] === value || earlier.values[before + 1] === past) continue
    if (value !== past) breaks.push([column, before])
    else {
      holds.push(column)
      if (!seen.has(value)) bits += figureBits(value)
      seen.add(value)
    }
  }
  const [broken] = breaks
  if (holds.length < 2 || breaks.length !== 1 || !broken || bits < cost + 7) return []
  const [column, before] = broken
  const odd: CellRef[] = [{ row: later, column }]
  return [
    {
      grade: 'likely',
      map: later.map,
      odd,
      compared: [{ row: earlier, column: before }],
      params: {
        label: later.label,
        earlier: earlier.label,
        year: later.years[column] ?? 0,
        value: later.values[column] ?? 0,
        expected: earlier.values[before] ?? 0,
        holds: holds.map(each => later.years[each] ?? 0),
      },
      evidence: { value: later.values[column], expected: earlier.values[before] },
    },
  ]
}
