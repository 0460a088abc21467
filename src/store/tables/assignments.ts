import type { Generated } from 'kysely'
import type { Role } from '../../domain/permission/role.ts'

/** Roles that people hold: see `Assignment`. Without department and service it is held on the whole body. */
export interface AssignmentsTable {
  readonly body: number
  readonly id: Generated<number>
  readonly person: number
  readonly role: Role
  readonly department: string | null
  readonly service: number | null
  readonly from_date: string
  readonly to_date: string | null
  readonly deputy_for: number | null
}
