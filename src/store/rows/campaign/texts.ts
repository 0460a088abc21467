import type { TextSection } from '../../../domain/campaign/text-section.ts'
import type { BodyTransaction } from '../../store.ts'

/** Writes a descriptive section of a draft in place of what stood there. */
export async function saveText(
  db: BodyTransaction,
  body: number,
  text: {
    readonly year: number
    readonly service: number
    readonly section: TextSection
    readonly value: unknown
    readonly version: number
    readonly by: string
    readonly at: string
  },
): Promise<void> {
  const { year, service, section, version, by, at } = text
  const written = {
    value: text.value === null ? null : JSON.stringify(text.value),
    version,
    written_by: by,
    written_at: new Date(at),
  }
  await db
    .insertInto('campaign_texts')
    .values({ body, year, service, section, last_year: null, ...written })
    .onConflict(conflict => conflict.columns(['body', 'year', 'service', 'section']).doUpdateSet(written))
    .execute()
}
