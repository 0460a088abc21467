import { figureBits, trialBits } from './chance.ts'
import type { RowFact } from './row-fact.ts'

/** A row that equals the sum of others in some years, with the years in which it does not. */
export interface SumIdentity {
  readonly total: RowFact
  readonly parts: readonly RowFact[]
  /** Columns in which the parts give the total. */
  readonly holds: readonly number[]
  /** Columns in which all figures are there and do not give it. */
  readonly breaks: readonly number[]
  /** Sum of the parts by column; null where a part has no figure. */
  readonly sums: readonly (number | null)[]
  /** The labels themselves say that this is a total: `Totale`, `di cui`, or parts named after it. */
  readonly declared: boolean
  /** How unlikely it is that the years that hold do so by chance, the search counted. */
  readonly bits: number
}

/** Bits beyond the search that a learned identity must carry. */
const enough = 7
const longestRun = 48

/**
 * All sums of a map's two tables.
 *
 * Tried for each row: runs of neighbouring rows, all other rows of the table, rows named after it, and any two rows
 * of the map. A table with other years is not compared with the first.
 */
export function findSums(outputs: readonly RowFact[], served: readonly RowFact[]): SumIdentity[] {
  const tables = [outputs, served].filter(rows => rows.length > 0)
  const rows = tables.flat()
  const runs = tables.flatMap(runsOf)
  const comparisons = runs.reduce((sum, run) => sum + run.rows.length ** 2 / 2, 0) * rows.length
  const cost = trialBits(comparisons)
  return rows.flatMap(total => {
    if (total.values.every(value => !value)) return []
    const candidates = new Map<string, readonly RowFact[]>()
    const add = (parts: readonly RowFact[]): void => {
      if (parts.length > 1) candidates.set(parts.map(part => part.id).join(' '), parts)
    }
    for (const run of runs) if (sameYears(total, run.rows[0])) matchingRuns(total, run, add)
    for (const table of tables) if (sameYears(total, table[0])) matchingGroups(total, table, add)
    matchingPairs(total, rows, add)
    return keepBest([...candidates.values()].flatMap(parts => identityOf(total, parts, cost) ?? []))
  })
}

interface Run {
  readonly rows: readonly RowFact[]
  /** Running sums by column, one more than rows: `sums[column][i]` is the sum of the first i rows. */
  readonly sums: readonly (readonly number[])[]
}

/** The table as it stands, and without the rows nested under another. */
function runsOf(rows: readonly RowFact[]): Run[] {
  if (rows.length < 2) return []
  const outer = rows.filter(row => !row.nested)
  const lists = outer.length < rows.length && outer.length > 1 ? [rows, outer] : [rows]
  return lists.map(list => ({
    rows: list,
    sums: (list[0]?.years ?? []).map((_, column) => running(list, column)),
  }))
}

function running(rows: readonly RowFact[], column: number): number[] {
  const sums = [0]
  let sum = 0
  for (const row of rows) {
    sum += row.values[column] ?? 0
    sums.push(sum)
  }
  return sums
}

const tolerance = (value: number): number => (Number.isInteger(value) ? 1e-6 : 0.011)

function sameYears(total: RowFact, other: RowFact | undefined): boolean {
  return other?.years.length === total.years.length && total.years.every((year, i) => other.years[i] === year)
}

function matchingRuns(total: RowFact, run: Run, add: (parts: readonly RowFact[]) => void): void {
  const own = run.rows.indexOf(total)
  const needed = yearsNeeded(total)
  for (let start = 0; start < run.rows.length - 1; start++) {
    if (start === own) continue
    const last = Math.min(own > start ? own : run.rows.length, start + longestRun)
    for (let end = start + 2; end <= last; end++) {
      if (matches(total, run, start, end) >= needed) add(run.rows.slice(start, end))
    }
  }
}

/** One year proves what the label already says; what no label says needs two. */
const yearsNeeded = (total: RowFact): number => (isTotalLabel(total.label) ? 1 : 2)

function matches(total: RowFact, run: Run, start: number, end: number): number {
  let count = 0
  for (let column = 0; column < total.values.length; column++) {
    const value = total.values[column]
    if (!value) continue
    const sums = run.sums[column]
    if (Math.abs((sums?.[end] ?? 0) - (sums?.[start] ?? 0) - value) <= tolerance(value)) count++
  }
  return count
}

/** All other rows, and the rows that repeat the total's words and add some. */
function matchingGroups(total: RowFact, table: readonly RowFact[], add: (parts: readonly RowFact[]) => void) {
  const others = table.filter(row => row !== total && !row.nested)
  add(others)
  if (total.stems.length > 0) add(others.filter(row => isNamedAfter(row, total)))
}

/** Any two rows whose figures give the total in one of its largest years. */
function matchingPairs(total: RowFact, rows: readonly RowFact[], add: (parts: readonly RowFact[]) => void) {
  const columns = total.values
    .map((value, column) => ({ value: value ?? 0, column }))
    .filter(each => significantEnough(each.value))
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
  const comparable = rows.filter(row => row !== total && sameYears(total, row))
  const needed = yearsNeeded(total)
  for (const { value, column } of columns) {
    const byValue = new Map<number, RowFact>()
    for (const row of comparable) {
      const figure = row.values[column]
      if (!figure) continue
      const other = byValue.get(value - figure)
      if (other && pairMatches(total, other, row) >= needed) add([other, row])
      byValue.set(figure, row)
    }
  }
}

function pairMatches(total: RowFact, a: RowFact, b: RowFact): number {
  let count = 0
  for (let column = 0; column < total.values.length; column++) {
    const value = total.values[column]
    if (!value) continue
    if (Math.abs((a.values[column] ?? 0) + (b.values[column] ?? 0) - value) <= tolerance(value)) count++
  }
  return count
}

const significantEnough = (value: number): boolean => value >= 10

function identityOf(total: RowFact, parts: readonly RowFact[], cost: number): SumIdentity | null {
  const holds: number[] = []
  const breaks: number[] = []
  const sums: (number | null)[] = []
  const seen = new Set<string>()
  let bits = 0
  for (let column = 0; column < total.values.length; column++) {
    const value = total.values[column] ?? null
    const sum = sumAt(parts, column)
    sums.push(sum)
    if (value === null || sum === null) continue
    const figures = parts.map(row => row.values[column] ?? 0)
    const filled = figures.filter(figure => figure !== 0).length
    if (Math.abs(sum - value) > tolerance(value)) {
      // A year in which no part has a figure was not split yet.
      if (filled >= 1) breaks.push(column)
      continue
    }
    holds.push(column)
    const proof = figures.join(' ')
    if (filled < 2 || seen.has(proof)) continue
    seen.add(proof)
    bits += figureBits(value)
  }
  const declared = isDeclared(total, parts)
  const strong = seen.size >= 2 && bits >= cost + enough
  const stated = declared && seen.size >= 1 && bits >= (seen.size >= 2 ? 4 : 6)
  return strong || stated ? { total, parts, holds, breaks, sums, declared, bits: bits - cost } : null
}

/** What did not exist, or stands blank, adds nothing; what was not collected, or is words, leaves the sum open. */
function sumAt(parts: readonly RowFact[], column: number): number | null {
  let sum = 0
  for (const part of parts) {
    const value = part.values[column]
    if (value !== null && value !== undefined) sum += value
    else {
      const status = part.series.observations[column]?.status
      if (status === 'not_collected' || status === 'text') return null
    }
  }
  return sum
}

const totalWords = /\b(?:total[ei]|tot\.|complessiv[oiae]|in tutto|somma)(?![a-z])|di\s+cui\s*:?\s*$/i

/** Whether a label says that it sums others. */
export const isTotalLabel = (label: string): boolean => totalWords.test(label)

/** Whether a row repeats another's words and adds some: `pasti` and `pasti Lancetti`. */
export function isNamedAfter(row: RowFact, total: RowFact): boolean {
  return row.stems.length > total.stems.length && total.stems.every(word => row.stems.includes(word))
}

function isDeclared(total: RowFact, parts: readonly RowFact[]): boolean {
  const own = parts[0]?.table === total.table
  return (
    (own && isTotalLabel(total.label)) ||
    (total.stems.length > 0 && parts.every(part => isNamedAfter(part, total)))
  )
}

/**
 * Sums of one total over different rows may all be true; of those that share a row only the best one counts. Where a
 * total is the sum of its own table in every year, rows of the other table that gave it once prove nothing.
 */
function keepBest(found: readonly SumIdentity[]): SumIdentity[] {
  const closed = found.some(
    identity => sameTable(identity) && identity.breaks.length === 0 && identity.holds.length > 1,
  )
  const order = [...found].sort(
    (a, b) =>
      b.holds.length - a.holds.length ||
      a.breaks.length - b.breaks.length ||
      Number(sameTable(b)) - Number(sameTable(a)) ||
      a.parts.length - b.parts.length ||
      b.bits - a.bits,
  )
  const kept: SumIdentity[] = []
  for (const identity of order) {
    if (closed && !sameTable(identity)) continue
    if (!kept.some(other => other.parts.some(part => identity.parts.includes(part)))) kept.push(identity)
  }
  return kept
}

const sameTable = (identity: SumIdentity): boolean => identity.parts[0]?.table === identity.total.table
