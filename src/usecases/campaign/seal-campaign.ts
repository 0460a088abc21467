import { draftEdition } from '../../domain/campaign/draft-edition.ts'
import { identifiedDrafts } from '../../domain/campaign/identified-drafts.ts'
import { plain } from '../../domain/campaign/read-change.ts'
import { draftTables, type StoredDraft } from '../../domain/campaign/stored-draft.ts'
import type { Edition } from '../../domain/edition.ts'
import { editionChange, type Restatement } from '../../domain/import/edition-change.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { addHistory, type Happening } from '../../store/rows/add-history.ts'
import { updateCampaign } from '../../store/rows/campaign/campaigns.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import { sealMaps } from '../../store/rows/campaign/seal-maps.ts'
import { keepFiguresOfEdition } from '../../store/rows/campaign/shared-figures.ts'
import { saveEditionSeal } from '../../store/rows/edition-seals.ts'
import { loadKnown } from '../../store/rows/load-known.ts'
import { saveEdition } from '../../store/rows/save-edition.ts'
import type { Store } from '../../store/store.ts'
import { importHistory } from '../import-history.ts'
import { editionBefore } from './check-drafts.ts'
import { isDate } from './open-campaign.ts'
import { openYear } from './open-draft.ts'

export interface SealCampaign {
  readonly year: number
  /** ISO date. */
  readonly today: string
  readonly resolution: Resolution
}

/**
 * Makes the drafts the edition of the year, by the services and series that they carry, and seals it with its
 * resolution: it is published once this resolves. All or nothing; in the history, with each restated figure, its reason
 * and who gave it. Returns the edition. Refuses while a map is not accepted.
 */
export async function sealCampaign(
  store: Store,
  actor: Actor,
  { year, today, resolution }: SealCampaign,
): Promise<Result<number, Refusal>> {
  if (!may(actor.assignments, 'campaign.seal', today))
    return fail({ kind: 'not-allowed', verb: 'campaign.seal' })
  const number = plain(resolution.number)
  if (!isDate(resolution.date)) return fail({ kind: 'bad-date', date: resolution.date })
  if (number === '') return fail({ kind: 'reason-missing' })
  const sealed = await store.inBody(actor.body, async db => {
    const campaign = await openYear(db, year, 'alone')
    if (!campaign.ok) return campaign
    const drafts = await loadDrafts(db, year)
    const waiting = drafts.filter(each => each.state !== 'accepted')
    if (waiting.length > 0) {
      return fail({ kind: 'not-all-accepted' as const, maps: waiting.map(each => each.name ?? each.slug) })
    }
    const before = await editionBefore(store, db, actor.body, campaign.value.fromEdition)
    const edition = draftEdition(drafts, year, aboutNext(before.edition, year))
    const known = await loadKnown(db, year)
    const maps = identifiedDrafts(drafts, edition, known)
    const change = editionChange({ incoming: edition, identified: maps, result: maps, known })
    const id = change.edition
    await saveEdition(db, actor.body, { id, edition, maps, newest: Math.max(known.newest, id) })
    const seal = { reason: null, resolution: { number, date: resolution.date }, data: null, manifest: null }
    await keepFiguresOfEdition(db, actor.body, year, id)
    await saveEditionSeal(db, actor.body, id, { ...seal, sealedBy: actor.name })
    await sealMaps(db, year)
    await updateCampaign(db, year, { state: 'sealed' })
    const reasons = restatementReasons(drafts)
    await addHistory(db, actor.body, [
      ...importHistory({ ...change, figures: { ...change.figures, restated: [] } }, actor).slice(1),
      ...change.figures.restated.map(each => restated(each, id, actor, reasons)),
      {
        actor: actor.name,
        action: 'edition.seal',
        subject: { edition: id, year, person: actor.person },
        from: { edition: campaign.value.fromEdition },
        to: { ...seal, services: drafts.length, figuresAdded: change.figures.added },
        reason: null,
      },
    ])
    return ok(id)
  })
  if (sealed.ok) await store.refreshStatistics()
  return sealed
}

/** The title of the next edition: where it names its year, the next one. */
export function aboutNext(
  { body, title, attachment, year: before }: Edition,
  year: number,
): Pick<Edition, 'body' | 'title' | 'attachment'> {
  return { body, title: title.replaceAll(String(before), String(year)), attachment: attachment ?? null }
}

interface RestatedBy {
  readonly reason: string
  readonly by: string | null
}

const placeKey = (service: string | null, section: string, label: string, date: string) =>
  JSON.stringify([service, section, label, date])

function restatementReasons(drafts: readonly StoredDraft[]): Map<string, RestatedBy> {
  const reasons = new Map<string, RestatedBy>()
  for (const draft of drafts) {
    for (const [section, table] of draftTables(draft)) {
      for (const row of table.rows) {
        for (const [date, { reason, by }] of Object.entries(row.cells)) {
          if (reason === null) continue
          const words = [reason.code, reason.text].filter(part => part !== '').join(': ')
          reasons.set(placeKey(draft.name, section, row.label, date), { reason: words, by })
        }
      }
    }
  }
  return reasons
}

function restated(
  { from, to, ...ref }: Restatement,
  edition: number,
  actor: Actor,
  reasons: ReadonlyMap<string, RestatedBy>,
): Happening {
  const known = reasons.get(placeKey(ref.service, ref.section, ref.label, ref.referenceDate))
  return {
    actor: known?.by ?? actor.name,
    action: 'figure.restate',
    subject: { edition, ...ref },
    from: { ...from },
    to: { ...to },
    reason: known?.reason ?? null,
  }
}
