import { emailOf } from '../../domain/people/email.ts'
import { personByEmail } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { type ComposeLink, giveLink } from './give-link.ts'

/** Sends a new link to the person of an address. Says nothing of whether there is such a person. */
export async function requestReset(
  store: Store,
  body: number,
  asked: { readonly email: string; readonly now: Date; readonly compose: ComposeLink },
): Promise<void> {
  const email = emailOf(asked.email)
  if (email === null) return
  await store.inBody(body, async db => {
    const person = await personByEmail(db, email)
    if (person && person.endedAt === null) await giveLink(db, body, person, asked)
  })
}
