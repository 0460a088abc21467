import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a session lasts, in milliseconds: a working day. */
export const sessionLength = 12 * 60 * 60 * 1000

/** Sessions of the controller: signed with the key, so that nothing is kept and a new key ends them all. */
export interface ControllerSessions {
  /** Whether this is the key of the link. */
  opens(key: string): boolean
  /** A session that begins now, as the text of a cookie. */
  begin(now: number): string
  /** Whether the text of a cookie is a session of this key that has not ended. */
  isOpen(session: string, now: number): boolean
  /** What the forms of a session carry, to tell them from those of other sites. */
  formKey(session: string): string
  isFormKey(session: string, text: string): boolean
}

export function controllerSessions(key: string): ControllerSessions {
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url')
  const formKey = (session: string) => sign('form', session)
  return {
    opens: text => isSame(text, key),
    begin(now) {
      const text = `${now + sessionLength}.${randomBytes(12).toString('base64url')}`
      return `${text}.${sign('session', text)}`
    },
    isOpen(session, now) {
      const [end = '', nonce = '', signature = '', ...rest] = session.split('.')
      return rest.length === 0 && isSame(signature, sign('session', `${end}.${nonce}`)) && Number(end) > now
    },
    formKey,
    isFormKey: (session, text) => isSame(text, formKey(session)),
  }
}

/** Takes as long for a nearly right text as for a wrong one. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
