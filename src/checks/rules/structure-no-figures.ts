import type { Found, Rule } from '../rule.ts'

/**
 * Mappe senza cifre
 *
 * Che cosa trova: un servizio che elenca output, o utenti, e non ne conta nessuno in nessun anno; o che non ha la
 * tabella.
 *
 * Perché conta: il servizio è descritto ma non misurato.
 *
 * Che cosa fare: chiedere all'ufficio almeno il valore dell'anno; se non c'è modo di contare, rivedere gli output.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio TERRITORIO
 * output 2023 2024
 * SPID rilasciati | n.d. | n.d.
 * mappe pubblicate | / | /
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio TERRITORIO
 * output 2023 2024
 * SPID rilasciati | n.d. | 12
 * servizio GARE
 * manca outputs
 * ```
 */
export const structureNoFigures: Rule = {
  code: 'structure.no-figures',
  find: facts =>
    facts.maps.flatMap(map =>
      (['outputs', 'served'] as const).flatMap((table): Found[] => {
        const rows = map[table]
        const known = map.service.gaps.some(gap => gap.section.endsWith(table))
        const absent = table === 'outputs' && map.service.outputs !== null && rows.length === 0
        const silent =
          rows.length > 0 &&
          rows.every(row => row.values.every(value => value === null)) &&
          !rows.some(row => row.series.observations.some(cell => cell.status === 'text'))
        if (known || (!absent && !silent)) return []
        return [
          {
            grade: 'likely',
            map: map.index,
            odd: [],
            labels: rows.map(row => row.label),
            lines: [map.service.source?.firstLine, ...rows.map(row => row.line)],
            params: { table, rows: rows.map(row => row.label), count: rows.length },
            evidence: { rows: rows.map(row => row.label) },
          },
        ]
      }),
    ),
}
