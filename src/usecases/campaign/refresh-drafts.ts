import { progressOf } from '../../domain/campaign/entered.ts'
import type { FoundInDraft } from '../../domain/campaign/found-in-draft.ts'
import type { StoredDraft } from '../../domain/campaign/stored-draft.ts'
import { updateMap } from '../../store/rows/campaign/maps.ts'
import type { BodyTransaction } from '../../store/store.ts'
import { type CheckGround, checkDrafts, openFindings } from './check-drafts.ts'

/** A draft that was just written: its version and what the checks say of it now. */
export interface RefreshedDraft {
  readonly version: number
  readonly found: readonly FoundInDraft[]
}

/** Counts a write of a map and keeps what the board shows of it. */
export async function refreshDraft(
  db: BodyTransaction,
  year: number,
  draft: StoredDraft,
  ground: CheckGround,
): Promise<RefreshedDraft> {
  const found = checkDrafts([draft], year, ground)
  const version = draft.version + 1
  await updateMap(db, year, draft.service, {
    version,
    progress: progressOf(draft, year),
    findings: openFindings(found),
  })
  return { version, found }
}
