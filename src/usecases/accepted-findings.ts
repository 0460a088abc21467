import type { Finding } from '../domain/finding.ts'
import { type Acceptance, splitAccepted } from '../domain/finding-comparison.ts'
import { seriesNames } from '../store/queries/series-names.ts'
import { loadAcceptances } from '../store/rows/acceptances.ts'
import type { Store } from '../store/store.ts'
import { editionFindings } from './edition-findings.ts'

/** A finding that a person has explained, with the public names of what it is about. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly acceptance: Acceptance
  /** Address of the service; null for the whole edition. */
  readonly service: string | null
  /** Ids of the series concerned: `service.section.series`. */
  readonly series: readonly string[]
}

/**
 * What was found in a published edition and explained, while the explanation holds. Nothing where the year has a
 * newer revision that is not this one: what is not published stays inside.
 */
export async function acceptedFindings(
  store: Store,
  body: number,
  edition: number,
  year: number,
): Promise<readonly AcceptedFinding[]> {
  return store.inBody(body, async db => {
    const acceptances = await loadAcceptances(db, year)
    if (acceptances.length === 0) return []
    const [newest] = await db
      .selectFrom('editions')
      .where('year', '=', year)
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    if (newest?.id !== edition) return []
    const { findings, rows, services } = await editionFindings(store, db, year)
    const names = await seriesNames(db, edition)
    const serviceOf = new Map(names.map(each => [each.service, each.slug]))
    const seriesOf = new Map(names.map(each => [each.series, each.id]))
    return splitAccepted(findings, acceptances).accepted.map(({ finding, acceptance }) => ({
      finding,
      acceptance,
      service: finding.map === null ? null : (serviceOf.get(services[finding.map] ?? 0) ?? null),
      series: [
        ...new Set(
          finding.cells.flatMap(cell => {
            const tables = rows[cell.map]
            const number = (cell.table === 'outputs' ? tables?.output : tables?.served)?.[cell.series]
            return seriesOf.get(number ?? 0) ?? []
          }),
        ),
      ],
    }))
  })
}
