import { plain } from '../../domain/campaign/read-change.ts'
import { draftTables, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { type AgreedCell, agree } from '../../domain/figures/agree.ts'
import { disagreements, type PlacedRow } from '../../domain/figures/placed-row.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { saveCells } from '../../store/rows/campaign/save-cells.ts'
import { joinRows, nextFigure } from '../../store/rows/campaign/shared-figures.ts'
import { transactionTime } from '../../store/rows/campaign/transaction-time.ts'
import type { Store } from '../../store/store.ts'
import { writtenHistory } from '../campaign/cell-history.ts'
import { loadCheckGround } from '../campaign/check-drafts.ts'
import { refreshDraft } from '../campaign/refresh-drafts.ts'
import { figureHappening } from './figure-happening.ts'
import { holdRows } from './hold-rows.ts'

export interface DeclareFigure {
  readonly year: number
  /** Two rows of different maps. */
  readonly rows: readonly [number, number]
  /** The row whose figures hold where they say different things; null where nobody chose. */
  readonly holds: number | null
  /** Why, needed where they say different things. */
  readonly reason: string
  /** ISO date. */
  readonly today: string
}

/**
 * Says that two rows of different maps are one figure, with all that are one with them already: from now on it is
 * entered once. Where they say different things the chosen row holds, and the others change; where only some say
 * anything, all come to say that. All or nothing; in the history, cell by cell. Returns how many cells changed.
 */
export async function declareFigure(
  store: Store,
  actor: Actor,
  asked: DeclareFigure,
): Promise<Result<number, Refusal>> {
  const { year, holds } = asked
  const reason = plain(asked.reason)
  return store.inBody(actor.body, async db => {
    const held = await holdRows(db, actor, asked, asked.rows)
    if (!held.ok) return held
    const { rows, drafts, campaign } = held.value
    const dates = disagreements(rows, year)
    const why = whyNotOne(rows, asked.rows, dates)
    if (why !== null) return fail({ kind: 'rows-not-one-figure', why })
    if (dates.length > 0) {
      if (!rows.some(each => each.row === holds)) return fail({ kind: 'figures-differ', dates })
      if (reason === '') return fail({ kind: 'reason-missing' })
    }
    const first = rows.filter(each => each.row === holds)
    const others = rows.filter(each => each.row !== holds)
    const at = await transactionTime(db)
    const cells = agree([...first, ...others], { year, by: actor.name, at, reason })
    await saveCells(
      db,
      actor.body,
      year,
      cells.map(({ row, date, after }) => ({ row: row.row, date, cell: after })),
    )
    const figure = rows.find(each => each.figure !== null)?.figure ?? (await nextFigure(db))
    await joinRows(db, actor.body, year, rows, figure)
    await addHistory(db, actor.body, [
      ...rows.map(row =>
        figureHappening(actor, 'shared-figure.declare', year, row, {
          from: rows.filter(each => each !== row && each.figure !== null && each.figure === row.figure),
          to: rows.filter(each => each !== row),
          reason: reason || null,
        }),
      ),
      ...writtenHistory(actor, year, cells.map(written)),
    ])
    const ground = await loadCheckGround(store, db, actor.body, campaign)
    for (const draft of drafts) await refreshDraft(db, year, withCells(draft, cells), ground)
    return ok(cells.length)
  })
}

function whyNotOne(
  rows: readonly PlacedRow[],
  asked: readonly [number, number],
  dates: readonly string[],
): 'one-map' | 'other-unit' | 'one-already' | null {
  const [one, other] = asked.map(row => rows.find(each => each.row === row))
  if (!one || !other || one.service === other.service) return 'one-map'
  if (one.unit !== other.unit) return 'other-unit'
  return one.figure !== null && one.figure === other.figure && dates.length === 0 ? 'one-already' : null
}

const written = ({ row, date, before, after }: AgreedCell) => ({
  service: row.service,
  row: { ...row, partOf: null },
  date,
  before,
  after,
})

function withCells(draft: StoredDraft, cells: readonly AgreedCell[]): StoredDraft {
  const tables = draftTables(draft).map(([section, table]) => {
    const rows = table.rows.map(row => {
      const own = cells
        .filter(each => each.row.row === row.row)
        .map(({ date, after }) => [date, after] as const)
      return { ...row, cells: { ...row.cells, ...Object.fromEntries(own) } }
    })
    return [section, { ...table, rows }] as const
  })
  return { ...draft, tables: { ...draft.tables, ...Object.fromEntries(tables) } }
}
