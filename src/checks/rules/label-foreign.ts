import { type Facts, type RowFact, vocabularyOf } from '../facts/facts.ts'
import { allCells, type Found, type Rule } from '../rule.ts'

/**
 * Etichette di un altro servizio
 *
 * Che cosa trova: due o più righe con le stesse identiche etichette di un altro servizio, quando le loro parole stanno
 * nella descrizione di quello e non in quella di questo.
 *
 * Perché conta: la tabella è stata copiata da un'altra mappa e riempita senza cambiare le etichette: le cifre sono di
 * questo servizio, i nomi no.
 *
 * Che cosa fare: chiedere all'ufficio che cosa contano quelle cifre e scrivere le etichette giuste.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio RICOGNIZIONE PARTECIPATE
 * centrale Ricognizione delle partecipate | Questionari al Ministero economie, report al Collegio dei revisori
 * output 2024
 * Nr. questionari Ministero economie | 1
 * Nr. ricognizioni partecipate | 2
 * Nr. report Collegio revisori | 5
 * servizio CONSULENZA APPALTI
 * centrale Consulenza sugli appalti | Formazione e modelli per gli affidamenti
 * output 2024
 * Nr. questionari Ministero economie | 14
 * Nr. ricognizioni partecipate | 13
 * Nr. report Collegio revisori | 4
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MANUTENZIONE SCUOLE
 * centrale Interventi manutentivi scolastici | manutenzione ordinaria e straordinaria delle scuole
 * output 2024
 * Interventi di manutenzione ordinaria effettuati | 823
 * Interventi di manutenzione straordinaria effettuati | 26
 * servizio MANUTENZIONE ALLOGGI
 * centrale Interventi manutentivi degli alloggi | manutenzione ordinaria e straordinaria degli alloggi
 * output 2024
 * Interventi di manutenzione ordinaria effettuati | 446
 * Interventi di manutenzione straordinaria effettuati | 5
 * ```
 */
export const labelForeign: Rule = {
  code: 'label.foreign',
  find: facts => {
    const byKey = new Map<string, RowFact[]>()
    for (const row of facts.rows) {
      if (row.stems.length < 2) continue
      const key = `${row.table} ${row.key}`
      const group = byKey.get(key)
      if (group) group.push(row)
      else byKey.set(key, [row])
    }
    const pairs = new Map<string, [RowFact, RowFact][]>()
    for (const group of byKey.values()) {
      if (group.length > 6) continue
      for (const a of group) {
        for (const b of group) {
          if (
            a.map === b.map ||
            homeliness(facts, a) >= 0.34 ||
            homeliness(facts, b) < homeliness(facts, a) + 0.3
          )
            continue
          const key = `${a.map} ${b.map} ${a.table}`
          pairs.set(key, [...(pairs.get(key) ?? []), [a, b]])
        }
      }
    }
    return [...pairs.values()].filter(rows => rows.length >= 2).map(rows => foreign(facts, rows))
  },
}

/** Share of a label's words that its own map uses elsewhere. */
function homeliness(facts: Facts, row: RowFact): number {
  const map = facts.maps[row.map]
  const words = map && vocabularyOf(map.service)
  return words ? row.stems.filter(word => words.has(word)).length / row.stems.length : 0
}

function foreign(facts: Facts, pairs: readonly [RowFact, RowFact][]): Found {
  const [first] = pairs
  if (!first) throw new Error('no pair')
  return {
    grade: 'likely',
    map: first[0].map,
    odd: allCells(pairs.map(([row]) => row)),
    labels: pairs.map(([row]) => row.label),
    lines: pairs.map(([, other]) => other.line),
    params: {
      labels: pairs.map(([row]) => row.label),
      other: facts.maps[first[1].map]?.service.name ?? '',
      count: pairs.length,
    },
    evidence: { labels: pairs.map(([row]) => row.label) },
  }
}
