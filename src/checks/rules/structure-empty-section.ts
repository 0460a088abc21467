import type { ServiceMap } from '../../domain/edition.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Sezioni vuote
 *
 * Che cosa trova: sezioni che ci sono ma non dicono niente: nessun segmento, criterio «/», nessuna struttura, un ruolo
 * o una struttura senza nome, un segmento senza descrizione. Quelle di una mappa stanno in un solo avviso.
 *
 * Perché conta: la mappa non risponde a una delle sue domande e non dice se la risposta è «nessuno».
 *
 * Che cosa fare: completare; se la risposta è «nessuno», scriverlo.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio DIGITALE
 * criterio /
 * segmento imprese |
 * struttura | /
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio DIGITALE | ROSSI ANNA
 * centrale Servizi | Servizi digitali
 * criterio Tipologia di utenti
 * segmento imprese | Commercianti
 * coinvolti / | /
 * struttura Intranet | /
 * ```
 */
export const structureEmptySection: Rule = {
  code: 'structure.empty-section',
  find: facts =>
    facts.maps.flatMap((map): Found[] => {
      const parts = emptyParts(map.service)
      if (parts.length === 0) return []
      return [
        {
          grade: 'possible',
          map: map.index,
          odd: [],
          labels: [],
          lines: [map.service.source?.firstLine],
          params: { parts, count: parts.length },
          evidence: { parts },
        },
      ]
    }),
}

const says = (text: string): boolean => /[\p{L}\d]/u.test(text)

function emptyParts({ name, manager, users, delivery, content, gaps }: ServiceMap): string[] {
  const known = new Set(gaps.map(gap => gap.section))
  const { criteria, segments } = users
  const facilities = delivery?.facilities
  const undescribed = (segments ?? []).filter(each => says(each.name) && !says(each.description))
  const checks: [string, boolean][] = [
    ['manager', name !== null && !known.has('manager') && !says(manager ?? '')],
    ['content.core', content !== null && !content.core.some(each => says(each.name))],
    ['users.criteria', criteria !== null && !known.has('users.criteria') && !criteria.some(says)],
    [
      'users.segments',
      segments !== null && !known.has('users.segments') && !segments.some(each => says(each.name)),
    ],
    ['segment.description', undescribed.length > 0 && undescribed.length < (segments?.length ?? 0)],
    ['delivery.facilities', Array.isArray(facilities) && !facilities.some(each => says(each.name))],
    ['delivery.role', (delivery?.coDelivery ?? []).some(each => says(each.segment) && !says(each.role))],
  ]
  return checks.flatMap(([part, empty]) => (empty ? [part] : []))
}
