import { figureBits, rowBits, trialBits } from './chance.ts'
import type { Facts, MapFact, RowFact } from './facts.ts'
import { shareMeaning } from './label-words.ts'

/** Two rows with the same figures throughout. */
export interface RepeatedRow {
  readonly a: RowFact
  readonly b: RowFact
  readonly bits: number
}

/** Two rows with the same figures in some years and others in the rest. */
export interface RepeatedCells {
  readonly a: RowFact
  readonly b: RowFact
  /** Pairs of columns, of `a` and of `b`, that stand at the same year. */
  readonly equal: readonly [number, number][]
  readonly different: readonly [number, number][]
  readonly bits: number
}

export interface Repeats {
  readonly rows: readonly RepeatedRow[]
  readonly cells: readonly RepeatedCells[]
}

/** Rows with fewer bits than this are never looked up: six threes are chance. */
const leastRowBits = 9
/** A cell with fewer bits than this does not make a pair by itself. */
const leastCellBits = 5
/** More rows than this with one figure in one year say that the figure is common. */
const mostSharing = 8

const memory = new WeakMap<Facts, Repeats>()

/** All repeats of an edition, found by looking figures up, never by comparing every row with every other. */
export function findRepeats(facts: Facts): Repeats {
  const known = memory.get(facts)
  if (known) return known
  const found = { rows: repeatedRows(facts), cells: repeatedCells(facts) }
  memory.set(facts, found)
  return found
}

function repeatedRows(facts: Facts): RepeatedRow[] {
  const byFigures = new Map<string, RowFact[]>()
  for (const row of facts.rows) {
    const given = row.values.filter(value => value !== null)
    if (given.length < 2) continue
    const key = row.values.map(value => value ?? 'x').join(' ')
    const group = byFigures.get(key)
    if (group) group.push(row)
    else byFigures.set(key, [row])
  }
  const pairs: RepeatedRow[] = []
  for (const group of byFigures.values()) {
    const [first] = group
    if (!first || group.length < 2 || group.length > mostSharing * 2) continue
    const bits = rowBits(first.values)
    if (bits < leastRowBits) continue
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) pairs.push({ a, b, bits })
    }
  }
  return pairs
}

function repeatedCells(facts: Facts): RepeatedCells[] {
  const byCell = new Map<number, RowFact[]>()
  for (const row of facts.rows) {
    for (let column = 0; column < row.values.length; column++) {
      const value = row.values[column] ?? null
      if (value === null || figureBits(value) < leastCellBits) continue
      const key = cellKey(row.years[column] ?? 0, value)
      const group = byCell.get(key)
      if (group) group.push(row)
      else byCell.set(key, [row])
    }
  }
  const pairs = new Map<number, RepeatedCells>()
  const count = facts.rows.length
  for (const group of [...byCell.values(), ...facts.maps.flatMap(smallCells)]) {
    if (group.length < 2 || group.length > mostSharing) continue
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const key = a.id * count + b.id
        if (!pairs.has(key)) pairs.set(key, compareCells(a, b))
      }
    }
  }
  return [...pairs.values()].filter(pair => pair.different.length > 0)
}

/** One number for a figure in a year; figures keep their decimals. */
export const cellKey = (year: number, value: number): number => value * 256 + (year % 256)

/** Rows of one map with one small figure in one year: there the chance to meet is small too. */
function smallCells(map: MapFact): RowFact[][] {
  const byCell = new Map<number, RowFact[]>()
  for (const row of [...map.outputs, ...map.served]) {
    for (let column = 0; column < row.values.length; column++) {
      const value = row.values[column] ?? null
      if (value === null || value <= 3 || figureBits(value) >= leastCellBits) continue
      const key = cellKey(row.years[column] ?? 0, value)
      const group = byCell.get(key)
      if (group) group.push(row)
      else byCell.set(key, [row])
    }
  }
  return [...byCell.values()]
}

function compareCells(a: RowFact, b: RowFact): RepeatedCells {
  const equal: [number, number][] = []
  const different: [number, number][] = []
  const seen = new Set<number>()
  let bits = 0
  for (const [column, year] of a.years.entries()) {
    const other = b.years[column] === year ? column : b.years.indexOf(year)
    const left = a.values[column] ?? null
    const right = b.values[other] ?? null
    if (left === null || right === null) continue
    if (left !== right) {
      different.push([column, other])
      continue
    }
    equal.push([column, other])
    if (!seen.has(left)) bits += figureBits(left)
    seen.add(left)
  }
  return { a, b, equal, different, bits }
}

/** Bits beyond the number of pairs that could have met: same table, same map, or anywhere in the edition. */
export function surplus(facts: Facts, a: RowFact, b: RowFact, bits: number): number {
  if (a.map !== b.map) return bits - trialBits(facts.rows.length ** 2 / 2)
  const map = facts.maps[a.map]
  const rows = (map?.outputs.length ?? 0) + (map?.served.length ?? 0)
  return bits - trialBits(a.table === b.table ? rows ** 2 / 4 : rows ** 2 / 2)
}

/** Rows of one map that agree so often that they are meant to say the same. */
export function areTwins(facts: Facts, { a, b, equal, different, bits }: RepeatedCells): boolean {
  if (a.map !== b.map || equal.length < 2 || surplus(facts, a, b, bits) < 5) return false
  const share = equal.length / (equal.length + different.length)
  if (a.table !== b.table) return share >= (sameMeasure(a, b) ? 0.5 : 0.6)
  return share >= 0.7 || (share >= 0.5 && shareMeaning(a.stems, b.stems) && equal.length >= 3)
}

/** Labels that say the same thing, or one of which says more of it. */
export function sameMeasure(a: RowFact, b: RowFact): boolean {
  return a.key === b.key || shareMeaning(a.stems, b.stems)
}
