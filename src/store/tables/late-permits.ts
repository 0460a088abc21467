import type { Generated } from 'kysely'

/** Who may write a map after its deadline, until when. */
export interface LatePermitsTable {
  readonly body: number
  readonly year: number
  readonly id: Generated<number>
  readonly service: number
  readonly person: number
  readonly until: string
  readonly reason: string
  readonly granted_by: string
  readonly granted_at: Generated<Date>
}
