import { type RawBuilder, sql } from 'kysely'
import type { IdentifiedRow } from '../../domain/import/identified.ts'
import type { Section } from '../../domain/import/known.ts'
import { numberedKeys } from '../../domain/label-key.ts'
import { freeSlug, slug } from '../../domain/slug.ts'
import type { BodyTransaction } from '../store.ts'
import { groups } from './groups.ts'
import { recordset } from './insert-rows.ts'
import type { PlacedMap } from './place-services.ts'

/** The series of each row of the maps: the known one, or a new one. */
export async function placeSeries(
  db: BodyTransaction,
  body: number,
  maps: readonly PlacedMap[],
): Promise<ReadonlyMap<IdentifiedRow, number>> {
  const placed = new Map<IdentifiedRow, number>()
  const wanted = await newSeries(db, maps)
  for (const { rows } of maps) {
    for (const row of [...(rows.output ?? []), ...(rows.served ?? [])]) {
      if (row.series) placed.set(row, row.series.id)
    }
  }
  if (wanted.length === 0) return placed
  const added = await sql<{ id: number; service: number; section: string; slug: string }>`
    insert into series (body, service, section, label_key, ordinal, slug, label, unit, indicator)
    select ${body}::integer, service, section, label_key, ordinal, r.slug, label, unit,
      ${indicator(sql.raw('services.slug'), sql.raw('r'))}
    from ${recordset(
      'service integer, section text, label_key text, ordinal integer, slug text, label text, unit text',
      wanted.map(each => each.values),
    )}
    join services on services.body = ${body}::integer and services.id = r.service
    returning id, service, section, slug`.execute(db)
  const ids = new Map(added.rows.map(row => [`${row.service}/${row.section}/${row.slug}`, row.id]))
  for (const { row, values } of wanted) {
    const id = ids.get(`${values.service}/${values.section}/${values.slug}`)
    if (id !== undefined) placed.set(row, id)
  }
  return placed
}

/**
 * The number by which bodies are compared: from the address of the service, the section and the key of the
 * label, so that the same label under the same service has the same number everywhere, without a shared list.
 */
export function indicator(serviceSlug: RawBuilder<unknown>, row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`('x' || left(md5(${serviceSlug} || '/' || ${row}.section || '/' || ${row}.label_key
    || '/' || ${row}.ordinal), 16))::bit(64)::bigint`
}

interface NewSeries {
  readonly row: IdentifiedRow
  readonly values: {
    readonly service: number
    readonly section: Section
    readonly label_key: string
    readonly ordinal: number
    readonly slug: string
    readonly label: string
    readonly unit: string
  }
}

async function newSeries(db: BodyTransaction, maps: readonly PlacedMap[]): Promise<NewSeries[]> {
  const known = groups(
    await db.selectFrom('series').select(['service', 'section', 'slug']).execute(),
    row => row.service,
  )
  const sections: readonly Section[] = ['output', 'served']
  return maps.flatMap(map =>
    sections.flatMap(section => {
      const rows = map.rows[section] ?? []
      const keys = numberedKeys(rows.map(each => each.row.label))
      const taken = new Set(known.get(map.id)?.flatMap(row => (row.section === section ? [row.slug] : [])))
      return rows.flatMap((row, at): NewSeries[] => {
        const { key, ordinal } = keys[at] ?? { key: '', ordinal: 1 }
        if (row.series) return []
        const { label, unit } = row.row
        return [
          {
            row,
            values: {
              service: map.id,
              section,
              label_key: key,
              ordinal,
              slug: freeSlug(slug(key) || 'senza-nome', taken),
              label,
              unit,
            },
          },
        ]
      })
    }),
  )
}

/** Makes the labels, units and wholes of an edition the present ones of its series. */
export async function refreshSeries(db: BodyTransaction, edition: number): Promise<void> {
  await sql`update series set label = r.label, label_key = r.label_key, ordinal = r.ordinal, unit = r.unit,
      part_of = r.part_of, kind = case r.unit when 'EUR' then 'amount' when 'percent' then 'share' end,
      indicator = ${indicator(sql.raw('services.slug'), sql.raw('r'))}
    from table_rows r join services on services.body = r.body and services.id = r.service
    where r.edition = ${edition} and series.body = r.body and series.id = r.series`.execute(db)
}

/** From which date, and until when, each series has figures: until null while the newest edition prints it. */
export async function refreshValidity(db: BodyTransaction, newestEdition: number): Promise<void> {
  await sql`update series set valid_from = span.first,
      valid_to = case when r.series is null then span.last end
    from (
      select body, series, min(reference_date) filter (where value is not null) as first,
        max(reference_date) as last
      from observations group by body, series
    ) span
    left join table_rows r on r.body = span.body and r.edition = ${newestEdition} and r.series = span.series
    where series.body = span.body and series.id = span.series`.execute(db)
}
