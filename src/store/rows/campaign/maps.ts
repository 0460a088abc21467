import type { DraftProgress } from '../../../domain/campaign/draft-map.ts'
import type { MapState } from '../../../domain/campaign/map-state.ts'
import type { Severity } from '../../../domain/diagnostic.ts'
import type { Footnote } from '../../../domain/edition.ts'
import type { Section } from '../../../domain/import/known.ts'
import type { Role } from '../../../domain/permission/role.ts'
import type { BodyTransaction } from '../../store.ts'

/** What can be set of a map. `at` stays the database's. */
export interface MapChange {
  readonly state?: MapState
  readonly deadline?: string | null
  readonly name?: string | null
  readonly slug?: string
  readonly manager?: string | null
  readonly version?: number
  readonly progress?: DraftProgress
  readonly findings?: Readonly<Record<Severity, number>>
  readonly seen?: Readonly<Partial<Record<Role, number>>>
  readonly moved?: { readonly by: string; readonly at: string; readonly reason: string | null }
}

export async function updateMap(
  db: BodyTransaction,
  year: number,
  service: number,
  { progress, findings, seen, moved, ...plain }: MapChange,
): Promise<void> {
  await db
    .updateTable('campaign_maps')
    .set({
      ...plain,
      ...(progress ? { progress: JSON.stringify(progress) } : {}),
      ...(findings ? { findings: JSON.stringify(findings) } : {}),
      ...(seen ? { seen: JSON.stringify(seen) } : {}),
      ...(moved ? { moved_by: moved.by, moved_at: new Date(moved.at), move_reason: moved.reason } : {}),
    })
    .where('year', '=', year)
    .where('service', '=', service)
    .execute()
}

/** Sets what stands under a table, and why it has no figures of the year. */
export async function updateTable(
  db: BodyTransaction,
  year: number,
  { service, section }: { readonly service: number; readonly section: Section },
  change: { readonly footnotes?: readonly Footnote[]; readonly statement?: string | null },
): Promise<void> {
  await db
    .updateTable('campaign_tables')
    .set({
      ...(change.footnotes ? { footnotes: JSON.stringify(change.footnotes) } : {}),
      ...(change.statement === undefined ? {} : { statement: change.statement }),
    })
    .where('year', '=', year)
    .where('service', '=', service)
    .where('section', '=', section)
    .execute()
}
