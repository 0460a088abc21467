import { allCells, type Rule } from '../rule.ts'

/**
 * Etichette con un anno passato
 *
 * Che cosa trova: un'etichetta che parla di anni passati («per gli anni 2018/2019 e 2020») in una riga che ha cifre
 * anche per l'anno dell'edizione. Gli anni delle leggi e quelli da cui comincia un conteggio («dal 2021») non contano.
 *
 * Perché conta: le cifre nuove stanno sotto una regola vecchia, e chi legge non sa quale vale oggi.
 *
 * Che cosa fare: aggiornare l'etichetta; se la soglia cambia ogni anno, metterla in nota.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio CASA
 * utenti 2021 2022 2023 2024
 * inquilini con isee non superiore a 15000 per il 2018/2019 e di 9360 per anno 2020 | 173 | 205 | 101 | 126
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio CASA
 * utenti 2021 2022 2023 2024
 * autentiche (DPR 445/2000) | 173 | 205 | 101 | 126
 * processi certificati ISO 9001:2015 | 3 | 3 | 3 | 3
 * interventi (dal 2021 scorporati) | 6.593 | 7.500 | 7.090 | 7.702
 * ```
 */
export const labelStaleYear: Rule = {
  code: 'label.stale-year',
  find: facts =>
    facts.rows.flatMap(row => {
      const years = yearsIn(row.label)
      const latest = Math.max(...years)
      const last = row.values.at(-1)
      if (years.length === 0 || latest >= facts.edition.year - 1 || last === null || last === undefined)
        return []
      return [
        {
          grade: 'likely' as const,
          map: row.map,
          odd: allCells([row]).slice(-1),
          params: { label: row.label, years, edition: facts.edition.year },
          evidence: { years },
        },
      ]
    }),
}

const laws =
  /(?:legge|l\.|l\.r\.|d\.?\s?p\.?\s?r\.?|d\.?\s?lgs\.?|d\.?\s?l\.?|d\.?\s?m\.?|art\.?|regolamento|iso|uni|convenzione|del\.|n\.)[^,;()]{0,25}$/i

function yearsIn(label: string): number[] {
  return [...label.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d)/g)].flatMap(match => {
    const before = label.slice(0, match.index)
    if (/(?:dal|da|since|from)\s*(?:l['’])?(?:anno\s*)?$/i.test(before) || /[\d:]$/.test(before)) return []
    const isPair = /\b(?:19|20)\d{2}\/$/.test(before)
    if (!isPair && (/\/$/.test(before) || laws.test(before))) return []
    return [Number(match[0])]
  })
}
