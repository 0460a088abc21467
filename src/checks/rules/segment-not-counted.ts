import { matchSegments } from '../facts/segment-match.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Segmenti descritti e non contati, contati e non descritti
 *
 * Che cosa trova: i segmenti di utenza che la mappa descrive e che nessuna riga conta, e le righe di utenti che nessun
 * segmento descrive. Il confronto è per parole, tollera abbreviazioni e sinonimi, e non chiede un segmento per ogni
 * sede. Una mappa ha un solo avviso.
 *
 * Perché conta: il metodo chiede che ciò che si descrive si conti. Un segmento mai contato è una domanda («a chi
 * erogo?») senza risposta.
 *
 * Che cosa fare: aggiungere la riga o il segmento che manca; se sono la stessa cosa con due nomi, usarne uno.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio PARTECIPATE
 * segmento Società a controllo pubblico | Soggetti a controllo pubblico
 * segmento Sindaco e Assessori | Organi politici
 * segmento Dirigenti | Coinvolti nei contratti
 * utenti 2022 2023 2024
 * Società a controllo pubblico | 1 | 1 | 1
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio NIDI
 * segmento Bambini lattanti (0 - 1 anno) | Bambini di età inferiore all'anno
 * segmento Bambini con disabilità | Bambini con disabilità certificata
 * segmento S.A.A.P. (Servizio di assistenza all'autonomia) | Alunni con assistenza
 * utenti 2022 2023 2024
 * Lattanti | 28 | 34 | 28
 * Bambini con certificazione | 4 | 3 | 2
 * SAAP | 172 | 204 | 233
 * Totale | 204 | 241 | 263
 * ```
 */
export const segmentNotCounted: Rule = {
  code: 'segment.not-counted',
  find: facts =>
    facts.maps.flatMap((map): Found[] => {
      const { uncounted, undescribed } = matchSegments(map)
      const described = map.service.users.segments?.length ?? 0
      if (map.served.length === 0 || described === 0) return []
      if (uncounted.length + undescribed.length === 0) return []
      // As many rows left over as segments may be the same things under other names.
      const unanswered = uncounted.length - undescribed.length
      return [
        {
          grade: unanswered > 0 ? 'likely' : 'possible',
          map: map.index,
          odd: [],
          labels: [...uncounted.map(each => each.name), ...undescribed.map(row => row.label)],
          lines: [...uncounted.map(each => each.source?.firstLine), ...undescribed.map(row => row.line)],
          params: {
            uncounted: uncounted.map(each => each.name),
            undescribed: undescribed.map(row => row.label),
            described,
          },
          evidence: { described, counted: map.served.length },
        },
      ]
    }),
}
