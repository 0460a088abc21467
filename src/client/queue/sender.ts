import type { SaveQueue, Sending, SendingResult } from './save-queue.ts'

/** How an attempt to send ended. */
export type Attempt<T> =
  | { readonly kind: 'answered'; readonly results: readonly SendingResult<T>[] }
  /** No network, or a server that does not answer. */
  | { readonly kind: 'unreachable' }
  /** The session has ended, or another person's began: nothing is sent before the right one is back. */
  | { readonly kind: 'signed-out' }

/** How the line to the server stands. */
export type Line = 'open' | 'unreachable' | 'signed-out'

export interface SenderParts<W, T> {
  readonly queue: SaveQueue<W, T>
  readonly send: (sendings: readonly Sending<W>[]) => Promise<Attempt<T>>
  /** The place in which somebody is typing: it waits. */
  readonly held?: () => string | null
  /** Runs later, after so many milliseconds; gives back how to stop it. */
  readonly later: (milliseconds: number, work: () => void) => () => void
  readonly lineChanged: (line: Line) => void
}

export interface Sender {
  readonly line: Line
  /** Something was written: it goes soon, with what is written meanwhile. */
  soon(): void
  /** Now: the network is back, or the person. */
  now(): void
}

/** So long typing goes on before it is sent, in milliseconds. */
const pause = 120
/** Waits between attempts, in milliseconds; the last one is repeated. */
const waits = [1000, 2000, 5000, 10_000, 30_000]
/** So many go in one request. */
const mostAtOnce = 500

/** Sends what waits in a queue: one request at a time, again and again until it is answered. */
export function sender<W, T>({ queue, send, held, later, lineChanged }: SenderParts<W, T>): Sender {
  let busy = false
  let failures = 0
  let line: Line = 'open'
  let stop: () => void = () => undefined

  const turn = (to: Line) => {
    if (line === to) return
    line = to
    lineChanged(to)
  }
  const plan = (milliseconds: number) => {
    stop()
    stop = later(milliseconds, () => void flush())
  }
  const flush = async () => {
    if (busy || !queue.waiting) return
    const sendings = queue.batch(mostAtOnce, held?.() ?? null)
    if (sendings.length === 0) return
    busy = true
    const attempt = await send(sendings).catch(() => ({ kind: 'unreachable' }) as const)
    busy = false
    if (attempt.kind === 'answered') {
      failures = 0
      queue.answered(attempt.results)
      turn('open')
      if (queue.waiting) plan(0)
      return
    }
    queue.failed()
    turn(attempt.kind)
    if (attempt.kind === 'unreachable') {
      plan(waits[Math.min(failures, waits.length - 1)] ?? 1000)
      failures += 1
    }
  }
  return {
    get line() {
      return line
    },
    soon() {
      if (line === 'open') plan(pause)
    },
    now() {
      failures = 0
      plan(0)
    },
  }
}
