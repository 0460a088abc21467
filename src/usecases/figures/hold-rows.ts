import type { Campaign, StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { type PlacedRow, placedRows, withTheirFigures } from '../../domain/figures/placed-row.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadDrafts, withContents } from '../../store/rows/campaign/load-drafts.ts'
import { lockHeads } from '../../store/rows/campaign/load-heads.ts'
import type { BodyTransaction } from '../../store/store.ts'
import { openYear } from '../campaign/open-draft.ts'

/** Rows of an open collection with all that are one figure with them, their maps kept from other writers. */
export interface HeldRows {
  readonly campaign: Campaign
  /** In the order of the document. */
  readonly rows: readonly PlacedRow[]
  readonly drafts: readonly StoredDraft[]
}

/** Finds and locks what joining or parting `asked` is about, if the actor may change what the year's maps are made of. */
export async function holdRows(
  db: BodyTransaction,
  actor: Actor,
  { year, today }: { readonly year: number; readonly today: string },
  asked: readonly number[],
): Promise<Result<HeldRows, Refusal>> {
  if (!may(actor.assignments, 'campaign.open', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.open' })
  // Alone: a row that another writer joins meanwhile would be of this figure too.
  const campaign = await openYear(db, year, 'alone')
  if (!campaign.ok) return campaign
  const rows = withTheirFigures(placedRows(await loadDrafts(db, year)), asked)
  if (asked.some(row => !rows.some(each => each.row === row))) return fail({ kind: 'row-not-found' })
  const services = [...new Set(rows.map(each => each.service))]
  const heads = await lockHeads(db, year, services)
  const drafts = await withContents(db, year, heads, services)
  const ours = new Set(rows.map(each => each.row))
  return ok({
    campaign: campaign.value,
    rows: placedRows(drafts).filter(each => ours.has(each.row)),
    drafts,
  })
}
