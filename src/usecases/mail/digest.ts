import { lastDigests, type NewComment, newComments } from '../../store/queries/new-comments.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { listAccounts } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { holdsOn } from './holds-on.ts'
import { type Letter, queueMail } from './queue-mail.ts'

/** What others have said since the last digest, to a person or on the person's maps. */
export interface Digest {
  readonly name: string
  readonly comments: readonly (Pick<NewComment, 'year' | 'slug' | 'map' | 'author' | 'text'> & {
    readonly mentioned: boolean
  })[]
}

/**
 * Queues a digest for everybody about whose maps, or to whom, somebody else has said something since the last one: at
 * most one a day and person, however often this runs. Says how many.
 */
export async function sendDigests(
  store: Store,
  body: number,
  parts: { readonly today: string; readonly now: Date; readonly compose: (digest: Digest) => Letter },
): Promise<number> {
  const { today, now, compose } = parts
  return store.inBody(body, async db => {
    const comments = await newComments(db)
    if (comments.length === 0) return 0
    const last = await lastDigests(db)
    const roles = (await listAssignments(db)).filter(
      ({ role }) => role === 'manager' || role === 'contributor',
    )
    let queued = 0
    for (const { id, name, email, endedAt } of await listAccounts(db)) {
      const since = last.get(id) ?? new Date(0)
      const own = comments.filter(
        each =>
          each.person !== id &&
          each.at > since &&
          (each.mentions.includes(id) ||
            roles.some(role => role.person === id && holdsOn(role, each, today))),
      )
      if (own.length === 0 || endedAt !== null) continue
      const digest = { name, comments: own.map(each => ({ ...each, mentioned: each.mentions.includes(id) })) }
      const mail = { ...compose(digest), key: `digest:${today}:${id}`, kind: 'digest', now } as const
      if (await queueMail(db, body, { person: id, name, email }, mail)) queued++
    }
    return queued
  })
}
