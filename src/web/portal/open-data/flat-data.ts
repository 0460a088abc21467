import type { ServiceMap } from '../../../domain/edition.ts'
import type { MapAddresses } from '../../../domain/map-addresses.ts'
import { type FlatRow, flatRows } from '../../../publish/flat-rows.ts'
import type { SeriesPageData } from '../../../store/queries/series-page.ts'
import type { ServicePageData } from '../../../store/queries/service-page.ts'

/** How the open data name a map and its rows. */
export const addressesOf = ({ slug, slugs }: Pick<ServicePageData, 'slug' | 'slugs'>): MapAddresses => ({
  slug,
  output: slugs.output ?? [],
  served: slugs.served ?? [],
})

/** The cells of one series, a line each, as the whole table would give them. */
export function seriesRows(
  section: 'output' | 'served',
  slug: string,
  { name, service, table, slugs }: SeriesPageData,
): readonly FlatRow[] {
  const map: ServiceMap = {
    name,
    manager: null,
    content: null,
    outputs: section === 'output' ? table : null,
    users: { criteria: null, segments: null, served: section === 'served' ? table : null },
    delivery: null,
    gaps: [],
  }
  const rows = flatRows(map, addressesOf({ slug: service, slugs: { [section]: slugs } }))
  const cells = table.referenceDates.length
  const at = slugs.indexOf(slug)
  return rows.slice(at * cells, (at + 1) * cells)
}
