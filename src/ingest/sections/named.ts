import type { CoDelivery, Facility, Named, Source } from '../../domain/edition.ts'
import type { ReadingLog } from '../reading-log.ts'
import { sourceOf } from '../source-of.ts'
import type { SourceRow } from '../source-row.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type ColumnHeads, type Pair, readTwoColumns, settlePushed, settleStacked } from './two-columns.ts'

const elementHeads: ColumnHeads = { name: ['element'], description: ['description'] }
const segmentHeads: ColumnHeads = { name: ['segment'], description: ['description'] }
const roleHeads: ColumnHeads = { name: ['segment'], description: ['role'] }
const facilityHeads: ColumnHeads = { name: ['facility'], description: ['note'] }

const toNamed = ({ name, description, rows }: Pair): Named => ({
  name,
  description,
  source: sourceOf(rows) as Source,
})

/** *Elemento centrale* and *Elementi accessori*. */
export function readElements(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog): Named[] {
  const read = readTwoColumns(rows, elementHeads, words, log)
  const pairs = settleStacked(read, [], log)
  settlePushed(pairs, new Set(), log)
  return pairs.map(toNamed)
}

/** *Segmenti di utenza*. `servedLabels` are evidence where name and description stand in one cell. */
export function readSegments(
  rows: readonly SourceRow[],
  servedLabels: readonly string[],
  words: Vocabulary,
  log: ReadingLog,
): Named[] {
  const read = readTwoColumns(rows, segmentHeads, words, log)
  const pairs = settleStacked(read, servedLabels, log)
  settlePushed(pairs, lowered(servedLabels), log)
  return pairs.map(toNamed)
}

/** *Segmenti di utenza coinvolti nell'erogazione del Servizio*. */
export function readCoDelivery(
  rows: readonly SourceRow[],
  segments: readonly string[],
  words: Vocabulary,
  log: ReadingLog,
): CoDelivery[] {
  const read = readTwoColumns(rows, roleHeads, words, log)
  const pairs = settleStacked(read, segments, log)
  settlePushed(pairs, lowered(segments), log)
  return pairs.map(({ name, description }) => ({ segment: name, role: description }))
}

/** *Strutture erogative*. */
export function readFacilities(rows: readonly SourceRow[], words: Vocabulary, log: ReadingLog): Facility[] {
  const read = readTwoColumns(rows, facilityHeads, words, log)
  const pairs = settleStacked(read, [], log)
  settlePushed(pairs, new Set(), log)
  return pairs.map(({ name, description }) => ({ name, note: description }))
}

const lowered = (names: readonly string[]): Set<string> => new Set(names.map(name => name.toLowerCase()))
