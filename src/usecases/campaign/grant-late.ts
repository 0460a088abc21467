import { plain } from '../../domain/campaign/read-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertPermit } from '../../store/rows/campaign/late-permits.ts'
import { updateMap } from '../../store/rows/campaign/maps.ts'
import type { Store } from '../../store/store.ts'
import { unknownPerson } from './appoint.ts'
import { isDate } from './open-campaign.ts'
import { type AskedDraft, holdDraft } from './open-draft.ts'

/** Lets a named person write a map after its deadline, until a day. In the history. */
export async function grantLate(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly person: number; readonly until: string; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const { year, person, until } = asked
  const reason = plain(asked.reason)
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'late.grant')
    if (!held.ok) return held
    if (!isDate(until)) return fail({ kind: 'bad-date', date: until })
    if (reason === '') return fail({ kind: 'reason-missing' })
    const { service } = held.value.head
    if ((await unknownPerson(db, [{ role: 'contributor', person, service }])) !== null) {
      return fail({ kind: 'person-not-found', person })
    }
    await insertPermit(db, actor.body, year, { service, person, until, reason, grantedBy: actor.name })
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'late.grant',
        subject: { year, service, whom: person, person: actor.person },
        from: null,
        to: { until },
        reason,
      },
    ])
    return ok(null)
  })
}

/** Gives a map a deadline of its own. In the history. */
export async function assignDeadline(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly deadline: string },
): Promise<Result<null, Refusal>> {
  const { year, deadline } = asked
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'campaign.assign')
    if (!held.ok) return held
    if (!isDate(deadline)) return fail({ kind: 'bad-date', date: deadline })
    const { head, campaign } = held.value
    await updateMap(db, year, head.service, { deadline })
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'map.deadline',
        subject: { year, service: head.service, person: actor.person },
        from: { deadline: head.deadline ?? campaign.deadline },
        to: { deadline },
        reason: null,
      },
    ])
    return ok(null)
  })
}
