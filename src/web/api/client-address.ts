import type { FastifyRequest } from 'fastify'

/** This machine, as sockets write it. */
const own = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Whose request it is. A server in front on this machine hands requests on and says for whom, last in its list;
 * what another machine says of itself is not believed.
 */
export function clientAddress(request: FastifyRequest): string {
  const near = request.socket.remoteAddress ?? ''
  const said = request.headers['x-forwarded-for']
  if (!own.test(near) || said === undefined) return near
  const last = String(said).split(',').at(-1)?.trim()
  return last === undefined || last === '' ? near : last
}
