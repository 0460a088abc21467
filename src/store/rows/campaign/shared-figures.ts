import type { BodyTransaction } from '../../store.ts'
import { insertRows } from '../insert-rows.ts'

/** What is known of series: the number of the figure that several of them are, null for one that stands alone. */
export async function loadSharedFigures(db: BodyTransaction): Promise<Map<number, number | null>> {
  const rows = await db.selectFrom('shared_figures').select(['series', 'figure']).execute()
  return new Map(rows.map(row => [row.series, row.figure]))
}

/** Keeps the figures of series that are not kept yet. */
export async function addSharedFigures(
  db: BodyTransaction,
  body: number,
  figures: readonly { readonly series: number; readonly figure: number }[],
): Promise<void> {
  await insertRows(
    db,
    'shared_figures',
    'body integer, series integer, figure integer',
    figures.map(each => ({ body, ...each })),
  )
}
