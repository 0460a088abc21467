import { sql } from 'kysely'
import type { LineageKind } from '../../../domain/campaign/lineage.ts'
import type { BodyTransaction } from '../../store.ts'

export interface NewLineage {
  readonly year: number
  readonly kind: LineageKind
  readonly service: number
  readonly successor: number | null
  readonly reason: string
  readonly by: string
}

/** Keeps what became of a service. */
export async function insertLineage(
  db: BodyTransaction,
  body: number,
  { year, kind, service, successor, reason, by }: NewLineage,
): Promise<void> {
  await db
    .insertInto('service_lineage')
    .values({ body, year, kind, service, successor, reason, changed_by: by })
    .execute()
}

/** Adds a service that no edition has yet, and returns its number. */
export async function addDraftService(
  db: BodyTransaction,
  body: number,
  { slug, department }: { readonly slug: string; readonly department: string | null },
): Promise<number> {
  const { id } = await db
    .insertInto('services')
    .values({ body, slug, name: null, department })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Addresses that other services have, have had, or are to have in this year. */
export async function takenAddresses(
  db: BodyTransaction,
  year: number,
  service: number | null,
): Promise<Set<string>> {
  const own = service ?? -1
  const { rows } = await sql<{ slug: string }>`
    select slug from services where id <> ${own}
    union select slug from service_names where service <> ${own}
    union select slug from campaign_maps where year = ${year} and service <> ${own}`.execute(db)
  return new Set(rows.map(row => row.slug))
}

/** The place after the last map. */
export async function nextPlace(db: BodyTransaction, year: number): Promise<number> {
  const row = await db
    .selectFrom('campaign_maps')
    .where('year', '=', year)
    .select(({ fn }) => fn.max('position').as('last'))
    .executeTakeFirst()
  return (row?.last ?? -1) + 1
}

/** Takes a map out of the year's collection; what was written to it stays in the history. */
export async function removeDraft(db: BodyTransaction, year: number, service: number): Promise<void> {
  const rows = db
    .selectFrom('campaign_rows')
    .where('year', '=', year)
    .where('service', '=', service)
    .select('row')
  await db.deleteFrom('campaign_cells').where('year', '=', year).where('row', 'in', rows).execute()
  const tables = [
    'campaign_rows',
    'campaign_tables',
    'campaign_texts',
    'comments',
    'late_permits',
    'campaign_maps',
  ] as const
  for (const table of tables) {
    await db.deleteFrom(table).where('year', '=', year).where('service', '=', service).execute()
  }
}
