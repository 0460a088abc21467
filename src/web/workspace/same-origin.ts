import type { FastifyRequest } from 'fastify'

/**
 * Whether a form was sent from a page of this server: browsers say where from. The public address counts as well as
 * the one asked for, because a server in front may rename it. A request that does not say is refused.
 */
export function isSameOrigin(request: FastifyRequest, publicUrl: string): boolean {
  const said = request.headers.origin ?? request.headers.referer
  if (said === undefined) return false
  const host = hostOf(said)
  return host !== null && (host === request.headers.host || host === hostOf(publicUrl))
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null
}
