import { tableOf } from '../../../domain/map-addresses.ts'
import type { Publication } from '../publication.ts'
import type { CatalogueEdition } from './edition-datasets.ts'
import type { WrittenFile } from './written-file.ts'

/** What the catalogue says of an edition whose files are written. */
export function entryOf(
  { edition, revision, issued, modified }: Omit<Publication, 'addresses' | 'site' | 'contact'>,
  files: readonly WrittenFile[],
): CatalogueEdition {
  const tables = edition.services.flatMap(map =>
    (['output', 'served'] as const).flatMap(section => tableOf(map, section) ?? []),
  )
  const dates = tables
    .flatMap(({ referenceDates }) => referenceDates)
    .filter(date => date !== '')
    .sort()
  const series = tables.flatMap(table => table.series)
  return {
    year: edition.year,
    revision,
    issued,
    modified,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    counts: {
      services: edition.services.length,
      series: series.length,
      figures: series.reduce((sum, { observations }) => sum + observations.length, 0),
    },
    files,
  }
}
