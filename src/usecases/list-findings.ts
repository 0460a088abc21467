import { splitAccepted } from '../domain/finding-comparison.ts'
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
 * The findings of the newest revision of a year, which the body must have. An acceptance whose figures have changed
 * since no longer holds, and its finding is open again.
 */
export async function listFindings(store: Store, body: number, year: number): Promise<ListedFindings> {
  return store.inBody(body, async db => {
    const { edition, services, rows, rules, findings } = await editionFindings(store, db, year)
    const { open, accepted } = splitAccepted(findings, await loadAcceptances(db, year))
    const named = await db.selectFrom('services').select(['id', 'slug']).execute()
    const slugOf = new Map(named.map(service => [service.id, service.slug]))
    return {
      edition,
      rows,
      rules,
      findings: open,
      accepted,
      slugs: services.map(service => slugOf.get(service) ?? ''),
    }
  })
}
