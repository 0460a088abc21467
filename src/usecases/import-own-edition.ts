import type { Edition } from '../domain/edition.ts'
import type { EditionChange } from '../domain/import/edition-change.ts'
import type { Actor } from '../domain/permission/actor.ts'
import { may } from '../domain/permission/may.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { findBody } from '../store/find-body.ts'
import type { Store } from '../store/store.ts'
import { bodyIdentity, importWithin, isApproved, plannedImport } from './import-edition.ts'

/** What keeping a document would do to the body of the person who brings it. */
export interface OwnImport {
  readonly change: EditionChange
  /** A resolution approved the year: a correction says why. */
  readonly needsReason: boolean
  /** The body that the document names, where it is not by name or code this one; null where it is, or names none. */
  readonly otherBody: string | null
}

interface Asked {
  readonly edition: Edition
  /** ISO date. */
  readonly today: string
}

/** Looks at what an edition would change. Writes nothing. */
export async function previewOwnEdition(
  store: Store,
  actor: Actor,
  { edition, today }: Asked,
): Promise<Result<OwnImport, Refusal>> {
  if (!may(actor.assignments, 'edition.import', today))
    return fail({ kind: 'not-allowed', verb: 'edition.import' })
  const otherBody = await otherBodyOf(store, actor, edition)
  return store.inBody(actor.body, async db => {
    const { change } = await plannedImport(db, edition)
    return ok({ change, needsReason: await isApproved(db, edition.year), otherBody })
  })
}

/**
 * Keeps an edition for the body of the person who brings it, and for no other: people of a body never make or fill
 * another. A document that names another body needs `isOurs`, said by a person who knows that it is the same one.
 * `shown` is the revision that the person was shown it would be; refused where somebody else came first.
 */
export async function importOwnEdition(
  store: Store,
  actor: Actor,
  asked: Asked & { readonly reason: string | null; readonly isOurs: boolean; readonly shown: number },
): Promise<Result<EditionChange, Refusal>> {
  const { edition, today, reason, isOurs, shown } = asked
  if (!may(actor.assignments, 'edition.import', today))
    return fail({ kind: 'not-allowed', verb: 'edition.import' })
  const otherBody = await otherBodyOf(store, actor, edition)
  if (otherBody !== null && !isOurs) return fail({ kind: 'document-of-another-body', body: otherBody })
  const own = <T>(work: Parameters<typeof store.inBodyOf<T>>[1]) =>
    store.inBody(actor.body, db => work(db, actor.body))
  const kept = await importWithin(store, own, { edition, by: actor, reason, shown })
  return kept.ok || kept.error.kind !== 'revision-without-reason' ? kept : fail({ kind: 'reason-missing' })
}

async function otherBodyOf(store: Store, actor: Actor, edition: Edition): Promise<string | null> {
  const own = (await store.bodies()).filter(body => body.id === actor.body)
  const { name } = edition.body
  return name === '' || findBody(own, bodyIdentity(edition)) ? null : name
}
