import { sql } from 'kysely'
import type { PlacedService } from '../../domain/department/department.ts'
import type { NamedService } from '../../domain/department/department-list.ts'
import type { BodyTransaction } from '../store.ts'
import { recordset } from './insert-rows.ts'

/** A service as it is organised now. */
export interface OrganisedService extends NamedService {
  /** As written in the open collection, else in the newest edition. */
  readonly manager: string | null
}

/** The services of the newest edition and of the open collection, in the order of their managers' names. */
export async function loadOrganisedServices(db: BodyTransaction): Promise<readonly OrganisedService[]> {
  const { rows } = await sql<OrganisedService>`
    select s.id as service, s.slug, coalesce(m.name, s.name) as name, m.manager, s.department,
      array(select n.slug from service_names n
        where n.body = s.body and n.service = s.id and n.slug <> s.slug order by n.slug) as former
    from services s join (
      select distinct on (service) body, service, name, manager, position from (
        select body, service, name, manager, position, 1 as rank from service_maps
          where edition = (select max(id) from editions where state = 'published')
        union all
        select m.body, m.service, m.name, m.manager, m.position, 0 from campaign_maps m
          join campaigns c on c.body = m.body and c.year = m.year and c.state = 'open') each
      order by service, rank) m on m.body = s.body and m.service = s.id
    order by m.manager collate "und-x-icu" nulls last, m.position, s.id`.execute(db)
  return rows
}

/** Every service that there ever was, kept from other writers to the end of the transaction. */
export async function lockServices(db: BodyTransaction): Promise<readonly PlacedService[]> {
  return db
    .selectFrom('services')
    .select(['id as service', 'department'])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Sets to which department services belong. */
export async function saveDepartments(
  db: BodyTransaction,
  changes: readonly { readonly service: number; readonly to: string | null }[],
): Promise<void> {
  await sql`update services set department = r."to"
    from ${recordset('service integer, "to" text', changes)}
    where services.id = r.service`.execute(db)
}

/** Gives the roles that are held on a department to its new name; returns them as they are afterwards. */
export async function moveDepartmentRoles(
  db: BodyTransaction,
  from: string,
  to: string,
): Promise<readonly { readonly id: number; readonly person: number; readonly role: string }[]> {
  return db
    .updateTable('assignments')
    .set({ department: to })
    .where('department', '=', from)
    .returning(['id', 'person', 'role'])
    .execute()
}

/** A role on a department to which no service belongs. */
export interface IdleRole {
  readonly department: string
  readonly person: number
  readonly name: string
}

/** Roles on departments without services, which give rights on nothing, that have not ended before `day` (ISO date). */
export async function loadIdleRoles(db: BodyTransaction, day: string): Promise<readonly IdleRole[]> {
  const { rows } = await sql<IdleRole>`
    select distinct a.department, a.person, p.name
    from assignments a join people p on p.body = a.body and p.id = a.person and p.ended_at is null
    where a.department is not null and (a.to_date is null or a.to_date >= ${day}::date)
      and not exists (select from services s where s.body = a.body and s.department = a.department)
    order by a.department, p.name`.execute(db)
  return rows
}
