import type { MapFact, RowFact } from '../facts/facts.ts'
import { containment, labelStems } from '../facts/label-words.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Sedi contate e non elencate
 *
 * Che cosa trova: una tabella divisa per sede (tre o più righe con il nome di una struttura erogativa) in cui una sede
 * non sta fra le strutture; o una struttura che la tabella non conta.
 *
 * Perché conta: la sede nuova c'è nei numeri e non nell'elenco: di solito è stata aperta nell'anno.
 *
 * Che cosa fare: aggiungere la struttura all'elenco, o la riga alla tabella.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio NIDI
 * utenti 2023 2024
 * Totale asili nido | 223 | 241
 * Lancetti | 60 | 62
 * Navaroli | 60 | 62
 * Sacchi | 103 | 107
 * Micronido Castello | / | 10
 * struttura Nido Lancetti |
 * struttura Nido Navaroli |
 * struttura Nido Sacchi |
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio NIDI
 * utenti 2023 2024
 * Totale asili nido | 223 | 231
 * Lancetti | 60 | 62
 * Navaroli | 60 | 62
 * S.Francesco | 103 | 107
 * struttura Nido Lancetti |
 * struttura Nido Navaroli |
 * struttura Nido San Francesco |
 * ```
 */
export const structurePlaceMissing: Rule = {
  code: 'structure.place-missing',
  find: facts => facts.maps.flatMap(places),
}

function places(map: MapFact): Found[] {
  const facilities = (map.service.delivery?.facilities ?? []).filter(each => /\p{L}/u.test(each.name))
  if (facilities.length < 3) return []
  const missing = new Set<string>()
  const odd: RowFact[] = []
  for (const sum of map.sums) {
    const parts = sum.parts.filter(part => !part.nested)
    const listed = parts.filter(part => facilities.some(each => isPlace(each.name, part.label)))
    if (sum.breaks.length > sum.holds.length || listed.length < 3 || listed.length < parts.length * 0.6)
      continue
    for (const part of parts) {
      if (listed.includes(part) || [...missing].some(name => isPlace(name, part.label))) continue
      missing.add(part.label)
      odd.push(part)
    }
  }
  const names = [...missing]
  if (names.length === 0) return []
  return [
    {
      grade: 'likely',
      map: map.index,
      odd: allCells(odd),
      labels: names,
      params: { places: names, count: names.length, listed: facilities.length },
      evidence: { facilities: facilities.map(each => each.name) },
    },
  ]
}

/** The proper words of the shorter name in the longer: `Lancetti` in `Nido Lancetti`, `S. Francesco` in `San Francesco`. */
function isPlace(a: string, b: string): boolean {
  const [left, right] = [proper(a), proper(b)]
  return left.length > 0 && right.length > 0 && containment(left, right) >= 0.5
}

const generic = new Set([
  'nid',
  'scuol',
  'asil',
  'mens',
  'bambin',
  'past',
  'erog',
  'erogat',
  'ann',
  'utent',
  'infanz',
  'primar',
  'muse',
  'san',
  'sant',
  'sit',
  'sed',
  'micronid',
  'tot',
  'total',
])

const proper = (name: string): readonly string[] =>
  labelStems(name.replace(/\bS\.\s?/g, 'San ')).filter(word => word.length > 2 && !generic.has(word))
