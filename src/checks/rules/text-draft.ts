import { passagesOf } from '../facts/passages.ts'
import type { Rule } from '../rule.ts'
import { shorten } from './text-copied-description.ts'

/**
 * Segni di bozza
 *
 * Che cosa trova: domande e appunti rimasti nel testo: un punto interrogativo dove il modulo non fa domande, «direi»,
 * «da verificare», «xxx», «bozza».
 *
 * Perché conta: chi scriveva non era sicuro, e il documento è stato pubblicato senza la risposta.
 *
 * Che cosa fare: chiedere all'ufficio la risposta e togliere il dubbio.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio DIGITALE
 * segmento imprese | commercianti e ditte (Portale imprese funebri?)
 * criterio Dipendenti dell'Ente direi che fruiscono del servizio mensa
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio DIGITALE
 * segmento imprese | commercianti e ditte (Portale imprese funebri)
 * criterio Dipendenti dell'Ente che fruiscono del servizio mensa; requisiti da verificare allo sportello
 * ```
 */
export const textDraft: Rule = {
  code: 'text.draft',
  find: facts =>
    passagesOf(facts).flatMap(passage => {
      const mark = draftMark(passage.text) ?? draftMark(passage.name)
      if (mark === null) return []
      const text = passage.text || passage.name
      return [
        {
          grade: 'likely' as const,
          map: passage.map,
          odd: [],
          labels: [passage.name || passage.text],
          lines: [passage.line],
          params: { name: passage.name, mark, text: around(text, mark), kind: passage.kind },
          evidence: { mark },
        },
      ]
    }),
}

const patterns = [
  /\b(?:direi|boh|todo|tbd|fixme|lorem ipsum)\b/i,
  /\bx{3,}\b/i,
  /\?{2,}|!{3,}/,
  /[\p{L}\d)]\s?\?(?=\s*(?:[)\].,;]|$))/u,
  /\b(?:da (?:verificare|completare|definire|aggiornare|inserire|confermare))\s*(?:[)\]!?*]|$)/i,
  /[([]\s*(?:verificare|controllare|bozza|chiedere a)\b/i,
]

/** What no mark of a draft is without; most texts have none of it. */
const hint = /[?]|!!!|xxx|direi|boh|todo|tbd|fixme|lorem|bozza|da [vcdai][eogn]|[([]\s*[vc][eoh]/i

function draftMark(text: string): string | null {
  if (!hint.test(text)) return null
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found.trim().replace(/^.*\?$/u, '?')
  }
  return null
}

function around(text: string, mark: string): string {
  const at = text.indexOf(mark)
  const start = Math.max(0, at - 35)
  const piece = text.slice(start, at + mark.length + 25)
  return `${start > 0 ? '…' : ''}${shorten(piece.trim())}${at + mark.length + 25 < text.length ? '…' : ''}`
}
