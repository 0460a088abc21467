import type { BoardMap } from '../../domain/campaign/board.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import type { Store } from '../../store/store.ts'
import { type Letter, queueMail } from '../mail/queue-mail.ts'
import { loadBoard } from './load-board.ts'

/** What a person is asked to see to: maps that wait for this person. */
export interface Nudge {
  readonly name: string
  readonly maps: readonly BoardMap[]
}

/**
 * Queues a mail to everyone whose turn it is on these maps, at most one a person and day, and says how many were
 * queued. In the history.
 */
export async function nudge(
  store: Store,
  actor: Actor,
  asked: {
    readonly year: number
    readonly slugs: readonly string[]
    readonly today: string
    readonly now: Date
    readonly compose: (nudge: Nudge) => Letter
  },
): Promise<Result<number, Refusal>> {
  const { year, slugs, today, now, compose } = asked
  if (!may(actor.assignments, 'reminder.send', today))
    return fail({ kind: 'not-allowed', verb: 'reminder.send' })
  const board = await loadBoard(store, actor, { year, today })
  if (!board.ok) return board
  const maps = board.value.maps.filter(each => slugs.includes(each.slug))
  const people = new Set(maps.flatMap(map => map.waitsFor.map(each => each.person)))
  return store.inBody(actor.body, async db => {
    const accounts = await db
      .selectFrom('people')
      .where('ended_at', 'is', null)
      .select(['id', 'name', 'email'])
      .orderBy('id')
      .execute()
    let queued = 0
    for (const { id, name, email } of accounts.filter(each => people.has(each.id))) {
      const own = maps.filter(map => map.waitsFor.some(each => each.person === id))
      const mail = {
        ...compose({ name, maps: own }),
        key: `nudge:${year}:${id}:${today}`,
        kind: 'reminder',
        now,
      } as const
      if (!(await queueMail(db, actor.body, { person: id, name, email }, mail))) continue
      queued++
      await addHistory(db, actor.body, [
        {
          actor: actor.name,
          action: 'reminder.send',
          subject: { year, whom: id, person: actor.person },
          from: null,
          to: { maps: own.map(map => map.slug) },
          reason: null,
        },
      ])
    }
    return ok(queued)
  })
}
