import { type ReminderStage, reminderStage } from '../../domain/campaign/reminder-stage.ts'
import type { Assignment } from '../../domain/permission/role.ts'
import { type AwaitedMap, awaitedMaps } from '../../store/queries/awaited-maps.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import { listAccounts, type StoredAccount } from '../../store/rows/people/people.ts'
import type { Store } from '../../store/store.ts'
import { holdsOn } from './holds-on.ts'
import { type Letter, queueMail } from './queue-mail.ts'

/** What a person is reminded of: maps with one deadline, of which each waits for this person. */
export interface Reminder {
  readonly name: string
  readonly stage: ReminderStage
  readonly deadline: string
  readonly maps: readonly (Pick<AwaitedMap, 'year' | 'slug' | 'name' | 'state'> & {
    /** Whether it waits to be written, or to be validated. */
    readonly task: 'write' | 'validate'
  })[]
}

/**
 * Queues the reminders that are due, and says how many: a week before a deadline, the day before, then every week that
 * it is late. Computed from the tables each time: one that was missed while the program stood still is made up for,
 * and each is queued once, however often this runs.
 *
 * Maps to be written wait for their contributors, or for their managers where nobody else is named; maps handed in
 * wait for their managers.
 */
export async function remind(
  store: Store,
  body: number,
  parts: {
    readonly today: string
    readonly now: Date
    readonly compose: (reminder: Reminder) => Letter
  },
): Promise<number> {
  const { today, now, compose } = parts
  return store.inBody(body, async db => {
    const maps = await awaitedMaps(db)
    if (maps.length === 0) return 0
    const assignments = await listAssignments(db)
    const people = (await listAccounts(db)).filter(each => each.endedAt === null)
    let queued = 0
    for (const person of people) {
      const own = maps.filter(map => isAwaitedFrom(map, person, assignments, today))
      for (const reminder of remindersOf(person, own, today)) {
        const year = reminder.maps[0]?.year ?? 0
        const key = `reminder:${year}:${person.id}:${reminder.stage}:${reminder.deadline}`
        const { id, name, email } = person
        const mail = { ...compose(reminder), key, kind: 'reminder', now } as const
        if (await queueMail(db, body, { person: id, name, email }, mail)) queued++
      }
    }
    return queued
  })
}

type Held = Assignment & { readonly person: number }

function isAwaitedFrom(
  map: AwaitedMap,
  { id }: StoredAccount,
  assignments: readonly Held[],
  today: string,
): boolean {
  const holders = (role: 'manager' | 'contributor') =>
    assignments.filter(each => each.role === role && holdsOn(each, map, today)).map(each => each.person)
  const writers = map.state === 'submitted' ? [] : holders('contributor')
  return (writers.length > 0 ? writers : holders('manager')).includes(id)
}

function remindersOf({ id, name }: StoredAccount, maps: readonly AwaitedMap[], today: string): Reminder[] {
  const reminders = new Map<string, Reminder>()
  for (const map of maps) {
    const [deadline = map.deadline] = map.permits
      .filter(permit => permit.person === id && permit.until > map.deadline)
      .map(permit => permit.until)
      .sort()
      .reverse()
    const stage = reminderStage(deadline, today)
    if (stage === null) continue
    const known = reminders.get(deadline) ?? { name, stage, deadline, maps: [] }
    const { year, slug, state } = map
    const task = state === 'submitted' ? 'validate' : 'write'
    reminders.set(deadline, { ...known, maps: [...known.maps, { year, slug, name: map.name, state, task }] })
  }
  return [...reminders.values()]
}
