import { passagesOf } from '../facts/passages.ts'
import { isInflection, oneLetterApart } from '../facts/spelling.ts'
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
    const words = new Map<string, { count: number; map: number; line: number | null; near: Set<string> }>()
    for (const { text, name, map, line } of passagesOf(facts)) {
      for (const piece of [name, text]) {
        const list = piece.toLowerCase().match(/\p{L}+/gu) ?? []
        for (const [index, word] of list.entries()) {
          if (word.length < 6) continue
          const known = words.get(word) ?? { count: 0, map, line, near: new Set<string>() }
          known.count++
          const [before, after] = [list[index - 1] ?? '', list[index + 1] ?? '']
          if (before.length > 3) known.near.add(`${before} _`)
          if (after.length > 3) known.near.add(`_ ${after}`)
          words.set(word, known)
        }
      }
    }
    const byMap = new Map<number, { wrong: string; right: string; line: number | null }[]>()
    for (const [a, b] of oneLetterApart(words.keys())) {
      const [one, two] = [words.get(a), words.get(b)]
      if (!one || !two) continue
      const [rare, usual, wrong, right] = one.count < two.count ? [one, two, a, b] : [two, one, b, a]
      if (rare.count !== 1 || usual.count < 3 || isInflection(a, b) || samePrefix(wrong, right)) continue
      if (![...rare.near].some(word => usual.near.has(word))) continue
      byMap.set(rare.map, [...(byMap.get(rare.map) ?? []), { wrong, right, line: rare.line }])
    }
    return [...byMap].map(
      ([map, typos]): Found => ({
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
      }),
    )
  },
}

/** A letter put before a word, or another first letter, makes another word; so does the s of English plurals. */
const samePrefix = (wrong: string, right: string): boolean =>
  wrong.slice(1) === right.slice(1) ||
  wrong.slice(1) === right ||
  right.slice(1) === wrong ||
  `${right}s` === wrong ||
  /\d/.test(wrong)
