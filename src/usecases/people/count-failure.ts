import { minutesToWait } from '../../domain/people/lockout.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { changePerson, type StoredPerson } from '../../store/rows/people/people.ts'
import type { BodyTransaction } from '../../store/store.ts'

export function isLocked({ lockedUntil }: Pick<StoredPerson, 'lockedUntil'>, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now
}

/** Counts a wrong password or code; after some, the person must wait, each time longer. In the history. */
export async function countFailure(
  db: BodyTransaction,
  body: number,
  person: StoredPerson,
  now: Date,
): Promise<void> {
  const failures = person.failures + 1
  const minutes = minutesToWait(failures)
  if (minutes === 0) return changePerson(db, person.id, { failures })
  await changePerson(db, person.id, { failures, locked_until: new Date(now.getTime() + minutes * 60_000) })
  await addHistory(db, body, [
    {
      actor: person.name,
      action: 'person.lock',
      subject: { person: person.id, whom: person.id },
      from: null,
      to: { failures, minutes },
      reason: null,
    },
  ])
}
