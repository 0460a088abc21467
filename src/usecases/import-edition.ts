import type { Edition } from '../domain/edition.ts'
import type { EditionChange } from '../domain/import/edition-change.ts'
import { nothingKnown } from '../domain/import/known.ts'
import { type ImportPlan, planImport } from '../domain/import/plan-import.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { slug } from '../domain/slug.ts'
import { isDiskFull } from '../store/disk-full.ts'
import { findBody } from '../store/find-body.ts'
import { addHistory } from '../store/rows/add-history.ts'
import { loadEditionSeal, saveEditionSeal } from '../store/rows/edition-seals.ts'
import { loadKnown } from '../store/rows/load-known.ts'
import { saveEdition } from '../store/rows/save-edition.ts'
import type { BodyIdentity, BodyTransaction, Store } from '../store/store.ts'
import { type Importer, importHistory } from './import-history.ts'

/** What importing the edition would change. Writes nothing. */
export async function previewImport(store: Store, edition: Edition): Promise<EditionChange> {
  const body = findBody(await store.bodies(), bodyIdentity(edition))
  if (!body) return planImport(edition, nothingKnown).change
  return store.inBody(body.id, async db => (await plannedImport(db, edition)).change)
}

/** What importing into the body of a transaction would do. */
export async function plannedImport(db: BodyTransaction, edition: Edition): Promise<ImportPlan> {
  return planImport(edition, await loadKnown(db, edition.year))
}

/**
 * Imports an edition: all of it or, if anything fails, nothing. What is stored already stays as it is: a
 * correction of a year is a new revision, a figure said differently a new vintage. An edition that changes
 * nothing writes nothing.
 *
 * An edition that a resolution approved is corrected only with a `reason`. `actor` is who did it, for the history.
 * Once this resolves, the change survives a killed process and, as far as the disk keeps its word, the loss of
 * power. Refuses where the disk is full.
 */
export function importEdition(
  store: Store,
  edition: Edition,
  actor: string,
  reason: string | null = null,
): Promise<Result<EditionChange, Refusal>> {
  return importWithin(store, work => store.inBodyOf(bodyIdentity(edition), work), {
    edition,
    by: { name: actor, person: null },
    reason,
  })
}

/** The transaction of the body that an edition goes into. */
type InBody = <T>(work: (db: BodyTransaction, body: number) => Promise<T>) => Promise<T>

interface AskedImport {
  readonly edition: Edition
  readonly by: Importer
  readonly reason: string | null
  /** The revision that a person was told it would be (`year * 1000 + revision`); refused where it is another now. */
  readonly shown?: number
}

/** The same for a body that is known; `importEdition` says what holds. */
export async function importWithin(
  store: Store,
  inBody: InBody,
  { edition, by, reason, shown }: AskedImport,
): Promise<Result<EditionChange, Refusal>> {
  try {
    const done = await inBody(async (db, body): Promise<Result<EditionChange, Refusal>> => {
      const known = await loadKnown(db, edition.year)
      const plan = planImport(edition, known)
      const { change } = plan
      if (change.unchanged) return ok(change)
      if (shown !== undefined && shown !== change.edition) {
        return fail({ kind: 'edition-changed', year: edition.year })
      }
      if (reason === null && (await isApproved(db, edition.year))) {
        return fail({ kind: 'revision-without-reason', path: store.where, year: edition.year })
      }
      await write(db, body, plan, { newest: known.newest, by, reason })
      return ok(change)
    })
    if (done.ok && !done.value.unchanged) await store.refreshStatistics()
    return done
  } catch (error) {
    if (isDiskFull(error)) return fail({ kind: 'disk-full', path: store.where })
    throw error
  }
}

/** Whether a resolution approved the newest revision of a year. */
export async function isApproved(db: BodyTransaction, year: number): Promise<boolean> {
  const editions = db.selectFrom('editions').where('year', '=', year).select('id').orderBy('id', 'desc')
  const newest = await editions.executeTakeFirst()
  return newest !== undefined && (await loadEditionSeal(db, newest.id))?.resolution != null
}

async function write(
  db: BodyTransaction,
  body: number,
  { change, edition, maps }: ImportPlan,
  { newest, by, reason }: { readonly newest: number; readonly by: Importer; readonly reason: string | null },
): Promise<void> {
  await saveEdition(db, body, {
    id: change.edition,
    edition,
    maps,
    newest: Math.max(newest, change.edition),
  })
  if (reason !== null) {
    const unsealed = { resolution: null, data: null, manifest: null }
    await saveEditionSeal(db, body, change.edition, { ...unsealed, reason, sealedBy: by.name })
  }
  await addHistory(db, body, importHistory(change, by, reason))
}

/** The body of an edition, as it is found again. */
export function bodyIdentity({ body }: Edition): BodyIdentity {
  return {
    slug: slug(body.name) || 'ente',
    name: body.name,
    ipaCode: body.ipaCode ?? null,
    istatCode: body.istatCode ?? null,
  }
}
