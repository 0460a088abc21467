import type { Generated, JSONColumnType } from 'kysely'
import type { CellPart } from '../../domain/campaign/draft-map.ts'
import type { ReasonCode } from '../../domain/campaign/reason.ts'
import type { Footnote, ObservationStatus } from '../../domain/edition.ts'
import type { SeriesSection } from './series.ts'

/** A table of a draft. */
export interface CampaignTablesTable {
  readonly body: number
  readonly year: number
  readonly service: number
  readonly section: SeriesSection
  readonly footnotes: JSONColumnType<readonly Footnote[]>
  /** Why it has no figures of the year. */
  readonly statement: string | null
}

/** A row of such a table. */
export interface CampaignRowsTable {
  readonly body: number
  readonly year: number
  /** From 1 within the campaign. */
  readonly row: number
  readonly service: number
  readonly section: SeriesSection
  readonly position: number
  /** null for a new row: its series is made at the seal. */
  readonly series: number | null
  readonly label: string
  readonly unit: string
  /** The row that this one is a part of. */
  readonly part_of: number | null
  /** As in `shared_figures`: rows with the same one are written together. */
  readonly figure: number | null
  /** A person has said that it is no figure of another map; with it `figure` is null. */
  readonly stands_alone: Generated<boolean>
  /** Why the new year no longer has it; null while it has. */
  readonly removed_reason: Generated<string | null>
}

/** A cell of a draft. Those of earlier years are there from the start, the year's own once entered. */
export interface CampaignCellsTable {
  readonly body: number
  readonly year: number
  readonly row: number
  readonly reference_date: string
  readonly raw: string
  readonly value: number | null
  readonly status: ObservationStatus
  readonly note: string | null
  readonly unit: string | null
  readonly footnotes: readonly string[] | null
  readonly parts: JSONColumnType<readonly CellPart[]> | null
  readonly reason_code: ReasonCode | null
  readonly reason_text: string | null
  /** What the last edition says in the cell; null for the year's own. */
  readonly carried: string | null
  readonly version: Generated<number>
  readonly written_by: string | null
  readonly written_at: Date | null
}

/** The keys of all changes that were answered, so that one sent again is not stored again. */
export interface CampaignKeysTable {
  readonly body: number
  readonly year: number
  readonly key: string
  readonly outcome: 'saved' | 'conflict'
}
