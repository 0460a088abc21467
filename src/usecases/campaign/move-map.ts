import { type MapMove, type MapState, stateAfter } from '../../domain/campaign/map-state.ts'
import { obstacles } from '../../domain/campaign/obstacles.ts'
import { plain } from '../../domain/campaign/read-change.ts'
import type { Campaign, DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Role } from '../../domain/permission/role.ts'
import { isInTime } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import { lastEntry } from '../../store/rows/campaign/map-changes.ts'
import { updateMap } from '../../store/rows/campaign/maps.ts'
import { transactionTime } from '../../store/rows/campaign/transaction-time.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { checkDrafts, loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, holdDraft, writeQuestion } from './open-draft.ts'

/** A move that a person makes; the seal is the whole edition's. */
export type PersonMove = Exclude<MapMove, 'seal'>

export interface MoveMap extends AskedDraft {
  readonly move: PersonMove
  /** The version of the map that the person saw. */
  readonly version: number
  /** Needed to send back and to reopen. */
  readonly reason: string
}

/**
 * Moves a map on or back, and returns its new state. In the history.
 *
 * Refuses a move that this state does not know, a map changed since it was seen, and to hand in a map that is not
 * complete, with everything that is missing.
 */
export async function moveMap(
  store: Store,
  actor: Actor,
  asked: MoveMap,
): Promise<Result<MapState, Refusal>> {
  const { move, year, version, today } = asked
  const verb = `map.${move}` as const
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.read')
    if (!held.ok) return held
    const { campaign, head } = held.value
    const state = stateAfter(head.state, move)
    if (state === null) {
      const isAllowed = may(actor.assignments, verb, today)
      return fail(
        isAllowed ? { kind: 'wrong-state', state: head.state, move } : { kind: 'not-allowed', verb },
      )
    }
    if (!may(actor.assignments, verb, today, head)) return fail({ kind: 'not-allowed', verb })
    if (version !== head.version) return fail({ kind: 'map-changed', map: head.name ?? head.slug })
    const reason = plain(asked.reason) || null
    if (reason === null && (move === 'return' || move === 'reopen')) return fail({ kind: 'reason-missing' })
    if (move === 'submit') {
      if (!isInTime(writeQuestion(actor, held.value, today))) {
        return fail({ kind: 'deadline-passed', deadline: head.deadline ?? campaign.deadline })
      }
      const refused = await incomplete(store, db, actor.body, campaign, head)
      if (refused) return fail(refused)
    }
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: verb,
        subject: { year, service: head.service, person: actor.person },
        from: { state: head.state },
        to: { state },
        reason,
      },
    ])
    const seen = await lastEntry(db)
    const roles = rolesOf(actor, verb, asked.today, head)
    await updateMap(db, year, head.service, {
      state,
      seen: { ...head.seen, ...Object.fromEntries(roles.map(role => [role, seen])) },
      moved: { by: actor.name, at: await transactionTime(db), reason },
    })
    return ok(state)
  })
}

/** All that is missing, by the checks of the whole edition. */
async function incomplete(
  store: Store,
  db: BodyTransaction,
  body: number,
  campaign: Campaign,
  head: DraftHead,
): Promise<Refusal | null> {
  const drafts = await loadDrafts(db, campaign.year)
  const draft = drafts.find(each => each.service === head.service)
  if (!draft) throw new Error('the map is gone from its own transaction')
  const ground = await loadCheckGround(store, db, body, campaign)
  const found = obstacles(draft, campaign.year, checkDrafts(drafts, campaign.year, ground))
  return found.length === 0 ? null : { kind: 'not-complete', map: head.name ?? head.slug, obstacles: found }
}

/** The roles by which the actor may do it. */
function rolesOf(actor: Actor, verb: `map.${PersonMove}`, today: string, head: DraftHead): Role[] {
  const able = actor.assignments.filter(each => may([each], verb, today, head))
  return [...new Set(able.map(each => each.role))]
}
