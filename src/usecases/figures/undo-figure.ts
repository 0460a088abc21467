import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { partRow, releaseRow } from '../../store/rows/campaign/shared-figures.ts'
import type { Store } from '../../store/store.ts'
import { figureHappening } from './figure-happening.ts'
import { holdRows } from './hold-rows.ts'

/**
 * Lets a row go on alone with the figures that it has; it is not found to be one with another row again, unless a
 * person says so. In the history.
 */
export async function undoFigure(
  store: Store,
  actor: Actor,
  asked: { readonly year: number; readonly row: number; readonly today: string },
): Promise<Result<null, Refusal>> {
  return store.inBody(actor.body, async db => {
    const held = await holdRows(db, actor, asked, [asked.row])
    if (!held.ok) return held
    const { rows } = held.value
    const row = rows.find(each => each.row === asked.row)
    const others = rows.filter(each => each !== row)
    if (!row || row.figure === null || others.length === 0) return fail({ kind: 'figure-not-shared' })
    await partRow(db, actor.body, asked.year, row)
    const [last, ...more] = others
    if (last && more.length === 0) await releaseRow(db, asked.year, last)
    await addHistory(db, actor.body, [
      figureHappening(actor, 'shared-figure.undo', asked.year, row, { from: others, to: [], reason: null }),
    ])
    return ok(null)
  })
}
