import type { BodyTransaction } from '../../store.ts'

/** Closes every map of a year for good; the keys of its changes are no longer asked for. */
export async function sealMaps(db: BodyTransaction, year: number): Promise<void> {
  await db.updateTable('campaign_maps').set({ state: 'sealed' }).where('year', '=', year).execute()
  await db.deleteFrom('campaign_keys').where('year', '=', year).execute()
}
