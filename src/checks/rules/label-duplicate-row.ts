import type { RowFact } from '../facts/facts.ts'
import { containment } from '../facts/label-words.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Righe doppie
 *
 * Che cosa trova: nella stessa tabella, due righe con la stessa etichetta, o con un'etichetta che contiene l'altra e
 * quasi tutte le cifre uguali.
 *
 * Perché conta: la stessa cosa è contata due volte, e dove le cifre sono diverse non si sa quale vale.
 *
 * Che cosa fare: tenere una riga sola; se sono due cose diverse, dirlo nelle etichette.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio SPORT
 * output 2019 2020 2021 2022 2023 2024
 * Attività dirette gestite dal Comune | 1 | 2 | 3 | 3 | 2 | 2
 * Attività esterne | 5 | 6 | 4 | 42 | 105 | 108
 * Attività dirette | 1 | 2 | 2 | 3 | 2 | 2
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * utenti 2021 2022 2023 2024
 * Utenti museo civico | 3.244 | 9.000 | 17.280 | 17.662
 * di cui paganti | 2.316 | 5.344 | 8.870 | 5.219
 * Utenti museo archeologico | 2.681 | 5.474 | 6.166 | 10.262
 * di cui paganti | 973 | 2.516 | 6.127 | 2.715
 * ```
 */
export const labelDuplicateRow: Rule = {
  code: 'label.duplicate-row',
  find: facts => facts.maps.flatMap(map => [...duplicates(map.outputs), ...duplicates(map.served)]),
}

function duplicates(rows: readonly RowFact[]): Found[] {
  const plain = rows.filter(row => !row.nested && row.stems.length > 0 && row.series.partOf === null)
  return plain.flatMap((a, index) => plain.slice(index + 1).flatMap(b => duplicate(a, b)))
}

function duplicate(a: RowFact, b: RowFact): Found[] {
  const same = a.key === b.key
  if (!same && (containment(a.stems, b.stems) < 1 || Math.min(a.stems.length, b.stems.length) < 2)) return []
  const both = a.values.flatMap((value, column) => {
    const other = b.values[column]
    return value === null || other === null || other === undefined ? [] : [{ column, equal: value === other }]
  })
  const equal = both.filter(each => each.equal).length
  // Labels that only resemble each other must have the figures in common.
  if (!same && (both.length < 4 || equal < both.length * 0.75 || new Set(a.values).size < 3)) return []
  const odd: CellRef[] = both
    .filter(each => !each.equal)
    .flatMap(({ column }) => [
      { row: a, column },
      { row: b, column },
    ])
  return [
    {
      grade: 'likely',
      map: a.map,
      odd,
      compared: both.filter(each => each.equal).map(({ column }) => ({ row: b, column })),
      lines: [a.line, b.line],
      labels: [a.label, b.label],
      params: {
        label: a.label,
        otherLabel: b.label,
        equal,
        of: both.length,
        years: both.filter(each => !each.equal).map(({ column }) => a.years[column] ?? 0),
      },
      evidence: { a: a.values, b: b.values },
    },
  ]
}
