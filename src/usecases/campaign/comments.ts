import type { CommentPlace } from '../../domain/campaign/draft-map.ts'
import { longestWords } from '../../domain/campaign/read-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertComment, settle } from '../../store/rows/campaign/comments.ts'
import { transactionTime } from '../../store/rows/campaign/transaction-time.ts'
import type { Store } from '../../store/store.ts'
import { type AskedDraft, holdDraft } from './open-draft.ts'
import { peopleOfMap } from './people-of-map.ts'

/**
 * Says something about a place of a map. People are called by `@` with their whole name, or by their numbers among those
 * who have to do with the map. In the history. Returns its number.
 */
export async function addComment(
  store: Store,
  actor: Actor,
  asked: AskedDraft & {
    readonly place: CommentPlace
    readonly text: string
    readonly called?: readonly number[]
  },
): Promise<Result<number, Refusal>> {
  const { year, place, called = [] } = asked
  const text = asked.text
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
    .slice(0, longestWords)
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.comment')
    if (!held.ok) return held
    if (text === '') return fail({ kind: 'reason-missing' })
    const { head } = held.value
    const { service } = head
    const callable = new Set((await peopleOfMap(db, head, asked.today)).map(each => each.id))
    const people = await db
      .selectFrom('people')
      .where('ended_at', 'is', null)
      .select(['id', 'name'])
      .execute()
    const named = people.filter(each => isMentioned(text, each.name)).map(each => each.id)
    const mentions = [...new Set([...named, ...called.filter(id => callable.has(id))])]
    const { person, name: author } = actor
    const id = await insertComment(db, actor.body, { year, service, place, text, person, author, mentions })
    await addHistory(db, actor.body, [
      {
        actor: author,
        action: 'comment.add',
        subject: { year, service, comment: id, ...place, person },
        from: null,
        to: { text, mentions },
        reason: null,
      },
    ])
    return ok(id)
  })
}

/** Settles an open comment. In the history. */
export async function settleComment(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly comment: number },
): Promise<Result<null, Refusal>> {
  const { year, comment } = asked
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'map.comment')
    if (!held.ok) return held
    const { service } = held.value.head
    const at = await transactionTime(db)
    if (!(await settle(db, { year, service, id: comment }, actor.name, at))) {
      return fail({ kind: 'comment-not-found', comment })
    }
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'comment.settle',
        subject: { year, service, comment, person: actor.person },
        from: null,
        to: null,
        reason: null,
      },
    ])
    return ok(null)
  })
}

/** `@Anna Rossi`, with capitals or without; `@Anna Rossini` is somebody else. */
function isMentioned(text: string, name: string): boolean {
  const [whole, called] = [text.toLowerCase(), `@${name.toLowerCase()}`]
  for (let at = whole.indexOf(called); at >= 0; at = whole.indexOf(called, at + 1)) {
    if (!/^[\p{L}\p{N}]/u.test(whole.slice(at + called.length))) return true
  }
  return false
}
