import type { Section } from '../import/known.ts'
import { fail, ok, type Result } from '../result.ts'
import { unitsOfFigures } from '../unit.ts'
import type { CampaignRefusal } from './campaign-refusal.ts'
import type { RemovedRow } from './draft-map.ts'
import { plain } from './read-change.ts'
import type { StoredRow, StoredTable } from './stored-draft.ts'

/** What is to become of the rows of a table. */
export type RowChange =
  | {
      readonly kind: 'add'
      readonly section: Section
      readonly label: string
      readonly unit: string
      /** The row that it follows; null for the top of the table. */
      readonly after: number | null
      /** Whether it is a part of the row that it follows, or of that one's whole. */
      readonly isPart: boolean
    }
  | { readonly kind: 'rename'; readonly section: Section; readonly row: number; readonly label: string }
  | { readonly kind: 'remove'; readonly section: Section; readonly row: number; readonly reason: string }
  | { readonly kind: 'restore'; readonly section: Section; readonly row: number }

/** Longest words of a row, in characters. */
export const longestLabel = 300

/** Longest reason for removing one, in characters. */
export const longestReason = 500

/** A change that can be made as it is. */
export type SoundRowChange =
  | {
      readonly kind: 'add'
      readonly label: string
      readonly unit: string
      readonly after: number | null
      readonly partOf: number | null
    }
  | { readonly kind: 'rename'; readonly row: StoredRow; readonly label: string }
  | { readonly kind: 'remove'; readonly row: StoredRow; readonly reason: string }
  | { readonly kind: 'restore'; readonly row: RemovedRow }

/**
 * Judges a change against the table as it stands. Two rows of one table may say the same only under different wholes:
 * "di cui maschi" stands under more than one.
 */
export function readRowChange(
  change: RowChange,
  table: StoredTable | null,
  removed: readonly RemovedRow[],
): Result<SoundRowChange, CampaignRefusal> {
  const rows = table?.rows ?? []
  if (change.kind === 'add') return readAdded(change, rows)
  if (change.kind === 'restore') {
    const row = removed.find(each => each.row === change.row && each.section === change.section)
    if (!row) return fail({ kind: 'row-not-found' })
    if (isTaken(rows, row.label, row.partOf)) return fail({ kind: 'row-exists', label: row.label })
    return ok({ kind: 'restore', row })
  }
  const row = rows.find(each => each.row === change.row)
  if (!row) return fail({ kind: 'row-not-found' })
  if (change.kind === 'remove') {
    const reason = plain(change.reason).slice(0, longestReason)
    return reason === '' ? fail({ kind: 'reason-missing' }) : ok({ kind: 'remove', row, reason })
  }
  const label = readLabel(change.label)
  if (!label.ok) return label
  const others = rows.filter(each => each !== row)
  if (isTaken(others, label.value, row.partOf)) return fail({ kind: 'row-exists', label: label.value })
  return ok({ kind: 'rename', row, label: label.value })
}

function readAdded(
  { label: written, unit, after, isPart }: Extract<RowChange, { kind: 'add' }>,
  rows: readonly StoredRow[],
): Result<SoundRowChange, CampaignRefusal> {
  const label = readLabel(written)
  if (!label.ok) return label
  if (!unitsOfFigures.includes(unit)) return fail({ kind: 'unit-unknown', unit })
  const before = rows.find(each => each.row === after)
  if (after !== null && !before) return fail({ kind: 'row-not-found' })
  const whole = before && (rows.find(each => each.row === before.partOf) ?? before)
  const partOf = isPart && whole ? whole.row : null
  if (isTaken(rows, label.value, partOf)) return fail({ kind: 'row-exists', label: label.value })
  // A row of its own does not come between a whole and its parts.
  const last = partOf === null && whole ? rows.findLast(each => each.partOf === whole.row) : undefined
  return ok({
    kind: 'add',
    label: label.value,
    unit,
    after: partOf === null ? ((last ?? whole)?.row ?? null) : after,
    partOf,
  })
}

function readLabel(written: string): Result<string, CampaignRefusal> {
  const label = plain(written).replaceAll(/\s+/g, ' ')
  if (label === '' || label.length > longestLabel) {
    return fail({ kind: 'row-label-unusable', length: label.length, limit: longestLabel })
  }
  return ok(label)
}

const folded = (label: string): string => label.replaceAll('*', '').trim().toLowerCase()

function isTaken(
  rows: readonly Pick<StoredRow, 'label' | 'partOf'>[],
  label: string,
  partOf: number | null,
): boolean {
  return rows.some(each => each.partOf === partOf && folded(each.label) === folded(label))
}
