import type { CampaignRefusal } from '../../domain/campaign/campaign-refusal.ts'
import type { Campaign, DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Verb } from '../../domain/permission/permissions.ts'
import type { LatePermit, WriteQuestion } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { holdCampaign } from '../../store/rows/campaign/campaigns.ts'
import { servicesSharing } from '../../store/rows/campaign/figure-rows.ts'
import { loadPermits } from '../../store/rows/campaign/late-permits.ts'
import { findDraftService, lockHeads } from '../../store/rows/campaign/load-heads.ts'
import type { BodyTransaction } from '../../store/store.ts'

/** A map that something is asked of. */
export interface AskedDraft {
  readonly year: number
  /** Address of the map within the collection. */
  readonly slug: string
  /** ISO date. */
  readonly today: string
}

/** A map of an open collection, kept from other writers. */
export interface HeldDraft {
  readonly campaign: Campaign
  readonly head: DraftHead
  /** Read once the deadline has passed. */
  readonly permits: readonly LatePermit[]
  /** The other maps that show figures of the rows asked for, kept too. */
  readonly sharing: readonly DraftHead[]
}

/** The collection of a year, which must be open, and stays so to the end of the transaction. */
export async function openYear(
  db: BodyTransaction,
  year: number,
  how: 'together' | 'alone' = 'together',
): Promise<Result<Campaign, CampaignRefusal>> {
  const campaign = await holdCampaign(db, year, how)
  return campaign?.state === 'open' ? ok(campaign) : fail({ kind: 'campaign-not-open', year })
}

/**
 * Finds and locks the map, if the actor may do `verb` to it as it stands; with it the maps that share the figures of
 * `rows`.
 */
export async function holdDraft(
  db: BodyTransaction,
  actor: Actor,
  { year, slug, today }: AskedDraft,
  verb: Verb,
  rows: readonly number[] = [],
): Promise<Result<HeldDraft, Refusal>> {
  // Whoever may do it to nothing learns nothing of what there is.
  if (!may(actor.assignments, verb, today)) return fail({ kind: 'not-allowed', verb })
  const campaign = await openYear(db, year)
  if (!campaign.ok) return campaign
  const service = await findDraftService(db, year, slug)
  const others = service === null ? [] : await servicesSharing(db, year, rows)
  const held = service === null ? [] : await lockHeads(db, year, [...new Set([service, ...others])])
  const head = held.find(each => each.service === service)
  if (!head) return fail({ kind: 'map-not-found', year, map: slug })
  if (!may(actor.assignments, verb, today, head)) return fail({ kind: 'not-allowed', verb })
  const isLate = today > (head.deadline ?? campaign.value.deadline)
  return ok({
    campaign: campaign.value,
    head,
    permits: isLate ? await loadPermits(db, year, [head.service]) : [],
    sharing: held.filter(each => each !== head),
  })
}

/** What the right to write this map hangs on. */
export function writeQuestion(
  actor: Actor,
  { campaign, head, permits }: HeldDraft,
  today: string,
): WriteQuestion {
  return { assignments: actor.assignments, person: actor.person, today, campaign, map: head, permits }
}
