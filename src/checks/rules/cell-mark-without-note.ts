import type { SeriesTable } from '../../domain/edition.ts'
import type { MapFact, RowFact } from '../facts/facts.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Asterischi senza nota
 *
 * Che cosa trova: un asterisco, in una casella, in un'etichetta o nel nome di un elemento, che nessuna nota della mappa
 * spiega.
 *
 * Perché conta: chi legge sa che c'è un'avvertenza e non la può leggere.
 *
 * Che cosa fare: scrivere la nota sotto la tabella o togliere l'asterisco.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TRIBUTI
 * centrale Servizi tributari locali* | IMU e TARI
 * output 2023 2024
 * avvisi | 492 | 500*
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TRIBUTI
 * output 2023 2024
 * avvisi | 492 | 500*
 * * solo acconto
 * ```
 */
export const cellMarkWithoutNote: Rule = {
  code: 'cell.mark-without-note',
  find: facts => facts.maps.flatMap(unexplained),
}

function unexplained(map: MapFact): Found[] {
  const { outputs, users, content } = map.service
  const notes = new Set(
    [outputs, users.served].flatMap(table => table?.footnotes.map(note => note.mark) ?? []),
  )
  const rows = [...map.outputs, ...map.served].flatMap(row => marksOf(row).map(mark => ({ row, mark })))
  const open = rows.filter(({ mark }) => !notes.has(mark))
  const elements = [
    ...(content?.core ?? []),
    ...(content?.ancillary ?? []),
    ...(users.segments ?? []),
  ].filter(each => {
    const mark = /\*+(?=\s*$)/.exec(each.name)?.[0]
    return mark !== undefined && !notes.has(mark)
  })
  if (open.length + elements.length === 0) return []
  const names = [...open.map(({ row }) => row.label), ...elements.map(each => each.name)]
  return [
    {
      grade: 'likely',
      map: map.index,
      odd: [],
      labels: [...new Set(names)],
      lines: [...open.map(({ row }) => row.line), ...elements.map(each => each.source?.firstLine)],
      params: {
        names: [...new Set(names)],
        marks: [
          ...new Set([
            ...open.map(({ mark }) => mark),
            ...elements.map(each => /\*+\s*$/.exec(each.name)?.[0] ?? ''),
          ]),
        ],
      },
      evidence: { names },
    },
  ]
}

/** The marks on a row's label and cells. */
export function marksOf(row: RowFact): string[] {
  const label = /\*+(?=\s*$)|^\*+/.exec(row.series.label)?.[0]
  const cells = row.series.observations.flatMap(cell => cell.footnotes ?? [])
  return [...new Set([...(label === undefined ? [] : [label]), ...cells])]
}

/** The rows of a table with the table they came from. */
export function tableOf(map: MapFact, table: 'outputs' | 'served'): SeriesTable | null {
  return table === 'outputs' ? map.service.outputs : map.service.users.served
}
