import type { DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import { listCampaigns } from '../../store/rows/campaign/campaigns.ts'
import { loadHeads } from '../../store/rows/campaign/load-heads.ts'
import type { Store } from '../../store/store.ts'

/** A map that concerns a person, and why. */
export interface OwnMap extends DraftHead {
  /** ISO date: its own, else the campaign's. */
  readonly due: string
  /** `write`: to be filled in; `approve`: to be validated or accepted; `look`: in others' hands. */
  readonly turn: 'write' | 'approve' | 'look'
  /** What was said when it was last moved. */
  readonly moved: { readonly by: string; readonly at: string; readonly reason: string | null } | null
  readonly openComments: number
}

/** What a person has to do in the newest collection. */
export interface OwnWork {
  readonly year: number
  /** ISO date. */
  readonly deadline: string
  readonly state: 'open' | 'sealed'
  readonly maps: readonly OwnMap[]
}

/** The maps of the newest collection that the actor may read, in their order; null before the first collection. */
export async function listOwnMaps(store: Store, actor: Actor, today: string): Promise<OwnWork | null> {
  return store.inBody(actor.body, async db => {
    const [campaign] = await listCampaigns(db)
    if (!campaign) return null
    const { year, deadline, state } = campaign
    const heads = (await loadHeads(db, year)).filter(head => may(actor.assignments, 'map.read', today, head))
    const moves = await db
      .selectFrom('campaign_maps')
      .where('year', '=', year)
      .select(['service', 'moved_by', 'moved_at', 'move_reason'])
      .execute()
    const moved = new Map(moves.map(each => [each.service, each]))
    const comments = await db
      .selectFrom('comments')
      .where('year', '=', year)
      .where('settled_at', 'is', null)
      .groupBy('service')
      .select(({ fn }) => ['service', fn.countAll<number>().as('open')])
      .execute()
    const open = new Map(comments.map(each => [each.service, Number(each.open)]))
    return {
      year,
      deadline,
      state,
      maps: heads.map(head => {
        const last = moved.get(head.service)
        return {
          ...head,
          due: head.deadline ?? deadline,
          turn: state === 'open' ? turnOf(actor, head, today) : 'look',
          moved:
            last?.moved_by && last.moved_at
              ? { by: last.moved_by, at: last.moved_at.toISOString(), reason: last.move_reason }
              : null,
          openComments: open.get(head.service) ?? 0,
        }
      }),
    }
  })
}

function turnOf(actor: Actor, head: DraftHead, today: string): OwnMap['turn'] {
  const can = (verb: 'map.submit' | 'map.validate' | 'map.accept') =>
    may(actor.assignments, verb, today, head)
  if (can('map.submit')) return 'write'
  return can('map.validate') || can('map.accept') ? 'approve' : 'look'
}
