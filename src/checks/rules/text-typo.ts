import { passageWords } from '../facts/passage-words.ts'
import type { Passage } from '../facts/passages.ts'
import { isInflection, isOneApart } from '../facts/spelling.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Errori di battitura
 *
 * Che cosa trova: una parola che compare una volta sola e differisce di una lettera da una che l'edizione usa spesso,
 * vicino alle stesse parole («Comando Poliza Locale»). Le parole di una mappa stanno in un solo avviso.
 *
 * Perché conta: poco, ma in un documento ufficiale si vede; e chi cerca la parola non la trova.
 *
 * Che cosa fare: correggere.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * struttura Comando Polizia Locale | piazza
 * struttura Comando Polizia Locale | via
 * servizio CENTRALE
 * struttura Comando Poliza Locale | piazza
 * servizio SANZIONI
 * struttura Comando Polizia Locale | piazza
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio POLIZIA
 * struttura Comando Polizia Locale | piazza
 * struttura Comandi Polizia Locale | via
 * servizio CENTRALE
 * struttura Comando Polizia Locale | piazza
 * struttura Comando Polizia Locale | corso
 * ```
 */
export const textTypo: Rule = {
  code: 'text.typo',
  find: facts => {
    const texts = passageWords(facts).map(({ passage, words }) => ({
      passage,
      words: words.map(word => word.toLowerCase()),
    }))
    const counts = new Map<string, number>()
    for (const { words } of texts) {
      for (const word of words) if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const rare = rareWords(texts, counts)
    const usual = usualNeighbours(texts, counts, rare)
    const byMap = new Map<number, Typo[]>()
    for (const { word, before, after, passage } of rare) {
      const right = [usual.after.get(before), usual.before.get(after)]
        .flatMap(group => [...(group ?? [])])
        .find(each => isOneApart(word, each) && !isInflection(word, each) && !isAnotherWord(word, each))
      if (right === undefined) continue
      const group = byMap.get(passage.map) ?? []
      group.push({ wrong: word, right, line: passage.line })
      byMap.set(passage.map, group)
    }
    return [...byMap].map(([map, typos]) => finding(map, typos))
  },
}

/** Shorter words have too many neighbours that are words too. */
const shortest = 6
const leastUsual = 3

interface Typo {
  readonly wrong: string
  readonly right: string
  readonly line: number | null
}

interface Text {
  readonly passage: Passage
  readonly words: readonly string[]
}

interface RareWord {
  readonly word: string
  readonly passage: Passage
  /** The words beside it; '' where there is none, or a short one. */
  readonly before: string
  readonly after: string
}

/** Words met once, each with the word before and the word after it. */
function rareWords(texts: readonly Text[], counts: ReadonlyMap<string, number>): RareWord[] {
  const rare: RareWord[] = []
  for (const { passage, words } of texts) {
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      if (word.length < shortest || counts.get(word) !== 1) continue
      const before = telling(words[index - 1])
      const after = telling(words[index + 1])
      if (before !== '' || after !== '') rare.push({ word, passage, before, after })
    }
  }
  return rare
}

/** The words met often after, and before, the neighbours that rare words have. */
function usualNeighbours(
  texts: readonly Text[],
  counts: ReadonlyMap<string, number>,
  rare: readonly RareWord[],
): {
  readonly after: ReadonlyMap<string, ReadonlySet<string>>
  readonly before: ReadonlyMap<string, ReadonlySet<string>>
} {
  const after = new Map(rare.filter(each => each.before !== '').map(each => [each.before, new Set<string>()]))
  const before = new Map(rare.filter(each => each.after !== '').map(each => [each.after, new Set<string>()]))
  for (const { words } of texts) {
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      if (word.length < shortest || (counts.get(word) ?? 0) < leastUsual) continue
      after.get(words[index - 1] ?? '')?.add(word)
      before.get(words[index + 1] ?? '')?.add(word)
    }
  }
  return { after, before }
}

/** A neighbour of four letters or more says something; articles stand beside everything. */
const telling = (word: string | undefined): string => (word !== undefined && word.length > 3 ? word : '')

/** A letter put before a word, or another first letter, makes another word; so does the s of English plurals. */
const isAnotherWord = (wrong: string, right: string): boolean =>
  wrong.slice(1) === right.slice(1) ||
  wrong.slice(1) === right ||
  right.slice(1) === wrong ||
  `${right}s` === wrong

function finding(map: number, typos: readonly Typo[]): Found {
  return {
    grade: 'possible',
    map,
    odd: [],
    labels: typos.map(each => each.wrong),
    lines: typos.map(each => each.line),
    params: {
      wrong: typos.map(each => each.wrong),
      right: typos.map(each => each.right),
      count: typos.length,
    },
    evidence: { typos: typos.map(each => [each.wrong, each.right]) },
  }
}
