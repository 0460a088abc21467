import { draftTexts } from '../../domain/campaign/draft-map.ts'
import type { LineageKind } from '../../domain/campaign/lineage.ts'
import { plain } from '../../domain/campaign/read-change.ts'
import type { StoredDraft, StoredTable } from '../../domain/campaign/stored-draft.ts'
import type { Section } from '../../domain/import/known.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { freeSlug, slug as slugOf } from '../../domain/slug.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertDrafts } from '../../store/rows/campaign/insert-drafts.ts'
import {
  addDraftService,
  insertLineage,
  nextPlace,
  removeDraft,
  takenAddresses,
} from '../../store/rows/campaign/lineage.ts'
import { loadDrafts, withContents } from '../../store/rows/campaign/load-drafts.ts'
import { findDraftService } from '../../store/rows/campaign/load-heads.ts'
import { updateMap } from '../../store/rows/campaign/maps.ts'
import { insertDraftRows, moveRows } from '../../store/rows/campaign/move-rows.ts'
import { listAssignments } from '../../store/rows/people/assignments.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { appoint } from './appoint.ts'
import { loadCheckGround } from './check-drafts.ts'
import { type AskedDraft, type HeldDraft, holdDraft, openYear } from './open-draft.ts'
import { refreshDraft } from './refresh-drafts.ts'

/** What becomes of a service this year. */
export type LineageChange =
  | { readonly kind: 'rename'; readonly name: string }
  /** These rows go on in a new service of that name, with the texts of this one. */
  | { readonly kind: 'split'; readonly name: string; readonly rows: readonly number[] }
  /** Its rows go on in another map of the year, by its address. */
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'close' }

/**
 * Renames, splits, merges or closes a service in the year's collection. The lineage is kept, and the portal follows it
 * once the year is sealed. In the history. Returns the address of the map that goes on; null where none does.
 */
export async function changeLineage(
  store: Store,
  actor: Actor,
  asked: AskedDraft & { readonly change: LineageChange; readonly reason: string },
): Promise<Result<string | null, Refusal>> {
  const { change } = asked
  const reason = plain(asked.reason)
  return store.inBody(actor.body, async db => {
    const held = await holdDraft(db, actor, asked, 'campaign.open')
    if (!held.ok) return held
    if (reason === '') return fail({ kind: 'reason-missing' })
    const deed: Deed = { store, db, actor, held: held.value, reason, today: asked.today }
    switch (change.kind) {
      case 'rename':
        return rename(deed, plain(change.name))
      case 'split':
        return split(deed, plain(change.name), change.rows)
      case 'merge':
        return merge(deed, change.into)
      case 'close':
        await note(deed, 'close', held.value.head.service, null, null)
        await removeDraft(db, asked.year, held.value.head.service)
        return ok(null)
    }
  })
}

/** Begins a new service in the year's collection. In the history. Returns the address of its map. */
export async function openService(
  store: Store,
  actor: Actor,
  asked: {
    readonly year: number
    readonly name: string
    readonly manager: string
    readonly reason: string
    readonly today: string
  },
): Promise<Result<string, Refusal>> {
  const { year, today } = asked
  const [name, reason] = [plain(asked.name), plain(asked.reason)]
  if (!may(actor.assignments, 'campaign.open', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.open' })
  return store.inBody(actor.body, async db => {
    const campaign = await openYear(db, year)
    if (!campaign.ok) return campaign
    if (name === '' || reason === '') return fail({ kind: 'reason-missing' })
    if (await isNameTaken(db, year, name)) return fail({ kind: 'name-taken', name })
    const empty: StoredTable = { footnotes: [], statement: null, rows: [] }
    const draft = await newDraft(db, actor.body, year, name, {
      manager: plain(asked.manager) || null,
      department: null,
      texts: noTexts(),
      tables: { output: empty, served: empty },
    })
    await insertDrafts(db, actor.body, year, [draft])
    const deed = { db, actor, held: { campaign: campaign.value, head: draft }, reason }
    await note(deed, 'open', draft.service, null, { name })
    return ok(draft.slug)
  })
}

interface Noted {
  readonly db: BodyTransaction
  readonly actor: Actor
  readonly held: Pick<HeldDraft, 'campaign' | 'head'>
  readonly reason: string
}

interface Deed extends Noted {
  readonly store: Store
  readonly held: HeldDraft
  readonly today: string
}

async function note(
  { db, actor, held, reason }: Noted,
  kind: LineageKind,
  service: number,
  successor: number | null,
  to: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  const { year } = held.campaign
  await insertLineage(db, actor.body, { year, kind, service, successor, reason, by: actor.name })
  await addHistory(db, actor.body, [
    {
      actor: actor.name,
      action: `service.${kind}`,
      subject: { year, service, successor, person: actor.person },
      from: kind === 'open' ? null : { name: held.head.name },
      to,
      reason,
    },
  ])
}

async function rename(deed: Deed, name: string): Promise<Result<string, Refusal>> {
  const { db, held } = deed
  const { year } = held.campaign
  const { head } = held
  if (name === '') return fail({ kind: 'reason-missing' })
  if (name === head.name) return ok(head.slug)
  if (await isNameTaken(db, year, name)) return fail({ kind: 'name-taken', name })
  const slug = await freeAddress(db, year, name, head.service)
  await updateMap(db, year, head.service, { name, slug, version: head.version + 1 })
  await note(deed, 'rename', head.service, head.service, { name })
  return ok(slug)
}

async function split(deed: Deed, name: string, chosen: readonly number[]): Promise<Result<string, Refusal>> {
  const { store, db, actor, held } = deed
  const { year } = held.campaign
  if (name === '') return fail({ kind: 'reason-missing' })
  if (await isNameTaken(db, year, name)) return fail({ kind: 'name-taken', name })
  const [from] = await withContents(db, year, [held.head], [held.head.service])
  if (!from) throw new Error('the map is gone from its own transaction')
  const rows = new Set(chosen)
  const part = (section: Section): StoredTable | null => {
    const table = from.tables[section]
    return table && { ...table, rows: [] }
  }
  const draft = await newDraft(db, actor.body, year, name, {
    manager: from.manager,
    department: from.department,
    texts: from.texts,
    tables: { output: part('output'), served: part('served') },
  })
  await insertDrafts(db, actor.body, year, [draft])
  await moveRows(db, year, from.service, draft.service, [...rows])
  await copyAppointments(deed, from.service, draft.service)
  await note(deed, 'split', from.service, draft.service, { name, rows: rows.size })
  await refresh(store, db, actor.body, held, [from.service, draft.service])
  return ok(draft.slug)
}

async function merge(deed: Deed, into: string): Promise<Result<string, Refusal>> {
  const { store, db, actor, held } = deed
  const { year } = held.campaign
  const { service } = held.head
  const target = await findDraftService(db, year, into)
  if (target === null || target === service) return fail({ kind: 'map-not-found', year, map: into })
  const [from] = await withContents(db, year, [held.head], [service])
  if (!from) throw new Error('the map is gone from its own transaction')
  for (const section of ['output', 'served'] as const) {
    const table = from.tables[section]
    if (table) await insertDraftRows(db, actor.body, year, target, section, table)
  }
  await note(deed, 'merge', service, target, { into })
  await removeDraft(db, year, service)
  await refresh(store, db, actor.body, held, [target])
  return ok(into)
}

async function refresh(
  store: Store,
  db: BodyTransaction,
  body: number,
  { campaign }: HeldDraft,
  services: readonly number[],
): Promise<void> {
  const ground = await loadCheckGround(store, db, body, campaign)
  for (const draft of await loadDrafts(db, campaign.year, services)) {
    await refreshDraft(db, campaign.year, draft, ground)
  }
}

async function newDraft(
  db: BodyTransaction,
  body: number,
  year: number,
  name: string,
  parts: Pick<StoredDraft, 'manager' | 'department' | 'texts' | 'tables'>,
): Promise<StoredDraft> {
  const slug = await freeAddress(db, year, name, null)
  return {
    service: await addDraftService(db, body, { slug, department: parts.department }),
    slug,
    position: await nextPlace(db, year),
    name,
    state: 'draft',
    deadline: null,
    gaps: [],
    version: 0,
    seen: {},
    progress: { entered: 0, rows: 0, unexplained: 0 },
    findings: { error: 0, warning: 0, info: 0 },
    ...parts,
  }
}

/** The people of the service go on with the part that was split off. */
async function copyAppointments({ db, actor, today }: Deed, from: number, to: number): Promise<void> {
  const held = await listAssignments(db)
  const own = held.filter(
    each => each.scope.kind === 'service' && each.scope.service === from && (each.to ?? today) >= today,
  )
  const appointments = own.flatMap(({ role, person }) =>
    role === 'manager' || role === 'contributor' ? [{ role, person, service: to }] : [],
  )
  await appoint(db, actor, appointments, today)
}

async function isNameTaken(db: BodyTransaction, year: number, name: string): Promise<boolean> {
  const row = await db
    .selectFrom('campaign_maps')
    .where('year', '=', year)
    .where('name', '=', name)
    .select('service')
    .executeTakeFirst()
  return row !== undefined
}

/** An address that no other service has or has had. */
async function freeAddress(
  db: BodyTransaction,
  year: number,
  name: string,
  service: number | null,
): Promise<string> {
  return freeSlug(slugOf(name) || 'servizio', await takenAddresses(db, year, service))
}

const noTexts = () => draftTexts(() => ({ value: null, version: 0, lastYear: null }))
