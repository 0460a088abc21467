import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { removeAcceptance } from '../store/rows/acceptances.ts'
import { addHistory } from '../store/rows/add-history.ts'
import type { Store } from '../store/store.ts'

/** Takes an acceptance back: its finding is open again. In the history, where the reason given for it stays. */
export async function withdrawAcceptance(
  store: Store,
  body: number,
  {
    year,
    fingerprint,
    actor,
  }: { readonly year: number; readonly fingerprint: string; readonly actor: string },
): Promise<Result<null, Refusal>> {
  return store.inBody(body, async db => {
    const gone = await removeAcceptance(db, year, fingerprint)
    if (!gone) return fail({ kind: 'finding-not-found', fingerprint, year })
    await addHistory(db, body, [
      {
        actor,
        action: 'finding.reopen',
        subject: { year, fingerprint, rule: gone.rule },
        from: { reason: gone.reason, acceptedBy: gone.acceptedBy },
        to: null,
        reason: null,
      },
    ])
    return ok(null)
  })
}
