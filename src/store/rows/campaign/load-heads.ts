import type { DraftHead } from '../../../domain/campaign/stored-draft.ts'
import type { BodyTransaction } from '../../store.ts'

/** The maps of a collection, in their order, without figures and texts. `services` are all where null. */
export async function loadHeads(
  db: BodyTransaction,
  year: number,
  services: readonly number[] | null = null,
): Promise<DraftHead[]> {
  return heads(db, year)
    .$if(services !== null, query => query.where('service', 'in', services ?? []))
    .orderBy('position')
    .execute()
}

/** The same of some maps, kept from other writers to the end of the transaction. */
export async function lockHeads(
  db: BodyTransaction,
  year: number,
  services: readonly number[],
): Promise<DraftHead[]> {
  if (services.length === 0) return []
  // In one order, so that two writers of the same maps wait for one another instead of both for ever.
  return heads(db, year).where('service', 'in', services).orderBy('service').forUpdate().execute()
}

/** The service of an address in the collection; null where there is none. */
export async function findDraftService(
  db: BodyTransaction,
  year: number,
  slug: string,
): Promise<number | null> {
  const row = await db
    .selectFrom('campaign_maps')
    .where('year', '=', year)
    .where('slug', '=', slug)
    .select('service')
    .executeTakeFirst()
  return row?.service ?? null
}

const heads = (db: BodyTransaction, year: number) =>
  db
    .selectFrom('campaign_maps')
    .where('year', '=', year)
    .select(({ selectFrom }) => [
      'service',
      'slug',
      'position',
      'name',
      'manager',
      selectFrom('services')
        .whereRef('services.body', '=', 'campaign_maps.body')
        .whereRef('services.id', '=', 'campaign_maps.service')
        .select('department')
        .as('department'),
      'state',
      'deadline',
      'gaps',
      'version',
      'seen',
      'progress',
      'findings',
    ])
