import type { Edition, SeriesTable, ServiceMap } from '../../domain/edition.ts'
import type { Known, KnownSeries, KnownService, Section } from '../../domain/import/known.ts'
import { addresses } from '../../domain/import/match-services.ts'
import { numberedKeys } from '../../domain/label-key.ts'
import { slug } from '../../domain/slug.ts'

/**
 * An edition as all that is known, so that another one is matched with it as with the store. The id of a service is
 * its place plus 1; that of a row its place in its table plus 1, the rows of users served after those of the output.
 */
export function knownEdition(edition: Edition): Known {
  const id = edition.year * 1000 + 1
  const slugs = addresses(edition)
  const services = edition.services.map((map, at): KnownService => {
    const address = slugs[at] ?? ''
    return { id: at + 1, slug: address, name: map.name, slugs: [address], series: seriesOf(map, id) }
  })
  return {
    services,
    newest: id,
    reference: {
      id,
      edition,
      services: services.map(service => service.id),
      rows: services.map(({ series }) => ({
        output: series.filter(each => each.section === 'output').map(each => each.id),
        served: series.filter(each => each.section === 'served').map(each => each.id),
      })),
    },
  }
}

function seriesOf(map: ServiceMap, edition: number): KnownSeries[] {
  const output = tableSeries(map.outputs, 'output', 0, edition)
  return [...output, ...tableSeries(map.users.served, 'served', output.length, edition)]
}

function tableSeries(
  table: SeriesTable | null,
  section: Section,
  first: number,
  edition: number,
): KnownSeries[] {
  if (!table) return []
  const keys = numberedKeys(table.series.map(series => series.label))
  return table.series.map(({ label, observations }, at) => ({
    id: first + at + 1,
    section,
    slug: slug(label),
    label,
    keys: keys.slice(at, at + 1),
    vintages: observations.map(({ value, status, raw }, column) => ({
      referenceDate: table.referenceDates[column] ?? '',
      edition,
      value,
      status,
      raw,
    })),
  }))
}
