import type { Board, BoardMap, BoardPerson } from '../../domain/campaign/board.ts'
import type { DraftHead } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Role } from '../../domain/permission/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { ok, type Result } from '../../domain/result.ts'
import { loadPermits } from '../../store/rows/campaign/late-permits.ts'
import { listAssignments, type StoredAssignment } from '../../store/rows/people/assignments.ts'
import type { Store } from '../../store/store.ts'
import { seeBoard } from './see-board.ts'

/** The state of a year at a glance; a manager sees the maps of the own services only. */
export async function loadBoard(
  store: Store,
  actor: Actor,
  asked: { readonly year: number; readonly today: string },
): Promise<Result<Board, Refusal>> {
  const { year, today } = asked
  return seeBoard(store, actor, asked, async (db, { campaign, heads }) => {
    const people = await db
      .selectFrom('people')
      .where('ended_at', 'is', null)
      .select(['id', 'name'])
      .execute()
    const names = new Map(people.map(each => [each.id, each.name]))
    const held = (await listAssignments(db)).filter(each => each.from <= today && (each.to ?? today) >= today)
    const comments = await db
      .selectFrom('comments')
      .where('year', '=', year)
      .where('settled_by', 'is', null)
      .select(['service', db.fn.countAll<number>().as('open')])
      .groupBy('service')
      .execute()
    const openComments = new Map(comments.map(each => [each.service, Number(each.open)]))
    const permits = await loadPermits(db, year)
    return ok({
      year,
      deadline: campaign.deadline,
      state: campaign.state,
      maps: heads.map((head): BoardMap => {
        const deadline = head.deadline ?? campaign.deadline
        return {
          service: head.service,
          slug: head.slug,
          name: head.name,
          manager: head.manager,
          state: head.state,
          version: head.version,
          deadline,
          isOverdue: deadline < today && (head.state === 'draft' || head.state === 'returned'),
          progress: head.progress,
          findings: head.findings,
          openComments: openComments.get(head.service) ?? 0,
          waitsFor: waitsFor(head, held, names),
          permits: permits.flatMap(({ service, person, until }) =>
            service === head.service && until >= today ? [{ name: names.get(person) ?? '', until }] : [],
          ),
        }
      }),
    })
  })
}

const turn: Readonly<Record<DraftHead['state'], Role | null>> = {
  draft: 'contributor',
  returned: 'contributor',
  submitted: 'manager',
  validated: 'controller',
  accepted: null,
  sealed: null,
}

/** Whose turn it is: the contributors of the service, its manager, or the controllers. */
function waitsFor(
  head: DraftHead,
  held: readonly StoredAssignment[],
  names: ReadonlyMap<number, string>,
): BoardPerson[] {
  const role = turn[head.state]
  const able = held.filter(({ role: own, scope }) => {
    if (own !== role) return false
    if (scope.kind === 'body') return true
    return scope.kind === 'service' ? scope.service === head.service : scope.department === head.department
  })
  return [...new Set(able.map(each => each.person))].flatMap(person => {
    const name = names.get(person)
    return name === undefined ? [] : [{ person, name }]
  })
}
