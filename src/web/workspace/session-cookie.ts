import type { FastifyRequest } from 'fastify'

const name = 'atlante_sessione'

/** The secret of the session that a browser holds; '' where it holds none. */
export function sessionSecretOf(request: FastifyRequest): string {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', ...value] = part.split('=')
    if (key.trim() === name) return value.join('=').trim()
  }
  return ''
}

/** `Set-Cookie` for a session of so many seconds; `secure` where the public address is https. */
export function sessionCookie(secret: string, seconds: number, secure: boolean): string {
  return cookie(secret, seconds, secure)
}

/** `Set-Cookie` that makes the browser forget its session. */
export function endedCookie(secure: boolean): string {
  return cookie('', 0, secure)
}

/** No script reads it. Lax, so that a link in a mail finds its reader signed in; forms carry a key besides. */
function cookie(value: string, seconds: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
