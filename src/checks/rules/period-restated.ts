import type { Facts, RowFact } from '../facts/facts.ts'
import { labelStems } from '../facts/label-words.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Valori del passato cambiati da un'edizione all'altra
 *
 * Che cosa trova: con l'edizione precedente a disposizione, le cifre di anni già pubblicati che in questa edizione sono
 * diverse. Quelle di una mappa stanno in un solo avviso.
 *
 * Perché conta: rettificare un dato è lecito, ma chi ha citato quello vecchio deve poterlo sapere.
 *
 * Che cosa fare: confermare la rettifica con il suo motivo, o rimettere il valore pubblicato.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio MUSEO
 * output 2022 2023 2024
 * prestiti | 37 | 100 | 83
 * === prima
 * edizione 2023
 * servizio MUSEO
 * output 2021 2022 2023
 * prestiti | 33 | 37 | 98
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * output 2022 2023 2024
 * prestiti | 37 | 100 | 83
 * === prima
 * edizione 2023
 * servizio MUSEO
 * output 2021 2022 2023
 * prestiti | 33 | 37 | 100
 * ```
 */
export const periodRestated: Rule = {
  code: 'period.restated',
  find: (facts, earlier) => {
    const [before] = earlier
    if (!before) return []
    const known = new Map(before.rows.map(row => [identity(before, row), row]))
    const byMap = new Map<number, { cell: CellRef; before: number }[]>()
    for (const row of facts.rows) {
      const old = known.get(identity(facts, row))
      if (!old) continue
      for (const [column, year] of row.years.entries()) {
        const past = old.values[old.years.indexOf(year)]
        const now = row.values[column]
        if (typeof past !== 'number' || typeof now !== 'number' || past === now) continue
        byMap.set(row.map, [...(byMap.get(row.map) ?? []), { cell: { row, column }, before: past }])
      }
    }
    return [...byMap].map(([map, changes]) => restated(before.edition.year, map, changes))
  },
}

const identity = (facts: Facts, row: RowFact): string =>
  [labelStems(facts.maps[row.map]?.service.name ?? '').join(' '), row.table, row.key].join('|')

function restated(
  edition: number,
  map: number,
  changes: readonly { cell: CellRef; before: number }[],
): Found {
  const [first] = changes
  return {
    grade: 'likely',
    map,
    odd: changes.map(({ cell }) => cell),
    params: {
      count: changes.length,
      label: first?.cell.row.label ?? '',
      year: first ? (first.cell.row.years[first.cell.column] ?? 0) : 0,
      before: first?.before ?? 0,
      value: first ? (first.cell.row.values[first.cell.column] ?? 0) : 0,
      edition,
    },
    evidence: {
      changes: changes.map(({ cell, before }) => [
        cell.row.label,
        cell.row.years[cell.column],
        before,
        cell.row.values[cell.column],
      ]),
    },
  }
}
