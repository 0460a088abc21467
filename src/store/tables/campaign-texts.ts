import type { Generated, JSONColumnType } from 'kysely'
import type { TextSection } from '../../domain/campaign/text-section.ts'

/** A descriptive section of a draft; its shape is that of `TextValues`. */
export interface CampaignTextsTable {
  readonly body: number
  readonly year: number
  readonly service: number
  readonly section: TextSection
  readonly value: JSONColumnType<object> | null
  /** As the last edition has it. */
  readonly last_year: JSONColumnType<object> | null
  readonly version: Generated<number>
  readonly written_by: string | null
  readonly written_at: Date | null
}
