import type { BoardPerson } from '../../domain/campaign/board.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { listCampaigns } from '../../store/rows/campaign/campaigns.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import type { Store } from '../../store/store.ts'
import { lastEdition } from './open-campaign.ts'

/** A service as it is about to be carried over. */
export interface OpeningService {
  readonly service: number
  readonly slug: string
  readonly name: string | null
  /** As the document writes it. */
  readonly manager: string | null
  /** Who is appointed already, by number. */
  readonly managers: readonly number[]
  readonly contributors: readonly number[]
}

/** What opening a year needs to know. */
export interface OpeningForm {
  /** The year that can be opened. */
  readonly year: number
  /** The collection that is still open, which must be sealed first; null where there is none. */
  readonly openYear: number | null
  readonly services: readonly OpeningService[]
  readonly people: readonly BoardPerson[]
}

/** The services of the last edition with who is appointed to them, and the people who can be. */
export async function openingForm(
  store: Store,
  actor: Actor,
  today: string,
): Promise<Result<OpeningForm, Refusal>> {
  if (!may(actor.assignments, 'campaign.open', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.open' })
  return store.inBody(actor.body, async db => {
    const last = await lastEdition(db)
    if (!last) return fail({ kind: 'campaign-wrong-year', year: Number(today.slice(0, 4)), expected: null })
    const open = (await listCampaigns(db)).find(each => each.state === 'open')
    const maps = await db
      .selectFrom('service_maps as m')
      .innerJoin('services as s', join => join.onRef('s.body', '=', 'm.body').onRef('s.id', '=', 'm.service'))
      .where('m.edition', '=', last.id)
      .select(['m.service', 's.slug', 'm.name', 'm.manager'])
      .orderBy('m.position')
      .execute()
    const people = await db
      .selectFrom('people')
      .where('ended_at', 'is', null)
      .select(['id as person', 'name'])
      .orderBy('name')
      .execute()
    const held = (await listAssignments(db)).filter(each => each.from <= today && (each.to ?? today) >= today)
    const holders = (role: 'manager' | 'contributor', service: number) =>
      held.flatMap(each =>
        each.role === role && each.scope.kind === 'service' && each.scope.service === service
          ? [each.person]
          : [],
      )
    return ok({
      year: last.year + 1,
      openYear: open?.year ?? null,
      services: maps.map(map => ({
        ...map,
        managers: holders('manager', map.service),
        contributors: holders('contributor', map.service),
      })),
      people,
    })
  })
}
