import type { PlacedRow } from '../../domain/figures/placed-row.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Happening } from '../../store/rows/add-history.ts'

/** What the history says of a row that is joined with others or parted from them. */
export function figureHappening(
  actor: Actor,
  action: 'shared-figure.declare' | 'shared-figure.undo',
  year: number,
  { service, row, series, label }: PlacedRow,
  of: {
    readonly from: readonly PlacedRow[]
    readonly to: readonly PlacedRow[]
    readonly reason: string | null
  },
): Happening {
  return {
    actor: actor.name,
    action,
    subject: { year, service, row, series, label, person: actor.person },
    from: named(of.from),
    to: named(of.to),
    reason: of.reason,
  }
}

const named = (rows: readonly PlacedRow[]) =>
  rows.length === 0 ? null : { text: rows.map(each => `${each.map ?? each.slug}: ${each.label}`).join('; ') }
