import type { BodyTransaction } from '../store.ts'
import { insertRows } from './insert-rows.ts'

/** Something that happened, to be remembered for ever. */
export interface Happening {
  readonly actor: string
  /** See `HistoryTable.action`. */
  readonly action: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly from: Readonly<Record<string, unknown>> | null
  readonly to: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
}

/** Adds to the history, in order. */
export async function addHistory(
  db: BodyTransaction,
  body: number,
  happenings: readonly Happening[],
): Promise<void> {
  await insertRows(
    db,
    'history',
    'body integer, actor text, action text, subject jsonb, "from" jsonb, "to" jsonb, reason text',
    happenings.map(each => ({ body, ...each })),
  )
}
