import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Servers in front that are always believed: those on this machine. */
const ownMachine = 'loopback'

/**
 * What Fastify's `trustProxy` is given: who in front may say for whom a request is handed on (`X-Forwarded-For`).
 *
 * @param proxies addresses or networks (`10.0.0.0/8`) of servers in front on other machines
 */
export function believedProxies(proxies: readonly string[]): string[] {
  return [ownMachine, ...proxies]
}

/**
 * Whose request it is: the nearest address that is no server in front. What anybody else says of itself is not
 * believed, and what is no address at all counts as the server that handed it on.
 */
export function clientAddress(request: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  const said = withoutPort(request.ip)
  return isIP(said) === 0 ? (request.socket.remoteAddress ?? '') : said
}

/** Some servers in front write the port too: `203.0.113.7:50312`, `[2001:db8::1]:50312`. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}

/** The list of a setting, e.g. `10.0.0.5, 192.168.0.0/16`; null where one of them is no address and no network. */
export function readProxies(written: string): readonly string[] | null {
  const all = written.split(/[\s,]+/).filter(Boolean)
  return all.every(isNetwork) ? all : null
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128)
}
