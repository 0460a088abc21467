import { carryOver } from '../../domain/campaign/carry-over.ts'
import { progressOf } from '../../domain/campaign/entered.ts'
import { draftTables, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory } from '../../store/rows/add-history.ts'
import { insertCampaign, listCampaigns } from '../../store/rows/campaign/campaigns.ts'
import { insertDrafts } from '../../store/rows/campaign/insert-drafts.ts'
import { addSharedFigures, loadSharedFigures } from '../../store/rows/campaign/shared-figures.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { type Appointment, appoint, unknownPerson } from './appoint.ts'
import { checkDrafts, editionBefore, loadCheckGround, openFindings } from './check-drafts.ts'

export interface OpenCampaign {
  readonly year: number
  /** ISO date. */
  readonly deadline: string
  /** Who answers for and who fills in which services. */
  readonly appointments: readonly Appointment[]
  /** ISO date. */
  readonly today: string
}

/**
 * Opens the year after the last edition: its maps as drafts, the window rolled on, people appointed. All or nothing;
 * in the history. Returns how many maps were carried over.
 */
export async function openCampaign(
  store: Store,
  actor: Actor,
  { year, deadline, appointments, today }: OpenCampaign,
): Promise<Result<number, Refusal>> {
  if (!may(actor.assignments, 'campaign.open', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.open' })
  if (!isDate(deadline)) return fail({ kind: 'bad-date', date: deadline })
  const opened = await store.inBody(actor.body, async db => {
    const refused = await whyNot(db, year)
    if (refused) return fail(refused)
    const missing = await unknownPerson(db, appointments)
    if (missing !== null) return fail({ kind: 'person-not-found' as const, person: missing })
    const drafts = await carried(store, db, actor.body, year)
    await insertCampaign(db, actor.body, {
      year,
      fromEdition: drafts.from,
      deadline,
      openedBy: actor.name,
    })
    await insertDrafts(db, actor.body, year, drafts.checked)
    await addHistory(db, actor.body, [
      {
        actor: actor.name,
        action: 'campaign.open',
        subject: { year, person: actor.person },
        from: { edition: drafts.from },
        to: { maps: drafts.checked.length, deadline },
        reason: null,
      },
    ])
    await appoint(db, actor, appointments, today)
    return ok(drafts.checked.length)
  })
  if (opened.ok) await store.refreshStatistics()
  return opened
}

async function whyNot(db: BodyTransaction, year: number): Promise<Refusal | null> {
  const last = await lastEdition(db)
  const campaigns = await listCampaigns(db)
  if (campaigns.some(each => each.year === year || each.state === 'open'))
    return { kind: 'campaign-exists', year }
  const expected = last === null ? null : last.year + 1
  return expected === year ? null : { kind: 'campaign-wrong-year', year, expected }
}

/** The newest edition of the body; null before the first. */
export async function lastEdition(
  db: BodyTransaction,
): Promise<{ readonly id: number; readonly year: number } | null> {
  const last = await db
    .selectFrom('editions')
    .select(['id', 'year'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? null
}

async function carried(
  store: Store,
  db: BodyTransaction,
  body: number,
  year: number,
): Promise<{ from: number; checked: StoredDraft[] }> {
  const last = await lastEdition(db)
  if (!last) throw new Error('no edition to open the year from')
  const before = await editionBefore(store, db, body, last.id)
  const services = await db.selectFrom('services').select(['id', 'slug', 'department']).execute()
  const figures = await loadSharedFigures(db)
  const drafts = carryOver(before, {
    year,
    services: new Map(services.map(each => [each.id, each])),
    figures,
  })
  await addSharedFigures(db, body, newFigures(drafts, figures))
  const found = checkDrafts(
    drafts,
    year,
    await loadCheckGround(store, db, body, { year, fromEdition: last.id }),
  )
  return {
    from: last.id,
    checked: drafts.map(draft => ({
      ...draft,
      progress: progressOf(draft, year),
      findings: openFindings(found.filter(each => each.service === draft.service)),
    })),
  }
}

function newFigures(drafts: readonly StoredDraft[], known: ReadonlyMap<number, number | null>) {
  const rows = drafts.flatMap(draft => draftTables(draft).flatMap(([, table]) => table.rows))
  return rows.flatMap(({ series, figure }) =>
    series === null || figure === null || known.has(series) ? [] : [{ series, figure }],
  )
}

/** Whether a text is a day of the calendar, as an ISO date. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
