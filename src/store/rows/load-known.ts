import { sql } from 'kysely'
import { type Known, type KnownService, nothingKnown, type Vintage } from '../../domain/import/known.ts'
import type { BodyTransaction } from '../store.ts'
import { groups } from './groups.ts'
import { loadEdition } from './load-edition.ts'

/** All that matters of the store for importing an edition of `year`. */
export async function loadKnown(db: BodyTransaction, year: number): Promise<Known> {
  const editions = await db.selectFrom('editions').select(['id', 'year']).orderBy('id').execute()
  const reference =
    editions.findLast(edition => edition.year === year) ??
    editions.findLast(edition => edition.year < year) ??
    editions.find(edition => edition.year > year)
  if (!reference) return nothingKnown
  const target = reference.year === year ? reference.id + 1 : year * 1000 + 1
  return {
    services: await loadServices(db, target),
    reference: await loadEdition(db, reference.id),
    newest: editions.at(-1)?.id ?? 0,
  }
}

/** The services with their series; of the figures, what the nearest edition on either side of `target` said. */
async function loadServices(db: BodyTransaction, target: number): Promise<KnownService[]> {
  const services = await db.selectFrom('services').select(['id', 'slug', 'name']).orderBy('id').execute()
  const names = groups(
    await db.selectFrom('service_names').select(['service', 'slug']).execute(),
    row => row.service,
  )
  const series = groups(
    await db
      .selectFrom('series')
      .select(['id', 'service', 'section', 'slug', 'label', 'label_key as key', 'ordinal'])
      .orderBy('id')
      .execute(),
    row => row.service,
  )
  const formerKeys = groups(await loadFormerKeys(db), row => row.series)
  const vintages = groups(await loadVintages(db, target), row => row.series)
  return services.map(service => ({
    ...service,
    slugs: names.get(service.id)?.map(row => row.slug) ?? [service.slug],
    series: (series.get(service.id) ?? []).map(({ id, section, slug, label, key, ordinal }) => ({
      id,
      section,
      slug,
      label,
      keys: [{ key, ordinal }, ...(formerKeys.get(id) ?? [])],
      vintages: vintages.get(id) ?? [],
    })),
  }))
}

/** Keys that a series had in some edition and no longer has. */
async function loadFormerKeys(db: BodyTransaction) {
  return db
    .selectFrom('table_rows')
    .innerJoin('series', join =>
      join.onRef('series.body', '=', 'table_rows.body').onRef('series.id', '=', 'table_rows.series'),
    )
    .whereRef('table_rows.label_key', '<>', 'series.label_key')
    .select(['table_rows.series', 'table_rows.label_key as key', 'table_rows.ordinal'])
    .distinct()
    .execute()
}

interface SeriesVintage extends Vintage {
  readonly series: number
}

/** One row a series, all its vintages in it: five thousand rows by themselves would take three times as long. */
async function loadVintages(db: BodyTransaction, target: number): Promise<SeriesVintage[]> {
  const { rows } = await sql<{ all: SeriesVintage[] | null }>`
    with nearest as (
      (select distinct on (series, reference_date) series, reference_date, edition, value, status, raw
        from observations where edition < ${target} and status <> 'missing'
        order by series, reference_date, edition desc)
      union all
      (select distinct on (series, reference_date) series, reference_date, edition, value, status, raw
        from observations where edition > ${target} and status <> 'missing'
        order by series, reference_date, edition)
    )
    select json_agg(json_build_object('series', series, 'referenceDate', reference_date, 'edition', edition,
      'value', value, 'status', status, 'raw', raw)) as all
    from nearest`.execute(db)
  return rows[0]?.all ?? []
}
