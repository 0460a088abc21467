import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadHeads } from '../../store/rows/campaign/load-heads.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { listAccounts } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { holdsOn } from '../mail/holds-on.ts'
import { openYear } from './open-draft.ts'

/** Who answers for maps of a year, each with the addresses of those that the actor may read. */
export interface Offices {
  /** One for each map: the manager as the map names them; null where it names nobody. */
  readonly maps: readonly { readonly slug: string; readonly manager: string | null }[]
  /** Managers and contributors who hold a role today; some of them on no map of the year. */
  readonly people: readonly OfficePerson[]
}

export interface OfficePerson {
  readonly person: number
  readonly name: string
  readonly email: string
  readonly slugs: readonly string[]
}

/** The offices of an open collection, for who oversees it. */
export async function listOffices(
  store: Store,
  actor: Actor,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<Result<Offices, Refusal>> {
  if (!may(actor.assignments, 'board.read', today)) return fail({ kind: 'not-allowed', verb: 'board.read' })
  return store.inBody(actor.body, async db => {
    const campaign = await openYear(db, year)
    if (!campaign.ok) return campaign
    const heads = (await loadHeads(db, year)).filter(head => may(actor.assignments, 'map.read', today, head))
    const held = (await listAssignments(db)).filter(
      ({ role, from, to }) =>
        (role === 'manager' || role === 'contributor') && from <= today && (to ?? today) >= today,
    )
    const accounts = (await listAccounts(db)).filter(each => each.endedAt === null)
    return ok({
      maps: heads.map(({ slug, manager }) => ({ slug, manager })),
      people: accounts.flatMap(({ id, name, email }) => {
        const own = held.filter(each => each.person === id)
        if (own.length === 0) return []
        const mine = heads.filter(head => own.some(role => holdsOn(role, head, today)))
        return { person: id, name, email, slugs: mine.map(each => each.slug) }
      }),
    })
  })
}
