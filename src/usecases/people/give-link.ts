import { hashOfSecret, newSecret } from '../../identity/secret.ts'
import type { StoredPerson } from '../../store/rows/people/people.ts'
import { insertToken } from '../../store/rows/people/sign-in-tokens.ts'
import type { BodyTransaction } from '../../store/store.ts'
import { type Letter, queueMail } from '../mail/queue-mail.ts'

/** A link that was made: its token stands nowhere else but in the mail, until that has gone. */
export interface GivenLink {
  readonly purpose: 'invitation' | 'reset'
  readonly token: string
}

/** Writes the letter that brings a link; made where addresses and words are. */
export type ComposeLink = (link: GivenLink, person: Pick<StoredPerson, 'name' | 'email'>) => Letter

/** How many days each holds. */
export const linkDays = { invitation: 14, reset: 1 } as const

/** Makes a link for a person, who had none or loses the one before, and queues the mail that brings it. */
export async function giveLink(
  db: BodyTransaction,
  body: number,
  person: Pick<StoredPerson, 'id' | 'name' | 'email' | 'password'>,
  { compose, now }: { readonly compose: ComposeLink; readonly now: Date },
): Promise<GivenLink> {
  const purpose = person.password === null ? 'invitation' : 'reset'
  const link: GivenLink = { purpose, token: newSecret() }
  const expires = new Date(now.getTime() + linkDays[purpose] * 24 * 60 * 60 * 1000)
  const hash = hashOfSecret(link.token)
  await insertToken(db, body, { hash, purpose, person: person.id, made: now, expires })
  const { id, name, email } = person
  const letter = compose(link, person)
  await queueMail(db, body, { person: id, name, email }, { ...letter, key: null, kind: 'link', now })
  return link
}
