import { sql } from 'kysely'
import type { MapAddresses } from '../../domain/map-addresses.ts'
import type { BodyTransaction } from '../store.ts'
import type { SeriesSection } from '../tables/series.ts'

/** The addresses of a service of an edition and of its series. */
export interface ServiceAddresses {
  readonly slug: string
  readonly series: readonly { readonly section: SeriesSection; readonly slug: string }[]
}

/** The addresses of maps by table, as the open data name their rows. */
export function mapAddresses(services: readonly ServiceAddresses[]): readonly MapAddresses[] {
  return services.map(({ slug, series }) => {
    const of = (section: SeriesSection) =>
      series.flatMap(each => (each.section === section ? [each.slug] : []))
    return { slug, output: of('output'), served: of('served') }
  })
}

/** Every service and series of an edition by address, in the order of the document. */
export async function editionAddresses(
  db: BodyTransaction,
  edition: number,
): Promise<readonly ServiceAddresses[]> {
  const answer = await sql<ServiceAddresses>`
    select s.slug, coalesce((
      select json_agg(json_build_object('section', r.section, 'slug', x.slug) order by r.section, r.position)
      from table_rows r join series x on x.body = r.body and x.id = r.series
      where r.body = m.body and r.edition = m.edition and r.service = m.service), '[]') as series
    from service_maps m join services s on s.body = m.body and s.id = m.service
    where m.edition = ${edition}
    order by m.position`.execute(db)
  return answer.rows
}
