import type { AppliedChange } from '../../domain/campaign/apply-changes.ts'
import type { StoredCell } from '../../domain/campaign/stored-draft.ts'
import type { WrittenCell } from '../../domain/campaign/write-draft-cells.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Happening } from '../../store/rows/add-history.ts'

/** What the history says of written cells: each with its place, what it said and what it says. */
export function writtenHistory(
  actor: Actor,
  year: number,
  written: readonly Omit<WrittenCell, 'change'>[],
): Happening[] {
  return written.map(({ service, row, date, before, after }) => ({
    actor: actor.name,
    action: 'cell.write',
    subject: {
      year,
      service,
      row: row.row,
      series: row.series,
      label: row.label,
      date,
      person: actor.person,
    },
    from: before && said(before),
    to: said(after),
    reason: after.reason && [after.reason.code, after.reason.text].filter(part => part !== '').join(': '),
  }))
}

/** The words that did not win, so that nobody's are lost. */
export function lostHistory(
  actor: Actor,
  year: number,
  service: number,
  applied: readonly AppliedChange[],
): Happening[] {
  return applied.flatMap(({ change, before, lost }) =>
    lost === null
      ? []
      : [
          {
            actor: actor.name,
            action: 'cell.conflict',
            subject: { year, service, row: change.row, date: change.date, person: actor.person },
            from: before && said(before),
            to: said(lost),
            reason: null,
          },
        ],
  )
}

function said({ raw, status, note, parts, reason, footnotes }: StoredCell) {
  return {
    raw,
    status,
    ...(note === null ? {} : { note }),
    ...(parts === undefined ? {} : { parts }),
    ...(footnotes === undefined ? {} : { footnotes }),
    ...(reason === null ? {} : { reason }),
  }
}
