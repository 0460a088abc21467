import type { Facts } from '../facts/facts.ts'
import { containment, labelStems, plainWords } from '../facts/label-words.ts'
import { type Passage, passagesOf } from '../facts/passages.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Descrizioni copiate
 *
 * Che cosa trova: la stessa identica descrizione sotto nomi diversi: elementi di due servizi («ordinativi di pagamento»
 * descritti come «ordinativi di incasso»), o segmenti della stessa mappa. La stessa descrizione sotto lo stesso nome
 * (le mense di più scuole) è normale.
 *
 * Perché conta: uno dei due elementi non è descritto, e il lettore legge una cosa falsa.
 *
 * Che cosa fare: riscrivere la descrizione di quello che l'ha presa in prestito.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio ENTRATE
 * centrale Gestione ordinativi incasso | Emissione ordinativi di incasso e regolarizzazione sospesi di tesoreria
 * servizio SPESA
 * centrale Gestione ordinativi di pagamento | Emissione ordinativi di incasso e regolarizzazione sospesi di tesoreria
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MENSA INFANZIA
 * centrale Gestione appalto | I pasti vengono preparati dalla ditta vincitrice della gara di appalto
 * servizio MENSA PRIMARIA
 * centrale Gestione appalto | I pasti vengono preparati dalla ditta vincitrice della gara di appalto
 * ```
 */
export const textCopiedDescription: Rule = {
  code: 'text.copied-description',
  find: facts => {
    const byText = new Map<string, Passage[]>()
    for (const passage of passagesOf(facts)) {
      if (passage.kind !== 'core' && passage.kind !== 'ancillary' && passage.kind !== 'segment') continue
      // Six words or more: shorter ones say the same without being copied.
      if (passage.text.length < 30) continue
      const key = passage.text.toLowerCase().replace(/[\s.;]+$/, '')
      const group = byText.get(key)
      if (group) group.push(passage)
      else byText.set(key, [passage])
    }
    return [...byText.values()].flatMap(group => copied(facts, group))
  },
}

function copied(facts: Facts, group: readonly Passage[]): Found[] {
  if (group.length < 2 || plainWords(group[0]?.text ?? '').length < 6) return []
  const [first] = group
  const others = group.filter(each => first && !sameName(first, each))
  const [other] = others
  if (!first || !other) return []
  // The copy is the one whose name has least to do with the text.
  const members = [first, ...others].sort(
    (a, b) => nearness(b) - nearness(a) || (placeOf(facts, a) < placeOf(facts, b) ? -1 : 1),
  )
  const copy = members.at(-1) ?? other
  const original = members[0] ?? first
  return [
    {
      grade: original.map === copy.map && group.length === 2 && words(copy) < 10 ? 'possible' : 'likely',
      map: copy.map,
      odd: [],
      labels: [...new Set(group.map(each => each.name))],
      lines: group.map(each => each.line),
      params: {
        name: copy.name,
        otherName: original.name,
        other: original.map === copy.map ? '' : (facts.maps[original.map]?.service.name ?? ''),
        text: shorten(copy.text),
        kind: copy.kind,
        count: group.length,
      },
      evidence: { names: group.map(each => each.name) },
    },
  ]
}

function sameName(a: Passage, b: Passage): boolean {
  const [left, right] = [labelStems(a.name), labelStems(b.name)]
  // Within a map two names are two things unless they are the same words.
  if (a.map === b.map) return left.join(' ') === right.join(' ')
  if (containment(left, right) === 1) return true
  return containment(left, right) >= 0.6 && left[0] === right[0] && containmentOfLast(left, right)
}

/** The last words tell `ordinativi di incasso` from `ordinativi di pagamento`. */
const containmentOfLast = (a: readonly string[], b: readonly string[]): boolean =>
  b.includes(a.at(-1) ?? '') || a.includes(b.at(-1) ?? '')

const words = (passage: Passage): number => plainWords(passage.text).length

const placeOf = (facts: Facts, { map, name }: Passage): string =>
  `${facts.maps[map]?.service.name ?? ''} ${name}`

const nearness = (passage: Passage): number => {
  const words = new Set(labelStems(passage.text))
  const name = labelStems(passage.name)
  return name.filter(word => words.has(word)).length / Math.max(1, name.length)
}

export const shorten = (text: string, most = 90): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
