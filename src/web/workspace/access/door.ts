import { openThrottle } from '../../http/throttle.ts'

/**
 * Where people come in. It counts what goes wrong from one address of the network, over all accounts and whether or
 * not they exist: the lock of an account (`domain/people/lockout.ts`) does not hinder who tries one password on many.
 */
export interface Door {
  /** An attempt at a time in milliseconds. Who is let in says at the end whether it went wrong. */
  knock(address: string, now: number): Knock
}

export type Knock =
  | { readonly kind: 'in'; readonly leave: (failed: boolean) => void }
  /** Too much went wrong from this address. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Too many at once, from wherever: nobody's fault who asks. */
  | { readonly kind: 'busy' }

/** From one address in one span: a whole town hall comes from one, and on its worst morning mistypes less. */
export const mostFailures = 60
export const waitMinutes = 10
/** Attempts in hand at once. Each may check a password, which takes a processor for some 30 ms. */
export const mostAtOnce = 100

export function openDoor(): Door {
  const failures = openThrottle(mostFailures, waitMinutes * 60_000)
  let inHand = 0
  return {
    knock(address, now) {
      if (inHand >= mostAtOnce) return { kind: 'busy' }
      // Counted before it is known: attempts sent at once would all find the door open.
      const allowance = failures.count(address, now)
      if (!allowance.allowed) return { kind: 'wait', seconds: allowance.reset }
      inHand++
      return {
        kind: 'in',
        leave(failed) {
          inHand--
          if (!failed) failures.takeBack(address)
        },
      }
    },
  }
}
