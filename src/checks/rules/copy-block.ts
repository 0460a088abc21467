import { rowBits } from '../facts/chance.ts'
import { type Facts, type MapFact, type RowFact, stableOrder } from '../facts/facts.ts'
import { findRepeats, sameMeasure } from '../facts/repeats.ts'
import { allCells, type Found, figuresOf, type Rule } from '../rule.ts'

/**
 * Tabelle incollate sotto altre etichette
 *
 * Che cosa trova: due tabelle di servizi diversi che hanno in comune tre o più righe identiche, cifra per cifra, sotto
 * etichette che dicono altro. Le righe copiate si contano insieme: è un solo errore. La tabella in cui le somme
 * dichiarate tornano è l'originale.
 *
 * Perché conta: un intero servizio risulta descritto con i numeri di un altro; ogni confronto e ogni rapporto per
 * abitante che se ne ricava è falso.
 *
 * Che cosa fare: chiedere all'ufficio i valori veri di tutta la tabella; finché non arrivano, segnarla come non
 * rilevata.
 *
 * @trova
 * ```text
 * edizione 2024
 * servizio SCUOLE COMUNALI
 * utenti 2019 2020 2021 2022 2023 2024
 * Piccoli | 241 | 227 | 244 | 236 | 209 | 227
 * Mezzani | 255 | 239 | 248 | 226 | 245 | 209
 * Grandi | 264 | 243 | 240 | 267 | 254 | 242
 * Totale | 760 | 709 | 732 | 729 | 708 | 678
 * servizio SCUOLE STATALI
 * utenti 2019 2020 2021 2022 2023 2024
 * alunni | 241 | 227 | 244 | 236 | 209 | 227
 * insegnanti | 255 | 239 | 248 | 226 | 245 | 209
 * residenti fuori comune | 264 | 243 | 240 | 267 | 254 | 242
 * diete religiose | 760 | 709 | 732 | 729 | 708 | 678
 * ```
 *
 * @tace
 * ```text
 * edizione 2024
 * servizio CENTRALE OPERATIVA
 * output 2019 2020 2021 2022 2023 2024
 * chiamate dei cittadini | 7.783 | 8.063 | 10.277 | 10.431 | 9.120 | 9.555
 * interventi urgenti | 3 | 3 | 3 | 3 | 3 | 3
 * servizio POLIZIA
 * output 2019 2020 2021 2022 2023 2024
 * chiamate dei cittadini in centrale | 7.783 | 8.063 | 10.277 | 10.431 | 9.120 | 9.555
 * convenzioni | 3 | 3 | 3 | 3 | 3 | 3
 * ```
 */
export const copyBlock: Rule = {
  code: 'copy.block',
  find: facts => copiedBlocks(facts).map(block => blockFinding(facts, block)),
}

export interface CopiedBlock {
  /** Rows of the table that looks original, and the copies, in the same order. */
  readonly original: readonly RowFact[]
  readonly copy: readonly RowFact[]
  /** Sums tell which side is the original. */
  readonly proven: boolean
  readonly bits: number
}

const leastRows = 3
const leastBits = 40

const memory = new WeakMap<Facts, readonly CopiedBlock[]>()

/** All blocks of an edition; also asked by the rule on single rows. */
export function copiedBlocks(facts: Facts): readonly CopiedBlock[] {
  const known = memory.get(facts)
  if (known) return known
  const tables = new Map<string, { a: RowFact; b: RowFact }[]>()
  for (const { a, b } of findRepeats(facts).rows) {
    if (a.map === b.map) continue
    const key = `${a.map} ${a.table} ${b.map} ${b.table}`
    const pairs = tables.get(key)
    if (pairs) pairs.push({ a, b })
    else tables.set(key, [{ a, b }])
  }
  const blocks = [...tables.values()].flatMap(pairs => blockOf(facts, pairs))
  memory.set(facts, blocks)
  return blocks
}

function blockOf(facts: Facts, pairs: readonly { a: RowFact; b: RowFact }[]): CopiedBlock[] {
  const foreign = pairs.filter(({ a, b }) => !sameMeasure(a, b))
  const bits = foreign.reduce((sum, { a }) => sum + rowBits(a.values), 0)
  const [first] = foreign
  if (!first || foreign.length < leastRows || bits < leastBits) return []
  const left = tableOf(facts, first.a.map, first.a.table)
  const right = tableOf(facts, first.b.map, first.b.table)
  const matched = matchRows(left, right)
  const a = matched.map(pair => pair.a)
  const b = matched.map(pair => pair.b)
  const [scoreA, scoreB] = [sumsWithin(facts.maps[first.a.map], a), sumsWithin(facts.maps[first.b.map], b)]
  const forward = scoreA === scoreB ? stableOrder(facts)(first.a, first.b) < 0 : scoreA > scoreB
  return [{ original: forward ? a : b, copy: forward ? b : a, proven: scoreA !== scoreB, bits }]
}

const tableOf = (facts: Facts, map: number, table: RowFact['table']): readonly RowFact[] =>
  facts.maps[map]?.[table] ?? []

/** Equal rows of two tables, each used once, small counts too once the block is known. */
function matchRows(left: readonly RowFact[], right: readonly RowFact[]): { a: RowFact; b: RowFact }[] {
  const free = new Map<string, RowFact[]>()
  for (const row of right) {
    const key = figureKey(row)
    free.set(key, [...(free.get(key) ?? []), row])
  }
  return left.flatMap(a => {
    if (a.values.every(value => value === null)) return []
    const b = free.get(figureKey(a))?.shift()
    return b ? [{ a, b }] : []
  })
}

const figureKey = (row: RowFact): string => row.values.map(value => value ?? 'x').join(' ')

/** How many sums that the labels declare are made of these rows. */
function sumsWithin(map: MapFact | undefined, rows: readonly RowFact[]): number {
  const inside = new Set(rows)
  return (map?.sums ?? []).filter(sum => sum.declared && inside.has(sum.total)).length
}

function blockFinding(facts: Facts, block: CopiedBlock): Found {
  const source = facts.maps[block.original[0]?.map ?? 0]
  const map = block.copy[0]?.map ?? 0
  const example = [...block.copy.keys()].sort(
    (a, b) => rowBits(block.copy[b]?.values ?? []) - rowBits(block.copy[a]?.values ?? []),
  )[0]
  const copied = block.copy[example ?? 0]
  return {
    grade: 'certain',
    map,
    odd: allCells(block.copy),
    compared: allCells(block.original),
    params: {
      count: block.copy.length,
      of: facts.maps[map]?.[block.copy[0]?.table ?? 'served'].length ?? 0,
      other: source?.service.name ?? '',
      table: block.copy[0]?.table ?? '',
      label: copied?.label ?? '',
      otherLabel: block.original[example ?? 0]?.label ?? '',
      figures: copied ? figuresOf(copied) : [],
      proven: block.proven ? 1 : 0,
    },
    evidence: {
      pairs: block.copy.map((row, index) => [row.label, block.original[index]?.label]),
      bits: Math.round(block.bits),
    },
  }
}
