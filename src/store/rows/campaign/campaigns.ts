import type { Campaign } from '../../../domain/campaign/stored-draft.ts'
import type { BodyTransaction } from '../../store.ts'

/** The collection of a year; null where none was opened. */
export async function loadCampaign(db: BodyTransaction, year: number): Promise<Campaign | null> {
  const row = await campaigns(db).where('year', '=', year).executeTakeFirst()
  return row ?? null
}

/**
 * The same, held to the end of the transaction: many write `together`, whoever seals waits for them and is `alone`, so
 * that nothing is written after it was read for the edition.
 */
export async function holdCampaign(
  db: BodyTransaction,
  year: number,
  how: 'together' | 'alone',
): Promise<Campaign | null> {
  const asked = campaigns(db).where('year', '=', year)
  const row = await (how === 'alone' ? asked.forUpdate() : asked.forShare()).executeTakeFirst()
  return row ?? null
}

/** Every collection of the body, newest first. */
export async function listCampaigns(db: BodyTransaction): Promise<Campaign[]> {
  return campaigns(db).orderBy('year', 'desc').execute()
}

export async function insertCampaign(
  db: BodyTransaction,
  body: number,
  campaign: Omit<Campaign, 'state'> & { readonly openedBy: string },
): Promise<void> {
  const { year, fromEdition, deadline, openedBy } = campaign
  await db
    .insertInto('campaigns')
    .values({ body, year, from_edition: fromEdition, deadline, opened_by: openedBy })
    .execute()
}

export async function updateCampaign(
  db: BodyTransaction,
  year: number,
  change: Partial<Pick<Campaign, 'deadline' | 'state'>>,
): Promise<void> {
  await db.updateTable('campaigns').set(change).where('year', '=', year).execute()
}

const campaigns = (db: BodyTransaction) =>
  db.selectFrom('campaigns').select(['year', 'from_edition as fromEdition', 'deadline', 'state'])
