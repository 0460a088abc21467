import type { Generated, JSONColumnType } from 'kysely'
import type { DraftProgress } from '../../domain/campaign/draft-map.ts'
import type { MapState } from '../../domain/campaign/map-state.ts'
import type { Severity } from '../../domain/diagnostic.ts'
import type { Gap } from '../../domain/edition.ts'
import type { Role } from '../../domain/permission/role.ts'

/** A year's collection. At most one of a body is open. */
export interface CampaignsTable {
  readonly body: number
  /** The year of the figures: the one whose edition comes of it. */
  readonly year: number
  /** The edition that it was opened from. */
  readonly from_edition: number
  readonly deadline: string
  readonly state: Generated<'open' | 'sealed'>
  readonly opened_by: string
  readonly opened_at: Generated<Date>
}

/** A map while it is being written. */
export interface CampaignMapsTable {
  readonly body: number
  readonly year: number
  readonly service: number
  /** Address of the map within the campaign. */
  readonly slug: string
  /** Order in the document, from 0. */
  readonly position: number
  readonly name: string | null
  readonly manager: string | null
  readonly state: Generated<MapState>
  /** null: the campaign's. */
  readonly deadline: string | null
  readonly gaps: JSONColumnType<readonly Gap[]>
  /** Counts everything written to the map. */
  readonly version: Generated<number>
  /** By role: number of the history entry up to which it has seen the map. */
  readonly seen: JSONColumnType<Partial<Record<Role, number>>>
  /** As of the last write, so that the board need not read every cell. */
  readonly progress: JSONColumnType<DraftProgress>
  /** What the checks left open, by severity, as of the last write. */
  readonly findings: JSONColumnType<Readonly<Record<Severity, number>>>
  readonly moved_by: string | null
  readonly moved_at: Date | null
  /** What was said with the last move. */
  readonly move_reason: string | null
}
