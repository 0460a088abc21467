import { figureBits } from '../facts/chance.ts'
import type { RowFact } from '../facts/facts.ts'
import { cellsAt, type Found, type Rule } from '../rule.ts'

/**
 * Valori riportati dall'anno prima
 *
 * Che cosa trova: una cifra lunga che si ripete identica per due o più anni in una riga che negli altri anni cambia
 * sempre. Le consistenze che stanno ferme quasi sempre (alloggi, metri quadri) e le cifre piccole o tonde non contano.
 *
 * Perché conta: è il segno di un dato non rilevato, ricopiato per non lasciare la casella vuota.
 *
 * Che cosa fare: chiedere il dato dell'anno; se non c'è, scrivere «n.d.» o segnarlo come stima.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ECOLOGIA
 * utenti 2019 2020 2021 2022 2023 2024
 * Studenti | 305 | 12.386 | 7.538 | 7.538 | 7.538 | 11.434
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio PATRIMONIO
 * utenti 2019 2020 2021 2022 2023 2024
 * Alloggi | n.d. | 1.931 | 1.931 | 1.931 | 1.931 | 1.931
 * Superficie a bosco | 990.000 | 1.000.000 | 1.008.100 | 1.008.100 | 1.008.100 | 1.008.100
 * Operatori | 122 | 121 | 181 | 181 | 185 | 185
 * ```
 */
export const copyCarried: Rule = {
  code: 'copy.carried',
  find: facts => facts.rows.flatMap(carried),
}

const leastBits = 11

function carried(row: RowFact): Found[] {
  const steps = row.values.flatMap((value, column) => {
    const before = row.values[column - 1]
    return column > 0 && value !== null && before !== null && before !== undefined
      ? [{ column, same: value === before }]
      : []
  })
  const repeated = steps.filter(step => step.same).map(step => step.column)
  if (repeated.length === 0 || repeated.length * 2 > steps.length || steps.length < 4) return []
  const value = row.values[repeated[0] ?? 0] ?? 0
  const bits = figureBits(value) * repeated.length
  if (bits < leastBits || new Set(repeated.map(column => row.values[column])).size > 1) return []
  if (repeated.some(column => row.noted[column] || row.series.observations[column]?.status === 'estimated'))
    return []
  const columns = [(repeated[0] ?? 1) - 1, ...repeated]
  return [
    {
      grade: repeated.length >= 2 || figureBits(value) >= 12 ? 'likely' : 'possible',
      map: row.map,
      odd: cellsAt([row], repeated),
      compared: cellsAt([row], columns.slice(0, 1)),
      params: { label: row.label, value, years: columns.map(column => row.years[column] ?? 0) },
      evidence: { value, times: columns.length },
    },
  ]
}
