import type { Finding } from '../domain/finding.ts'
import { splitAccepted } from '../domain/finding-comparison.ts'
import type { Actor } from '../domain/permission/actor.ts'
import { may } from '../domain/permission/may.ts'
import { loadAcceptances } from '../store/rows/acceptances.ts'
import type { BodyTransaction, Store } from '../store/store.ts'
import type { CheckedEdition } from './check-edition.ts'
import { type EditionFindings, editionFindings } from './edition-findings.ts'

/** The findings of an edition, open and accepted, with what their pages lead to. */
export interface ListedFindings extends CheckedEdition, Pick<EditionFindings, 'rows' | 'rules'> {
  /** Addresses of the services, in the order of the maps. */
  readonly slugs: readonly string[]
}

/**
 * The findings of the newest revision of a year, which the body must have: those of the maps whose findings the actor
 * may read on `today`, and of the edition as a whole. An acceptance whose figures have changed since no longer holds,
 * and its finding is open again.
 */
export async function listFindings(
  store: Store,
  actor: Pick<Actor, 'body' | 'assignments'>,
  { year, today }: { readonly year: number; readonly today: string },
): Promise<ListedFindings> {
  return store.inBody(actor.body, async db => {
    const { edition, services, rows, rules, findings } = await editionFindings(store, db, year)
    const { open, accepted } = splitAccepted(findings, await loadAcceptances(db, year))
    const named = await db.selectFrom('services').select(['id', 'slug']).execute()
    const slugOf = new Map(named.map(service => [service.id, service.slug]))
    const departments = await departmentsOf(db, year)
    const sees = ({ map }: Finding) => {
      if (map === null) return may(actor.assignments, 'finding.read', today)
      const service = services[map] ?? 0
      const asked = { service, department: departments.get(service) ?? null, state: 'sealed' } as const
      return may(actor.assignments, 'finding.read', today, asked)
    }
    return {
      edition,
      rows,
      rules,
      findings: open.filter(sees),
      accepted: accepted.filter(({ finding }) => sees(finding)),
      slugs: services.map(service => slugOf.get(service) ?? ''),
    }
  })
}

/** Departments of the services in the newest revision of a year, where they are known. */
async function departmentsOf(db: BodyTransaction, year: number): Promise<ReadonlyMap<number, string | null>> {
  const rows = await db
    .selectFrom('service_maps')
    .select(['service', 'department'])
    .where('edition', '=', ({ selectFrom }) =>
      selectFrom('editions')
        .select(({ fn }) => fn.max('editions.id').as('id'))
        .where('year', '=', year),
    )
    .execute()
  return new Map(rows.map(({ service, department }) => [service, department]))
}
