import type { DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Role } from '../../domain/permission/role.ts'
import { findDraftService, loadHeads } from '../../store/rows/campaign/load-heads.ts'
import { loadMapEntries, type MapEntry } from '../../store/rows/campaign/map-changes.ts'
import type { Store } from '../../store/store.ts'
import type { AskedDraft } from './open-draft.ts'

/** What was written to a map since the actor's role last moved it. */
export interface ChangesSinceSeen {
  /** Whether the role has ever moved it. */
  readonly seen: boolean
  /** Oldest first. */
  readonly entries: readonly MapEntry[]
}

/** For who approves or accepts a map: what is new in it. null for those who only write it, or may not read it. */
export async function changesSinceSeen(
  store: Store,
  actor: Actor,
  { year, slug, today }: AskedDraft,
): Promise<ChangesSinceSeen | null> {
  return store.inBody(actor.body, async db => {
    const service = await findDraftService(db, year, slug)
    const [head] = service === null ? [] : await loadHeads(db, year, [service])
    const role = head ? approvingRole(actor, head, today) : null
    if (!head || role === null) return null
    const last = head.seen[role]
    return {
      seen: last !== undefined,
      entries: await loadMapEntries(db, { year, service: head.service }, last ?? 0),
    }
  })
}

/** The role by which the actor says yes to a map: manager or controller. */
function approvingRole(actor: Actor, head: DraftHead, today: string): Role | null {
  const asked = { ...head, state: 'submitted' as const }
  const held = actor.assignments.filter(each => may([each], 'map.read', today, asked)).map(each => each.role)
  return (['controller', 'manager'] as const).find(role => held.includes(role)) ?? null
}
