import { plain } from '../../domain/campaign/read-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { saveAcceptance } from '../../store/rows/acceptances.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import type { Store } from '../../store/store.ts'
import { checkDrafts, loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, holdDraft } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

/**
 * Answers a finding of a map with a reason: it stays explained, in the published edition too, while its figures stand.
 * In the history. Refuses a fingerprint that no finding of the map has.
 */
export async function explainFinding(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly fingerprint: string; readonly reason: string },
): Promise<Result<null, Refusal>> {
  const { year, fingerprint } = asked
  const reason = plain(asked.reason)
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.write')
    if (!held.ok) return held
    if (reason === '') return fail({ kind: 'reason-missing' })
    const { campaign, head } = held.value
    const drafts = await loadDrafts(db, year)
    const draft = drafts.find(each => each.service === head.service)
    if (!draft) throw new Error('the map is gone from its own transaction')
    const ground = await loadCheckGround(store, db, actor.body, campaign)
    // Some findings show only beside other maps, some say other figures there.
    const found = [...checkDrafts([draft], year, ground), ...checkDrafts(drafts, year, ground)].find(
      each => each.fingerprint === fingerprint && each.service === head.service,
    )
    if (!found) return fail({ kind: 'finding-not-found', fingerprint, year })
    const { rule } = found.finding
    await saveAcceptance(db, actor.body, year, { fingerprint, rule, reason, acceptedBy: actor.name })
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'finding.accept',
        subject: { year, service: head.service, fingerprint, rule, person: actor.person },
        from: null,
        to: null,
        reason,
      },
    ])
    const explanations = new Map([...ground.explanations, [fingerprint, reason]])
    await refreshDraft(db, year, draft, { ...ground, explanations })
    return ok(null)
  })
}
