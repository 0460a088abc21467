/** How many requests an address may make within a span of time, and how many it has made. */
export interface Throttle {
  /** Counts a request at a time in milliseconds. */
  count(address: string, now: number): Allowance
  /** Takes back one that should not have counted, where its span is not over. */
  takeBack(address: string): void
}

export interface Allowance {
  readonly limit: number
  /** Requests left; 0 for the last one allowed and for those beyond. */
  readonly remaining: number
  /** Whole seconds to the end of the span, at least 1. */
  readonly reset: number
  readonly allowed: boolean
}

/** Requests a minute: enough to read a whole edition service by service, and no script keeps others waiting. */
export const usualApiLimit = 600

const minute = 60_000

/** Most addresses that are counted at once: the memory has a bound, whoever asks. */
const mostAddresses = 50_000

/**
 * Spans of fixed length for each address, from its first request on. An address of IPv6 stands for its network. A
 * clock that was put back begins a new span: nobody waits for the time that it has left.
 *
 * @param span in milliseconds
 */
export function openThrottle(limit: number, span = minute): Throttle {
  const windows = new Map<string, { start: number; requests: number }>()
  return {
    count(address, now) {
      const network = networkOf(address)
      let window = windows.get(network)
      if (window === undefined || now - window.start >= span || now < window.start) {
        window = { start: now, requests: 0 }
        windows.delete(network)
        windows.set(network, window)
        const [oldest] = windows.keys()
        if (windows.size > mostAddresses && oldest !== undefined) windows.delete(oldest)
      }
      window.requests++
      return {
        limit,
        remaining: Math.max(0, limit - window.requests),
        reset: Math.max(1, Math.ceil((window.start + span - now) / 1000)),
        allowed: window.requests <= limit,
      }
    },
    takeBack(address) {
      const window = windows.get(networkOf(address))
      if (window !== undefined && window.requests > 0) window.requests--
    },
  }
}

/** One household has 2^64 addresses of IPv6: the first half of the address is what is counted. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined) {
    const rest = tail.split(':').filter(Boolean)
    while (groups.length + rest.length < 8) groups.push('0')
    groups.push(...rest)
  }
  return groups.slice(0, 4).join(':')
}

/** As the Italian rules for interfaces name them. */
export function allowanceHeaders({ limit, remaining, reset, allowed }: Allowance): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    ...(allowed ? {} : { 'retry-after': String(reset) }),
  }
}
