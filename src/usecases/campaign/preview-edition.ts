import { draftEdition } from '../../domain/campaign/draft-edition.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadCampaign } from '../../store/rows/campaign/campaigns.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import type { Store } from '../../store/store.ts'
import { editionBefore } from './check-drafts.ts'
import { aboutNext } from './seal-campaign.ts'

/** What a year would be if it were sealed now. */
export interface PreviewedEdition {
  readonly edition: Edition
  /** Address of each map within the collection. */
  readonly slugs: readonly string[]
}

/** The drafts of a year, or one of them, as an edition. Writes nothing. */
export async function previewEdition(
  store: Store,
  actor: Actor,
  asked: { readonly year: number; readonly slug: string | null; readonly today: string },
): Promise<Result<PreviewedEdition, Refusal>> {
  const { year, slug, today } = asked
  const refused = fail({ kind: 'not-allowed' as const, verb: 'map.read' as const })
  if (!may(actor.assignments, 'map.read', today)) return refused
  return store.inBody(actor.body, async db => {
    const campaign = await loadCampaign(db, year)
    if (!campaign) return fail({ kind: 'campaign-not-open', year })
    const drafts = (await loadDrafts(db, year)).filter(each => slug === null || each.slug === slug)
    if (slug !== null && drafts.length === 0) return fail({ kind: 'map-not-found', year, map: slug })
    const readable = drafts.filter(each => may(actor.assignments, 'map.read', today, each))
    if (readable.length === 0) return refused
    const before = await editionBefore(store, db, actor.body, campaign.fromEdition)
    return ok({
      edition: draftEdition(readable, year, aboutNext(before.edition, year)),
      slugs: readable.map(each => each.slug),
    })
  })
}
