import type { MapFact } from '../facts/facts.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Sezioni e pagine che mancano
 *
 * Che cosa trova: una mappa senza la prima pagina (senza nome né responsabile), una a cui mancano pagine in mezzo, una
 * che non ha una sezione del modulo.
 *
 * Perché conta: un servizio intero resta senza nome, o senza risposta a una delle tre domande.
 *
 * Che cosa fare: recuperare la pagina dall'originale dell'ufficio e inserirla di nuovo nel documento.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ?
 * output 2023 2024
 * corsi | 24 | 54
 * servizio GARE
 * manca outputs
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio GARE
 * output 2023 2024
 * corsi | 24 | 54
 * ```
 */
export const structureMissingSection: Rule = {
  code: 'structure.missing-section',
  find: facts => facts.maps.filter(map => map.service.gaps.length > 0).map(map => missing(facts.maps, map)),
}

function missing(maps: readonly MapFact[], map: MapFact): Found {
  const sections = map.service.gaps.map(gap => gap.section)
  const nameless = map.service.name === null
  const lost = nameless || map.service.gaps.some(gap => gap.reason.includes('page'))
  return {
    grade: lost ? 'certain' : 'likely',
    map: map.index,
    odd: [],
    labels: [],
    lines: [map.service.source?.firstLine],
    params: {
      sections,
      nameless: nameless ? 1 : 0,
      lost: lost ? 1 : 0,
      after: maps[map.index - 1]?.service.name ?? '',
    },
    evidence: { gaps: map.service.gaps },
  }
}
