import type { SendingResult } from './save-queue.ts'

/** What the server says of one change, whatever it is about. */
interface Judged {
  readonly key: string
  readonly outcome: SendingResult<unknown>['outcome']
  readonly problem?: string
}

/** The same as the queue takes it; `held` is what the server has there now, null where it has nothing. */
export function sendingResult<T extends { readonly version: number }>(
  place: string,
  { key, outcome, problem }: Judged,
  held: T | null,
): SendingResult<T | null> {
  const version = held?.version ?? 0
  if (outcome === 'refused') return { outcome, key, place, problem: problem ?? 'bad-change' }
  return outcome === 'saved'
    ? { outcome, key, place, version }
    : { outcome, key, place, version, theirs: held }
}
