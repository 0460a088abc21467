import type { Refusal } from '../../../domain/refusal.ts'
import { fail, type Result } from '../../../domain/result.ts'
import type { Store } from '../../../store/store.ts'
import { acceptSumRule, removeRule } from '../../../usecases/accept-sum-rule.ts'
import { acceptFinding } from '../../../usecases/check-edition.ts'
import { withdrawAcceptance } from '../../../usecases/withdraw-acceptance.ts'
import type { FindingDeed } from '../../urls.ts'

/** What a form of the findings asks for. */
export interface DeedAsked {
  readonly deed: FindingDeed
  readonly store: Store
  readonly body: number
  readonly year: number
  readonly form: URLSearchParams
  /** Name of who does it. */
  readonly actor: string
}

export type DeedRefusal = Refusal | { readonly kind: 'words-missing' }

/** As long as a person explains, and no longer than a page can show. */
const longestReason = 500

/** Does it, in one transaction. */
export async function doDeed(asked: DeedAsked): Promise<Result<unknown, DeedRefusal>> {
  const { deed, store, body, year, form, actor } = asked
  const fingerprint = form.get('punto') ?? ''
  const reason = words(form, 'motivo')
  switch (deed) {
    case 'accetta':
    case 'regola': {
      if (reason === '' || reason.length > longestReason) return fail({ kind: 'words-missing' })
      return deed === 'accetta'
        ? acceptFinding(store, year, fingerprint, { reason, actor })
        : acceptSumRule(store, body, { year, fingerprint, reason, actor })
    }
    case 'riapri':
      return withdrawAcceptance(store, body, { year, fingerprint, actor })
    case 'togli-regola': {
      const [total, ...parts] = (form.get('regola') ?? '').split(' ').map(Number)
      const areIds = [total, ...parts].every(id => Number.isSafeInteger(id) && (id ?? 0) < 2 ** 31)
      if (total === undefined || !areIds) return fail({ kind: 'finding-not-found', fingerprint: '', year })
      return removeRule(store, body, { year, total, parts, actor })
    }
  }
}

/** A field without control characters, with single spaces. */
function words(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
}
