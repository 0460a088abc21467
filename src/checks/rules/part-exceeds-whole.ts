import { figureBits } from '../facts/chance.ts'
import type { MapFact, RowFact } from '../facts/facts.ts'
import { plainWords } from '../facts/label-words.ts'
import { isNamedAfter } from '../facts/sums.ts'
import type { CellRef, Found, Rule } from '../rule.ts'

/**
 * Parti più grandi dell'intero
 *
 * Che cosa trova: una parte che in un anno supera ciò di cui è parte. Sono parti i «di cui», le righe che ripetono
 * un'altra e la restringono («accertamenti» e «accertamenti registrati entro 7 giorni»), e ciò che è fatto di ciò che
 * è arrivato (accolte e ricevute, finanziati e presentati, evase e ricevute), anche fra le due tabelle. Se la parte
 * supera l'intero in molti anni, non era una parte e la regola tace.
 *
 * Perché conta: è un errore certo: una delle due cifre, o la definizione, è sbagliata.
 *
 * Che cosa fare: ricontrollare le due cifre dell'anno; se la parte comprende casi dell'anno prima, scriverlo in nota.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio SANZIONI
 * output 2019 2020 2021 2022 2023 2024
 * n. totale degli accertamenti | 29.376 | 18.662 | 14.724 | 21.967 | 34.335 | 30.317
 * n. totale degli accertamenti registrati entro 7 giorni | 28.501 | 17.334 | 14.948 | 21.699 | 33.624 | 29.723
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * utenti 2021 2022 2023 2024
 * Utenti museo civico | 3.244 | 9.000 | 17.280 | 17.662
 * di cui paganti | 2.316 | 5.344 | 8.870 | 5.219
 * Utenti museo archeologico | 2.681 | 5.474 | 6.166 | 10.262
 * di cui paganti | 973 | 2.516 | 6.127 | 2.715
 * ```
 */
export const partExceedsWhole: Rule = {
  code: 'part.exceeds-whole',
  find: facts => facts.maps.flatMap(map => pairsOf(map).flatMap(pair => exceeding(map, pair))),
}

interface Pair {
  readonly part: RowFact
  readonly whole: RowFact
  /** The labels say so; otherwise the years must. */
  readonly stated: boolean
}

/** What is done of what arrives: the first word of each pair never counts more than the second. */
const processed: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:accolt|ammess|approvat|finanziat|aggiudicat|concess|assegnat|evas|definit|concluse?|gestit|valutat)/,
    /^(?:ricevut|presentat|pervenut|richiest|domand|istanz|segnalazion)/,
  ],
  [/^(?:occupat|assegnat)/, /^(?:total|complessiv|disponibil|esistent)/],
  [/^pagant/, /^(?:visitator|utent|ingress)/],
]

function pairsOf(map: MapFact): Pair[] {
  const rows = [...map.outputs, ...map.served]
  return [
    ...nestedPairs(map.outputs),
    ...nestedPairs(map.served),
    ...namedPairs(rows),
    ...processedPairs(rows),
  ]
}

/** A `di cui` belongs to the nearest row above that is not one. */
function nestedPairs(rows: readonly RowFact[]): Pair[] {
  return rows.flatMap(part => {
    const stated = part.series.partOf === null ? undefined : rows[part.series.partOf]
    const above = rows
      .slice(0, part.index)
      .reverse()
      .find(row => !row.nested)
    const whole = stated ?? (part.nested ? above : undefined)
    return whole ? [{ part, whole, stated: true }] : []
  })
}

function namedPairs(rows: readonly RowFact[]): Pair[] {
  return rows.flatMap(whole =>
    whole.stems.length === 0
      ? []
      : rows
          .filter(part => part !== whole && !part.nested && isNamedAfter(part, whole))
          .map(part => ({ part, whole, stated: false })),
  )
}

function processedPairs(rows: readonly RowFact[]): Pair[] {
  const words = rows.map(row => ({ row, words: plainWords(row.label) }))
  return processed.flatMap(pair => {
    const [done, arrived] = pair
    const parts = words.filter(each => each.words.some(word => done.test(word)))
    const wholes = parts.length === 0 ? [] : words.filter(each => each.words.some(word => arrived.test(word)))
    return parts.flatMap(part =>
      wholes
        .filter(whole => whole.row !== part.row && whole.row.table === part.row.table)
        .filter(whole => sameObject(part.words, whole.words, pair))
        .map(whole => ({ part: part.row, whole: whole.row, stated: false })),
    )
  })
}

/** The labels differ in the two words only: `domande accolte`, `domande ricevute`. */
function sameObject(
  part: readonly string[],
  whole: readonly string[],
  [done, arrived]: readonly [RegExp, RegExp],
) {
  const left = part.filter(word => word.length > 3 && !done.test(word))
  // `segnalazioni` arrives too; what both labels say is the object, not the step.
  const right = whole.filter(word => word.length > 3 && (!arrived.test(word) || part.includes(word)))
  return left.length > 0 && left.length === right.length && left.every(word => right.includes(word))
}

function exceeding(map: MapFact, { part, whole, stated }: Pair): Found[] {
  const above: CellRef[] = []
  const compared: CellRef[] = []
  let below = 0
  let strictly = 0
  for (const [column, year] of part.years.entries()) {
    const other = whole.years.indexOf(year)
    const small = part.values[column] ?? null
    const large = whole.values[other] ?? null
    if (small === null || large === null) continue
    if (small <= large) {
      below++
      if (small < large && figureBits(large) > 2) strictly++
    } else if (large > 0 || stated) {
      above.push({ row: part, column })
      compared.push({ row: whole, column: other })
    } else return []
  }
  const enough = stated ? below >= above.length : strictly >= 2 && above.length * 2 <= below
  if (above.length === 0 || !enough || isUnlike(map, part, whole)) return []
  const [cell] = above
  const [against] = compared
  return [
    {
      grade: stated || above.length === 1 ? 'certain' : 'likely',
      map: part.map,
      odd: above,
      compared,
      params: {
        part: part.label,
        whole: whole.label,
        years: above.map(each => part.years[each.column] ?? 0),
        partValue: (cell && part.values[cell.column]) ?? 0,
        wholeValue: (against && whole.values[against.column]) ?? 0,
      },
      evidence: {
        part: above.map(each => part.values[each.column]),
        whole: compared.map(each => whole.values[each.column]),
      },
    },
  ]
}

/** Figures of another unit, or of hours and people, are not parts of each other. */
function isUnlike(map: MapFact, part: RowFact, whole: RowFact): boolean {
  if (part.series.unit !== whole.series.unit) return true
  return map.sums.some(sum => sum.total === part && sum.parts.includes(whole))
}
