import { type PlacedRow, placedRows, rowsByFigure } from '../../domain/figures/placed-row.ts'
import { type Suggestion, suggestFigures } from '../../domain/figures/suggest.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadCampaign } from '../../store/rows/campaign/campaigns.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import { rowsAlone } from '../../store/rows/campaign/shared-figures.ts'
import type { Store } from '../../store/store.ts'

/** The figures that several maps of a year show. */
export interface ListedFigures {
  readonly year: number
  /** Whether rows can still be joined and parted. */
  readonly isOpen: boolean
  /** The rows of each, in the order of the document. */
  readonly figures: readonly (readonly PlacedRow[])[]
  readonly suggestions: readonly Suggestion[]
  /** Every row of the year, to choose from. */
  readonly rows: readonly PlacedRow[]
}

/** Every figure that several maps of the year's collection show, and rows that may be one. */
export async function listFigures(
  store: Store,
  actor: Actor,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<Result<ListedFigures, Refusal>> {
  if (!may(actor.assignments, 'campaign.open', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.open' })
  return store.inBody(actor.body, async db => {
    const campaign = await loadCampaign(db, year)
    if (!campaign) return fail({ kind: 'campaign-not-open', year })
    const rows = placedRows(await loadDrafts(db, year))
    const isOpen = campaign.state === 'open'
    return ok({
      year,
      isOpen,
      figures: rowsByFigure(rows),
      suggestions: isOpen ? suggestFigures(rows, year, await rowsAlone(db, year)) : [],
      rows,
    })
  })
}
