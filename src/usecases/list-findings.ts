import type { Finding } from '../domain/finding.ts'
import { splitAccepted } from '../domain/finding-comparison.ts'
import type { Actor } from '../domain/permission/actor.ts'
import { may } from '../domain/permission/may.ts'
import { loadAcceptances } from '../store/rows/acceptances.ts'
import type { Store } from '../store/store.ts'
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
    const named = await db.selectFrom('services').select(['id', 'slug', 'department']).execute()
    const known = new Map(named.map(service => [service.id, service]))
    const sees = ({ map }: Finding) => {
      if (map === null) return may(actor.assignments, 'finding.read', today)
      const service = services[map] ?? 0
      const asked = { service, department: known.get(service)?.department ?? null, state: 'sealed' } as const
      return may(actor.assignments, 'finding.read', today, asked)
    }
    return {
      edition,
      rows,
      rules,
      findings: open.filter(sees),
      accepted: accepted.filter(({ finding }) => sees(finding)),
      slugs: services.map(service => known.get(service)?.slug ?? ''),
    }
  })
}
