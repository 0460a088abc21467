import type { FastifyRequest } from 'fastify'
import { type ControllerSessions, sessionLength } from '../../identity/controller-session.ts'

/** The session, and the name that was given last with an acceptance. */
const sessionCookie = 'atlante_controllo'
const nameCookie = 'atlante_nome'

/** The controller's session of a request; null where there is none or it has ended. */
export function sessionOf(request: FastifyRequest, sessions: ControllerSessions): string | null {
  const text = cookieOf(request, sessionCookie)
  return text !== null && sessions.isOpen(text, Date.now()) ? text : null
}

/** Who accepted last in this browser; '' where nobody did. */
export function nameOf(request: FastifyRequest): string {
  try {
    return decodeURIComponent(cookieOf(request, nameCookie) ?? '').slice(0, 120)
  } catch {
    return ''
  }
}

/** `Set-Cookie` for a new session; `secure` where the public address is https. */
export function beginCookie(session: string, secure: boolean): string {
  return cookie(sessionCookie, session, sessionLength / 1000, secure)
}

export function nameCookieOf(name: string, secure: boolean): string {
  return cookie(nameCookie, encodeURIComponent(name), 365 * 24 * 60 * 60, secure)
}

export function endCookie(secure: boolean): string {
  return cookie(sessionCookie, '', 0, secure)
}

/** No script reads it and no other site sends it. */
function cookie(name: string, value: string, seconds: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}

function cookieOf(request: FastifyRequest, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', ...value] = part.split('=')
    if (key.trim() === name) return value.join('=').trim()
  }
  return null
}
