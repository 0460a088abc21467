import { containment, labelStems, shareMeaning } from '../facts/label-words.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Segmenti che partecipano all'erogazione e non sono descritti
 *
 * Che cosa trova: chi ha un ruolo nell'erogazione del servizio e non compare fra i segmenti di utenza, né fra i criteri
 * o le righe contate. «Tutti i cittadini» e simili non si segnalano.
 *
 * Perché conta: la mappa dice come partecipano persone che non dice di servire.
 *
 * Che cosa fare: aggiungere il segmento, o usare lo stesso nome nelle due tabelle.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio RIFIUTI
 * segmento Utenze domestiche | Famiglie
 * segmento Utenze non domestiche | Attività
 * coinvolti Ristoranti | differenziare ed esporre secondo calendario
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio RIFIUTI
 * segmento Utenze domestiche | Famiglie, ristoranti e pubblici esercizi
 * segmento Trasgressori / obbligati | Cittadini destinatari di un accertamento
 * coinvolti tutti i cittadini | indifferenziato
 * coinvolti Ristoranti | differenziare
 * coinvolti / | /
 * ```
 */
export const segmentCoDelivery: Rule = {
  code: 'segment.co-delivery',
  find: facts =>
    facts.maps.flatMap((map): Found[] => {
      const { users, delivery } = map.service
      if (!users.segments || users.segments.length === 0) return []
      const known = [
        ...users.segments.flatMap(each => [each.name, each.description]),
        ...(users.criteria ?? []),
        ...map.served.map(row => row.label),
      ].map(labelStems)
      const unknown = (delivery?.coDelivery ?? [])
        .map(each => each.segment)
        .filter(name => /\p{L}/u.test(name) && !everyone.test(name))
        .filter(name => !known.some(stems => isAbout(labelStems(name), stems)))
      if (unknown.length === 0) return []
      return [
        {
          grade: 'possible',
          map: map.index,
          odd: [],
          labels: unknown,
          lines: [map.service.source?.firstLine],
          params: { segments: unknown, count: unknown.length },
          evidence: { segments: unknown },
        },
      ]
    }),
}

const everyone = /^(?:tutti|tutte|cittadin|utent|la cittadinanza|cittadinanza|indifferenziat)/i

const isAbout = (name: readonly string[], stems: readonly string[]): boolean =>
  shareMeaning(name, stems) || containment(name, stems) === 1
