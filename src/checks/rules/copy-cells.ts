import { type Facts, stableOrder } from '../facts/facts.ts'
import { moveTogether } from '../facts/quantities.ts'
import { areTwins, findRepeats, type RepeatedCells, sameMeasure, surplus } from '../facts/repeats.ts'
import type { Found, Rule } from '../rule.ts'

/**
 * Casella per casella uguali in alcuni anni
 *
 * Che cosa trova: due righe diverse che in alcuni anni hanno le stesse identiche cifre e negli altri no, quando le
 * cifre uguali sono troppo lunghe per essere un caso. Le righe che di solito coincidono (gemelle) hanno una regola
 * loro.
 *
 * Perché conta: è il segno di una cifra scritta per comodità nella riga accanto: dall'anno in cui coincidono, una delle
 * due misure non è più rilevata.
 *
 * Che cosa fare: chiedere quale delle due misure è stata davvero rilevata in quegli anni; l'altra è «n.d.».
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio COMUNICAZIONE
 * output 2019 2020 2021 2022 2023 2024
 * pagine visitate | 2.295.892 | 2.808.504 | 2.747.317 | 2.075.498 | 2.170.446 | 3.757.571
 * accessi al portale | 1.611.325 | 1.959.499 | 1.937.664 | 2.075.498 | 2.170.446 | 3.757.571
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio COMUNICAZIONE
 * output 2019 2020 2021 2022 2023 2024
 * campagne | 12 | 15 | 13 | 18 | 14 | 19
 * comunicati | 12 | 11 | 13 | 16 | 14 | 17
 * ```
 */
export const copyCells: Rule = {
  code: 'copy.cells',
  find: facts =>
    findRepeats(facts)
      .cells.filter(pair => isSuspect(facts, pair))
      .map(pair => copiedCells(facts, pair)),
}

const enough = 6.5

function isSuspect(facts: Facts, pair: RepeatedCells): boolean {
  const { a, b, equal, different } = pair
  if (isPartOfSum(facts, pair)) return false
  if (areTwins(facts, pair)) return false
  if (a.map === b.map && a.table !== b.table && (equal.length < 2 || sameMeasure(a, b))) return false
  if (a.map !== b.map && (equal.length < 2 || sameMeasure(a, b) || moveTogether(a, b))) return false
  if (equal.length === 1 && different.length === 0) return false
  return surplus(facts, a, b, pair.bits) >= enough
}

/** A total with one part in a year, or two totals of the same parts, are equal for a reason. */
function isPartOfSum(facts: Facts, { a, b }: RepeatedCells): boolean {
  if (a.map !== b.map) return false
  const sums = facts.maps[a.map]?.sums ?? []
  const partsOf = (row: typeof a): string =>
    sums
      .filter(sum => sum.total === row)
      .map(sum => sum.parts.map(part => part.id).join(' '))
      .join(';')
  return (
    sums.some(
      sum => (sum.total === a && sum.parts.includes(b)) || (sum.total === b && sum.parts.includes(a)),
    ) ||
    (partsOf(a) !== '' && partsOf(a) === partsOf(b))
  )
}

function copiedCells(facts: Facts, { a, b, equal, different, bits }: RepeatedCells): Found {
  const [first, second] = stableOrder(facts)(a, b) < 0 ? [a, b] : [b, a]
  const years = equal.map(([column]) => a.years[column] ?? 0)
  return {
    grade: equal.length >= 2 ? 'likely' : 'possible',
    map: first.map,
    odd: equal.flatMap(([left, right]) => [
      { row: a, column: left },
      { row: b, column: right },
    ]),
    params: {
      label: first.label,
      otherLabel: second.label,
      years,
      figures: equal.map(([column]) => a.values[column] ?? 0),
      different: different.length,
      same: a.map === b.map ? 1 : 0,
    },
    evidence: { years, figures: equal.map(([column]) => a.values[column]), bits: Math.round(bits) },
  }
}
