import { type Facts, type RowFact, stableOrder, vocabularyOf } from '../facts/facts.ts'
import { isSpecific } from '../facts/label-words.ts'
import { findRepeats, sameMeasure, surplus } from '../facts/repeats.ts'
import { allCells, type Found, figuresOf, type Rule } from '../rule.ts'
import { copiedBlocks } from './copy-block.ts'

/**
 * Righe identiche
 *
 * Che cosa trova: due righe con le stesse cifre in tutti gli anni sotto etichette diverse, in due servizi o nella
 * stessa tabella. Il grado dipende da quanto è improbabile il caso: sei tre sono caso, 14.199 13.600 13.550 no. Una
 * riga di output e una di utenti dello stesso servizio che dicono la stessa cosa sono gemelle, non un errore; la
 * stessa misura scritta in due mappe è da sapere, non da correggere.
 *
 * Perché conta: una delle due righe quasi certamente non ha mai avuto i suoi numeri.
 *
 * Che cosa fare: chiedere ai due uffici quale riga è propria; se la misura è davvero la stessa, tenerla una volta
 * sola e mostrarla in tutte e due le mappe.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio IMPEGNI
 * utenti 2019 2020 2021 2022 2023 2024
 * Agenti contabili | 14.199 | 13.600 | 13.550 | 11.456 | 11.685 | 12.837
 * servizio SPESA
 * utenti 2019 2020 2021 2022 2023 2024
 * Fornitori (fatture pagate) | 14.199 | 13.600 | 13.550 | 11.456 | 11.685 | 12.837
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio MUSEO
 * output 2019 2020 2021 2022 2023 2024
 * Certificati urbanistici rilasciati | 1.138 | 1.157 | 1.581 | 1.206 | 1.125 | 1.129
 * mostre | 3 | 3 | 3 | 3 | 3 | 3
 * utenti 2019 2020 2021 2022 2023 2024
 * Richiedenti | 1.138 | 1.157 | 1.581 | 1.206 | 1.125 | 1.129
 * servizio TEATRO
 * output 2019 2020 2021 2022 2023 2024
 * convegni | 3 | 3 | 3 | 3 | 3 | 3
 * ```
 */
export const copyRow: Rule = {
  code: 'copy.row',
  find: facts => {
    const inBlocks = new Set(
      copiedBlocks(facts).flatMap(block => block.copy.map((row, i) => pairKey(row, block.original[i]))),
    )
    return groups(facts, inBlocks).map(rows => repeatedRow(facts, rows))
  },
}

const pairKey = (a: RowFact, b: RowFact | undefined): string =>
  [a.id, b?.id ?? -1].sort((x, y) => x - y).join(' ')

const enough = 5

/** Rows with the same figures, each group once, twins of the two tables of one map aside. */
function groups(facts: Facts, inBlocks: ReadonlySet<string>): RowFact[][] {
  const joined = new Map<RowFact, RowFact[]>()
  for (const { a, b, bits } of findRepeats(facts).rows) {
    if (inBlocks.has(pairKey(a, b)) || surplus(facts, a, b, bits) < enough) continue
    if (a.map === b.map && a.table !== b.table) continue
    const group = joined.get(a) ?? joined.get(b) ?? []
    for (const row of [a, b]) {
      if (!group.includes(row)) group.push(row)
      joined.set(row, group)
    }
  }
  return [...new Set(joined.values())]
}

function repeatedRow(facts: Facts, rows: readonly RowFact[]): Found {
  const [a, ...others] = [...rows].sort(stableOrder(facts))
  const kin = a ? kindred(a, others) : new Set<RowFact>()
  const suspect = others.find(row => !kin.has(row))
  const b = suspect ?? others[0]
  if (!a || !b) throw new Error('a group of repeated rows has two rows or more')
  // The sum of its own map, or its words among the map's own, tell which row is at home.
  const wrong = belongs(facts, a) >= belongs(facts, b) ? b : a
  const right = wrong === a ? b : a
  return {
    grade:
      suspect && a.map !== b.map
        ? a.stems.some(isSpecific) && b.stems.some(isSpecific)
          ? 'certain'
          : 'likely'
        : 'possible',
    map: wrong.map,
    odd: allCells([wrong]),
    compared: allCells(rows.filter(row => row !== wrong)),
    params: {
      kind: suspect ? (a.map === b.map ? 'table' : 'foreign') : 'shared',
      label: wrong.label,
      otherLabel: right.label,
      other: facts.maps[right.map]?.service.name ?? '',
      same: wrong.map === right.map ? 1 : 0,
      figures: figuresOf(wrong),
      count: rows.length,
    },
    evidence: { figures: figuresOf(wrong), services: rows.map(row => facts.maps[row.map]?.service.name) },
  }
}

/** Rows that say the same as the first, directly or through one of their own map. */
function kindred(first: RowFact, rows: readonly RowFact[]): Set<RowFact> {
  const kin = new Set([first])
  let before = 0
  while (kin.size > before) {
    before = kin.size
    for (const row of rows) {
      const twin = (other: RowFact): boolean => other.map === row.map && other.table !== row.table
      if ([...kin].some(other => sameMeasure(other, row) || twin(other))) kin.add(row)
    }
  }
  return kin
}

function belongs(facts: Facts, row: RowFact): number {
  const map = facts.maps[row.map]
  const own =
    row.stems.filter(word => map && vocabularyOf(map.service).has(word)).length /
    Math.max(1, row.stems.length)
  // A row that dwarfs all others of its map is less at home there.
  const others = [...(map?.outputs ?? []), ...(map?.served ?? [])].filter(other => other !== row)
  const largest = Math.max(0, ...others.flatMap(other => other.values.map(value => value ?? 0)))
  const fits = Math.max(0, ...row.values.map(value => value ?? 0)) <= largest ? 0.5 : 0
  return own + fits + (map?.sums.some(sum => sum.total === row || sum.parts.includes(row)) ? 1 : 0)
}
