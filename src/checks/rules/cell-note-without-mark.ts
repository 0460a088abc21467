import type { Found, Rule } from '../rule.ts'
import { marksOf, tableOf } from './cell-mark-without-note.ts'

/**
 * Note che nessun asterisco richiama
 *
 * Che cosa trova: una nota sotto una tabella il cui segno non sta in nessuna casella né etichetta della mappa.
 *
 * Perché conta: un'avvertenza che cambia il senso di una riga non dice di quale riga parla.
 *
 * Che cosa fare: mettere il segno accanto alla cifra o all'etichetta che la nota spiega.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * output 2023 2024
 * ore di controllo | 216 | 155
 * * dal 2022 solo autotrasporto
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * output 2023 2024
 * ore di controllo* | 216 | 155
 * * dal 2022 solo autotrasporto
 * ```
 */
export const cellNoteWithoutMark: Rule = {
  code: 'cell.note-without-mark',
  find: facts =>
    facts.maps.flatMap(map => {
      const used = new Set([...map.outputs, ...map.served].flatMap(marksOf))
      const names = [...(map.service.content?.core ?? []), ...(map.service.content?.ancillary ?? [])]
      return (['outputs', 'served'] as const).flatMap((kind): Found[] => {
        const notes = (tableOf(map, kind)?.footnotes ?? []).filter(
          note => !used.has(note.mark) && !names.some(each => each.name.endsWith(note.mark)),
        )
        const [first] = notes
        if (!first) return []
        return [
          {
            grade: 'likely',
            map: map.index,
            odd: [],
            labels: [],
            lines: map[kind].map(row => row.line).slice(-1),
            params: { mark: first.mark, text: first.text, count: notes.length, table: kind },
            evidence: { notes: notes.map(note => note.mark) },
          },
        ]
      })
    }),
}
