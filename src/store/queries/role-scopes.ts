import { sql } from 'kysely'
import type { Scope } from '../../domain/permission/role.ts'
import type { BodyTransaction } from '../store.ts'

/** What a role can be held on. */
export interface RoleScopes {
  readonly services: readonly {
    readonly id: number
    readonly slug: string
    readonly name: string | null
    readonly manager: string | null
  }[]
  readonly departments: readonly string[]
}

/** The services and departments of the newest edition and of the collection that is open, by name. */
export async function roleScopes(db: BodyTransaction): Promise<RoleScopes> {
  const { rows } = await sql<RoleScopes['services'][number] & { department: string | null }>`
    select distinct on (s.id) s.id, s.slug, s.name, m.manager, s.department
    from services s join (
      select body, service, manager, 1 as rank from service_maps
        where edition = (select max(id) from editions where state = 'published')
      union all
      select m.body, m.service, m.manager, 0 from campaign_maps m
        join campaigns c on c.body = m.body and c.year = m.year and c.state = 'open') m
      on m.body = s.body and m.service = s.id
    order by s.id, m.rank`.execute(db)
  const { compare } = new Intl.Collator('it', { numeric: true })
  const departments = rows.flatMap(row => (row.department === null ? [] : [row.department]))
  return {
    services: rows
      .map(({ id, slug, name, manager }) => ({ id, slug, name, manager }))
      .sort((a, b) => compare(a.name ?? a.slug, b.name ?? b.slug)),
    departments: [...new Set(departments)].sort(compare),
  }
}

type Asked =
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'service'; readonly slug: string }
  | { readonly kind: 'services-of'; readonly manager: string }

/** What that comes to; nothing where there is no such department, service or manager. */
export async function findScopes(db: BodyTransaction, asked: Asked): Promise<readonly Scope[]> {
  const { services, departments } = await roleScopes(db)
  if (asked.kind === 'department') {
    return departments.includes(asked.department)
      ? [{ kind: 'department', department: asked.department }]
      : []
  }
  return services
    .filter(each => (asked.kind === 'service' ? each.slug === asked.slug : each.manager === asked.manager))
    .map(({ id }) => ({ kind: 'service', service: id }))
}
