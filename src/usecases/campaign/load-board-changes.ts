import type { BoardChanges } from '../../domain/campaign/board.ts'
import {
  boardChange,
  boardRecount,
  comparedRow,
  type FiguredRow,
  restatedCells,
} from '../../domain/campaign/board-changes.ts'
import type { DraftHead } from '../../domain/campaign/stored-draft.ts'
import { pickLargest, type RankedChange, rankChanges } from '../../domain/comparison/largest.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { ok, type Result } from '../../domain/result.ts'
import { loadFiguredRows } from '../../store/rows/campaign/board-cells.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { checkDrafts, loadCheckGround } from './check-drafts.ts'
import { seeBoard } from './see-board.ts'

/** How many changes the board lists each way. */
const mostListed = 5

/**
 * What grew, shrank or is said otherwise in a year's drafts, of the maps whose board one may see. Figures that an
 * open error is about are left out, as in the year at a glance of the portal.
 */
export async function loadBoardChanges(
  store: Store,
  actor: Actor,
  asked: { readonly year: number; readonly today: string },
): Promise<Result<BoardChanges, Refusal>> {
  const { year } = asked
  return seeBoard(store, actor, asked, async (db, { campaign, heads }) => {
    const maps = new Map(heads.map(head => [head.service, head]))
    const rows = (await loadFiguredRows(db, year)).filter(row => maps.has(row.service))
    const { ranked, small, broken } = rankChanges(
      rows.map(row => comparedRow(row, year)),
      year,
    )
    const errors = async (services: readonly number[]) =>
      cellsInError(db, services, year, await loadCheckGround(store, db, actor.body, campaign))
    const { rises, falls } = await soundest(ranked, maps, errors)
    const named = <Shown>(
      { row }: { readonly row: FiguredRow },
      show: (map: DraftHead) => Shown,
    ): Shown[] => {
      const map = maps.get(row.service)
      return map ? [show(map)] : []
    }
    return ok({
      grown: rises.flatMap(each => named(each, map => boardChange(each, year, map))),
      shrunk: falls.flatMap(each => named(each, map => boardChange(each, year, map))),
      recounted: broken.flatMap(each => named(each, map => boardRecount(each, map))),
      small,
      restatements: restatedCells(rows, year, maps),
    })
  })
}

/**
 * The largest changes without those in doubt. Only maps that have errors and come into the lists are checked: what
 * the checks say of a cell is not stored, and to check them all takes longer than the page may.
 */
async function soundest(
  ranked: readonly RankedChange<FiguredRow>[],
  maps: ReadonlyMap<number, DraftHead>,
  errorsOf: (services: readonly number[]) => Promise<readonly number[]>,
) {
  const checked = new Set<number>()
  const doubted = new Set<number>()
  for (;;) {
    const picked = pickLargest(ranked, row => doubted.has(row.row), mostListed)
    const services = new Set([...picked.rises, ...picked.falls].map(each => each.row.service))
    const open = [...services].filter(each => !checked.has(each) && (maps.get(each)?.findings.error ?? 0) > 0)
    if (open.length === 0) return picked
    for (const service of open) checked.add(service)
    for (const row of await errorsOf(open)) doubted.add(row)
  }
}

/** Numbers of the rows whose figure of the year or of the year before an open error is about. */
async function cellsInError(
  db: BodyTransaction,
  services: readonly number[],
  year: number,
  ground: Parameters<typeof checkDrafts>[2],
): Promise<readonly number[]> {
  const compared = [`${year}-12-31`, `${year - 1}-12-31`]
  // One by one, as they are checked when they are written.
  const drafts = await loadDrafts(db, year, services)
  return drafts
    .flatMap(draft => checkDrafts([draft], year, ground))
    .filter(each => each.finding.severity === 'error' && each.explained === null)
    .flatMap(({ cells }) => cells.filter(cell => cell.odd && compared.includes(cell.date)))
    .map(cell => cell.row)
}
