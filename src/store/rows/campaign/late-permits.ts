import type { LatePermit } from '../../../domain/permission/write-right.ts'
import type { BodyTransaction } from '../../store.ts'

export interface StoredPermit extends LatePermit {
  readonly service: number
  readonly reason: string
  readonly grantedBy: string
}

/** The permits of a year, of some maps or of all. */
export async function loadPermits(
  db: BodyTransaction,
  year: number,
  services: readonly number[] | null = null,
): Promise<StoredPermit[]> {
  if (services?.length === 0) return []
  return db
    .selectFrom('late_permits')
    .where('year', '=', year)
    .$if(services !== null, query => query.where('service', 'in', services ?? []))
    .select(['service', 'person', 'until', 'reason', 'granted_by as grantedBy'])
    .orderBy('id')
    .execute()
}

export async function insertPermit(
  db: BodyTransaction,
  body: number,
  year: number,
  { service, person, until, reason, grantedBy }: StoredPermit,
): Promise<void> {
  await db
    .insertInto('late_permits')
    .values({ body, year, service, person, until, reason, granted_by: grantedBy })
    .execute()
}
