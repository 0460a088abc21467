import type { MapFact } from '../facts/facts.ts'
import { numbersIn } from '../facts/numbers-in.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Parole al posto di cifre
 *
 * Che cosa trova: caselle di una tabella di cifre che contengono solo parole («tutti», «non realizzate», «54 schede
 * della collezione»). Tutte quelle di una mappa stanno in un solo avviso.
 *
 * Perché conta: quei valori non si sommano, non si confrontano e non entrano in nessun grafico.
 *
 * Che cosa fare: scrivere la cifra e portare le parole in nota; se la cosa non si conta, «/».
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio DISTRETTO CULTURALE
 * output 2021 2022 2023 2024
 * Catalogazione | 4 | 0 | schede biografiche | interviste e schede fotografiche
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio DISTRETTO CULTURALE
 * output 2021 2022 2023 2024
 * Trasmissione | 25 | 0 causa covid | 14 | n.d.
 * ```
 */
export const cellWords: Rule = {
  code: 'cell.words',
  find: facts => facts.maps.flatMap(wordCells),
}

/** Whether a cell holds two quantities; those have a rule of their own. */
export const holdsSeveral = (raw: string): boolean => numbersIn(raw).length >= 2

function wordCells(map: MapFact): Found[] {
  const odd: CellRef[] = []
  for (const row of [...map.outputs, ...map.served]) {
    for (const [column, cell] of row.series.observations.entries()) {
      if (cell.status === 'text' && !holdsSeveral(cell.raw) && /[\p{L}\d]/u.test(cell.raw))
        odd.push({ row, column })
    }
  }
  const [first] = odd
  if (!first) return []
  const latest = odd.some(({ row, column }) => column === row.years.length - 1)
  const all = odd.every(({ row }) => row.values.every(value => value === null))
  return [
    {
      grade: latest && !all ? 'likely' : 'possible',
      map: map.index,
      odd,
      params: {
        count: odd.length,
        rows: [...new Set(odd.map(({ row }) => row.label))],
        raw: first.row.series.observations[first.column]?.raw ?? '',
        year: first.row.years[first.column] ?? 0,
      },
      evidence: { raw: odd.map(({ row, column }) => row.series.observations[column]?.raw) },
    },
  ]
}
