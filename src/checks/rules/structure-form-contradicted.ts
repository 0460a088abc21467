import type { ManagementForms, ServiceMap, Staffing } from '../../domain/edition.ts'
import type { MapFact } from '../facts/facts.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Forma gestionale contraddetta
 *
 * Che cosa trova: una forma «diretta» con personale di una ditta esterna fra le risorse umane o con un gestore fra le
 * strutture; due forme segnate con una X senza una parola che dica chi fa che cosa; nessuna forma segnata.
 *
 * Perché conta: la forma gestionale è la risposta alla terza domanda, e da lei dipende come si leggono personale e
 * costi.
 *
 * Che cosa fare: segnare la forma vera (di solito «mista») e dire che cosa è affidato all'esterno.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio NIDI
 * forma diretta X
 * personale 69 (13 ditta esterna)
 * servizio SPORT
 * forma diretta X | esternalizzata X
 * personale 5
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio NIDI
 * forma mista X
 * personale 69 (13 ditta esterna)
 * servizio MANUTENZIONI
 * forma diretta Redazione dei progetti | esternalizzata Esecuzione dei lavori | mista Piccoli interventi
 * personale 7
 * servizio PARTECIPATE
 * forma diretta X | mista X (supporto di consulenti)
 * personale 2
 * ```
 */
export const structureFormContradicted: Rule = {
  code: 'structure.form-contradicted',
  find: facts => facts.maps.flatMap(contradictions),
}

function contradictions(map: MapFact): Found[] {
  const forms = map.service.delivery?.forms
  if (!forms) return []
  const found = contradiction(forms, map.service.delivery?.staff ?? null, map.service)
  if (!found) return []
  return [
    {
      grade: 'likely',
      map: map.index,
      odd: [],
      labels: [],
      lines: [map.service.source?.firstLine],
      params: { ...found, staff: map.service.delivery?.staff?.raw ?? '' },
      evidence: { forms: used(forms), staff: map.service.delivery?.staff ?? null },
    },
  ]
}

function contradiction(forms: ManagementForms, staff: Staffing | null, service: ServiceMap) {
  const names = used(forms)
  if (names.length === 0) return { kind: 'none', forms: [] as string[] }
  const bare = [forms.direct, forms.outsourced, forms.mixed].filter(
    each => each.used && /^x?$/i.test(each.raw.trim()),
  )
  if (names.length > 1 && bare.length === names.length) return { kind: 'several', forms: names }
  const external = (staff?.external ?? 0) > 0
  if (names.join() === 'direct' && external)
    return { kind: 'external-staff', forms: names, count: staff?.external ?? 0 }
  const outside = (service.delivery?.facilities ?? []).find(each => manager.test(each.note))
  if (names.join() === 'direct' && outside)
    return { kind: 'outside-facility', forms: names, facility: outside.name }
  return null
}

/** A note that says that someone else runs the service. */
const manager =
  /gestion\w+ (?:del|dei|di) .{0,30}(?:attraverso|mediante|tramite) .{0,20}(?:contratt|appalt|concession)|affidat\w+ (?:a|alla) ditt|in house/i

const used = (forms: ManagementForms): string[] =>
  (['direct', 'outsourced', 'mixed'] as const).filter(name => forms[name].used)
