import type { Campaign, DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, type Result } from '../../domain/result.ts'
import { loadCampaign } from '../../store/rows/campaign/campaigns.ts'
import { loadHeads } from '../../store/rows/campaign/load-heads.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'

/** A year's collection and the maps whose board the person may see: a manager sees the own ones. */
interface SeenBoard {
  readonly campaign: Campaign
  readonly heads: readonly DraftHead[]
}

/** Does something with what the person may see of a year's board, in one transaction. */
export async function seeBoard<T>(
  store: Store,
  actor: Actor,
  { year, today }: { readonly year: number; readonly today: string },
  work: (db: BodyTransaction, seen: SeenBoard) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (!may(actor.assignments, 'board.read', today)) return fail({ kind: 'not-allowed', verb: 'board.read' })
  return store.inBody(actor.body, async db => {
    const campaign = await loadCampaign(db, year)
    if (!campaign) return fail({ kind: 'campaign-not-open', year })
    const all = await loadHeads(db, year)
    return work(db, {
      campaign,
      heads: all.filter(head => may(actor.assignments, 'board.read', today, head)),
    })
  })
}
