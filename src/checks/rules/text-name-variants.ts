import type { Facts } from '../facts/facts.ts'
import { passageWords } from '../facts/passage-words.ts'
import { isInflection, oneLetterApart } from '../facts/spelling.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Un nome scritto in due modi
 *
 * Che cosa trova: nomi di persone, enti e progetti che differiscono per una lettera e stanno nello stesso contesto («Cospes
 * Soc. Coop.», «Cosper Soc. Coop.»), e sigle scritte in due modi nella stessa mappa. Non unisce nomi davvero diversi:
 * due scuole dello stesso elenco, il singolare e il plurale, parole comuni.
 *
 * Perché conta: chi cerca un ente lo trova a metà, e due fornitori risultano dove ce n'è uno.
 *
 * Che cosa fare: controllare il nome esatto (registro delle imprese, anagrafe del personale) e usare quello.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio DISABILITÀ
 * struttura Rete di impresa: Cospes Soc. Coop. Sociale e Dolce | SAAP
 * servizio MINORI
 * struttura Rete di impresa: Cosper Soc. Coop. Sociale e Nazareth | Tutela
 * servizio ANZIANI
 * struttura Cospes Soc. Coop. Sociale | SAD
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio SCUOLE
 * struttura Scuola Martini |
 * struttura Scuola Martiri della Libertà |
 * struttura Cooperativa Sociale Dolce | CDD
 * struttura Cooperative Sociali Dolce | CSE
 * ```
 */
export const textNameVariants: Rule = {
  code: 'text.name-variants',
  find: facts => [...organisations(facts), ...managers(facts)],
}

interface Mention {
  readonly map: number
  readonly line: number | null
  readonly after: string
  readonly before: string
}

const legalForms =
  /^(?:soc|societa|società|coop|cooperativa|onlus|fondazione|associazione|ass|spa|srl|scs|s\.c\.s|azienda|istituto|consorzio|impresa|ditta|studio|ente|comunità|casa|suore|asd)\b/i

function organisations(facts: Facts): Found[] {
  const mentions = new Map<string, Mention[]>()
  const ordinary = new Set<string>()
  for (const { passage, words } of passageWords(facts)) {
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      const first = word.charCodeAt(0)
      // Most words are small; only a capital may begin a name.
      if (first >= 97 && first <= 122) {
        if (word.length >= 5) ordinary.add(word)
      } else if (isName(word)) {
        const { map, line } = passage
        const mention = { map, line, after: words[index + 1] ?? '', before: words[index - 1] ?? '' }
        const group = mentions.get(word)
        if (group) group.push(mention)
        else mentions.set(word, [mention])
      }
    }
  }
  const names = [...mentions.keys()].filter(word => !ordinary.has(word.toLowerCase()))
  return oneLetterApart(names).flatMap(([a, b]) =>
    variant(facts, a, b, mentions.get(a) ?? [], mentions.get(b) ?? []),
  )
}

/** A capitalised word of five letters or more, or an acronym of four. */
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{4,}$/u.test(word) || /^\p{Lu}{4,6}$/u.test(word)

function variant(
  facts: Facts,
  a: string,
  b: string,
  ofA: readonly Mention[],
  ofB: readonly Mention[],
): Found[] {
  const acronym = a === a.toUpperCase()
  if (!acronym && isInflection(a, b)) return []
  if (!acronym && a.length !== b.length && ofA.length + ofB.length < 3) return []
  const shared = ofA.filter(one => ofB.some(other => sameContext(one, other, acronym)))
  if (shared.length === 0) return []
  const [rare, usual, mentions] =
    ofA.length < ofB.length || (ofA.length === ofB.length && a < b) ? [a, b, ofA] : [b, a, ofB]
  const names = (map: number): string => facts.maps[map]?.service.name ?? ''
  const [first] = [...mentions].sort((x, y) => (names(x.map) < names(y.map) ? -1 : 1))
  return [
    {
      grade:
        acronym || shared.some(one => legalForms.test(one.after) || legalForms.test(one.before))
          ? 'likely'
          : 'possible',
      map: first?.map ?? null,
      odd: [],
      labels: [a, b],
      lines: [...ofA, ...ofB].map(each => each.line),
      params: {
        rare,
        usual,
        rareCount: Math.min(ofA.length, ofB.length),
        usualCount: Math.max(ofA.length, ofB.length),
        services: [
          ...new Set([...ofA, ...ofB].map(each => facts.maps[each.map]?.service.name ?? '?')),
        ].sort(),
      },
      evidence: { [a]: ofA.length, [b]: ofB.length },
    },
  ]
}

/** The same neighbour, and one that says it is an organisation; for an acronym, the same map. */
function sameContext(a: Mention, b: Mention, acronym: boolean): boolean {
  if (acronym) return a.map === b.map
  const after = a.after.toLowerCase()
  return (after !== '' && after === b.after.toLowerCase() && legalForms.test(after)) || sameBefore(a, b)
}

function sameBefore(a: Mention, b: Mention): boolean {
  const before = a.before.toLowerCase()
  // Two names after one word in one map are two members of a list.
  return before !== '' && before === b.before.toLowerCase() && legalForms.test(before) && a.map !== b.map
}

/** Surname and name as written; one letter apart with the rest equal is one person. */
function managers(facts: Facts): Found[] {
  const maps = new Map<string, number[]>()
  for (const { index, service } of facts.maps) {
    const name = service.manager?.trim().toUpperCase()
    if (name) maps.set(name, [...(maps.get(name) ?? []), index])
  }
  const names = [...maps.keys()].filter(name => name.length >= 8)
  const swapped = names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .filter(b => sameWords(a, b))
      .map(b => [a, b] as const),
  )
  return [...oneLetterApart(names), ...swapped].flatMap(([a, b]): Found[] => {
    const [ofA, ofB] = [maps.get(a) ?? [], maps.get(b) ?? []]
    const [rare, usual, places] =
      ofA.length < ofB.length || (ofA.length === ofB.length && a < b) ? [a, b, ofA] : [b, a, ofB]
    return [
      {
        grade: 'likely',
        map: places[0] ?? null,
        odd: [],
        labels: [a, b],
        lines: places.map(index => facts.maps[index]?.service.source?.firstLine),
        params: {
          rare,
          usual,
          rareCount: Math.min(ofA.length, ofB.length),
          usualCount: Math.max(ofA.length, ofB.length),
          services: [...ofA, ...ofB].map(index => facts.maps[index]?.service.name ?? '?').sort(),
        },
        evidence: { [a]: ofA.length, [b]: ofB.length },
      },
    ]
  })
}

const sameWords = (a: string, b: string): boolean =>
  a.split(/\s+/).sort().join(' ') === b.split(/\s+/).sort().join(' ')
