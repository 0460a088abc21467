import { passagesOf } from '../facts/passages.ts'
import type { Rule } from '../rule.ts'

/**
 * Frasi troncate
 *
 * Che cosa trova: testi che finiscono con una virgola, una parentesi aperta e mai chiusa, o una parola che ne chiede
 * un'altra («di», «e», «ad es.»).
 *
 * Perché conta: manca un pezzo, e non si sa quanto.
 *
 * Che cosa fare: riprendere il testo dall'originale dell'ufficio e completarlo.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio AREA VASTA
 * segmento Associazioni ambientaliste | Associazioni sia locali che nazionali ma con articolazioni territoriali (ad es. WWF,
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio AREA VASTA
 * segmento Associazioni ambientaliste | Associazioni sia locali che nazionali ma con articolazioni territoriali (ad es. WWF, ecc.)
 * segmento Scuole | Istituti scolastici; 1) nidi 2) infanzia
 * ```
 */
export const textTruncated: Rule = {
  code: 'text.truncated',
  find: facts =>
    passagesOf(facts).flatMap(passage => {
      const text = passage.text.replace(/<[^>]*>/g, ' ').trim()
      if (text.length < 15 || !isTruncated(text)) return []
      return [
        {
          grade: 'likely' as const,
          map: passage.map,
          odd: [],
          labels: [passage.name || text],
          lines: [passage.line],
          params: {
            name: passage.name,
            end: `…${text.slice(-45).replace(/^\S*\s/, '')}`,
            kind: passage.kind,
          },
          evidence: { text: text.slice(-80) },
        },
      ]
    }),
}

const dangling =
  /(?:[,(\-–]|\b(?:di|del|della|dei|degli|delle|da|dal|dalla|a|al|alla|con|per|tra|fra|e|ed|o|su|in|nel|nella|che|ad es\.|es\.))$/i

function isTruncated(text: string): boolean {
  if (dangling.test(text)) return true
  const open = text.lastIndexOf('(')
  const unclosed = count(text, '(') > count(text.replace(/\b[\dA-Za-z]\)/g, ''), ')')
  return unclosed && open > 0 && !text.slice(open).includes(')') && text.length - open < 120
}

const count = (text: string, letter: string): number => text.split(letter).length - 1
