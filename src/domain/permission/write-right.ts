import type { Campaign, DraftHead } from '../campaign/stored-draft.ts'
import { may } from './may.ts'
import type { Assignment } from './role.ts'

/** Who may write a map after its deadline, until when. */
export interface LatePermit {
  readonly person: number
  readonly until: string
}

/** What the right to write hangs on. */
export interface WriteQuestion {
  readonly assignments: readonly Assignment[]
  readonly person: number
  /** ISO date. */
  readonly today: string
  readonly campaign: Pick<Campaign, 'deadline' | 'state'>
  readonly map: Pick<DraftHead, 'service' | 'department' | 'state' | 'deadline'>
  readonly permits: readonly LatePermit[]
}

/** Whether a person may write a map today: by the table of rights and, past the deadline, by a permit or as controller. */
export function mayWrite(question: WriteQuestion): boolean {
  const { assignments, today, campaign, map } = question
  if (campaign.state !== 'open' || !may(assignments, 'map.write', today, map)) return false
  return isInTime(question)
}

/** Whether the deadline lets this person still write and submit. */
export function isInTime({ assignments, person, today, campaign, map, permits }: WriteQuestion): boolean {
  if (today <= (map.deadline ?? campaign.deadline)) return true
  if (permits.some(permit => permit.person === person && today <= permit.until)) return true
  return may(
    assignments.filter(each => each.role === 'controller'),
    'map.write',
    today,
    map,
  )
}
