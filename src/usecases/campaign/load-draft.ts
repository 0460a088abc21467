import type { DraftMap, DraftRow, DraftTable, SharedPlace } from '../../domain/campaign/draft-map.ts'
import { bandOf, progressOf } from '../../domain/campaign/entered.ts'
import type { FoundInDraft } from '../../domain/campaign/found-in-draft.ts'
import { mapMoves, stateAfter } from '../../domain/campaign/map-state.ts'
import {
  draftTables,
  type StoredCell,
  type StoredDraft,
  type StoredTable,
  windowOf,
} from '../../domain/campaign/stored-draft.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { may } from '../../domain/permission/may.ts'
import { mayWrite } from '../../domain/permission/write-right.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { loadCampaign } from '../../store/rows/campaign/campaigns.ts'
import { loadComments } from '../../store/rows/campaign/comments.ts'
import { rowsOfFigures } from '../../store/rows/campaign/figure-rows.ts'
import { loadPermits } from '../../store/rows/campaign/late-permits.ts'
import { loadDrafts } from '../../store/rows/campaign/load-drafts.ts'
import { findDraftService, loadHeads } from '../../store/rows/campaign/load-heads.ts'
import { loadRemovedRows } from '../../store/rows/campaign/rows.ts'
import type { BodyTransaction, Store } from '../../store/store.ts'
import { checkDrafts, loadCheckGround } from './check-drafts.ts'
import type { AskedDraft } from './open-draft.ts'
import { peopleOfMap } from './people-of-map.ts'

/** A map as a person sees it, its findings without words yet. */
export type LoadedDraft = Omit<DraftMap, 'findings'> & { readonly findings: readonly FoundInDraft[] }

/** A map of the year's collection with everything that its page shows; of a sealed one too. */
export async function loadDraft(
  store: Store,
  actor: Actor,
  asked: AskedDraft,
): Promise<Result<LoadedDraft, Refusal>> {
  const { year, slug, today } = asked
  const refused = fail({ kind: 'not-allowed' as const, verb: 'map.read' as const })
  if (!may(actor.assignments, 'map.read', today)) return refused
  return store.inBody(actor.body, async db => {
    const campaign = await loadCampaign(db, year)
    if (!campaign) return fail({ kind: 'campaign-not-open', year })
    const service = await findDraftService(db, year, slug)
    const [draft] = service === null ? [] : await loadDrafts(db, year, [service])
    if (!draft) return fail({ kind: 'map-not-found', year, map: slug })
    if (!may(actor.assignments, 'map.read', today, draft)) return refused
    const ground = await loadCheckGround(store, db, actor.body, campaign)
    const permits = await loadPermits(db, year, [draft.service])
    const question = {
      assignments: actor.assignments,
      person: actor.person,
      today,
      campaign,
      map: draft,
      permits,
    }
    const shared = await sharedPlaces(db, year, draft)
    const canComment = campaign.state === 'open' && may(actor.assignments, 'map.comment', today, draft)
    const people = canComment ? await peopleOfMap(db, draft, today) : []
    return ok({
      year,
      service: draft.service,
      slug: draft.slug,
      name: draft.name,
      manager: draft.manager,
      department: draft.department,
      state: draft.state,
      version: draft.version,
      deadline: draft.deadline ?? campaign.deadline,
      canWrite: mayWrite(question),
      canComment,
      people: people.filter(each => each.id !== actor.person),
      moves:
        campaign.state === 'open'
          ? mapMoves.filter(
              move =>
                move !== 'seal' &&
                stateAfter(draft.state, move) !== null &&
                may(actor.assignments, `map.${move}`, today, draft),
            )
          : [],
      referenceDates: windowOf(year),
      tables: {
        output: tableOf(draft.tables.output, year, shared),
        served: tableOf(draft.tables.served, year, shared),
      },
      removed: await loadRemovedRows(db, year, draft.service),
      texts: draft.texts,
      comments: await loadComments(db, year, draft.service),
      findings: checkDrafts([draft], year, ground),
      progress: progressOf(draft, year),
    })
  })
}

function tableOf(
  table: StoredTable | null,
  year: number,
  shared: ReadonlyMap<number, readonly SharedPlace[]>,
): DraftTable | null {
  if (!table) return null
  const { rows, footnotes, statement } = table
  return {
    footnotes,
    statement,
    rows: rows.map((row): DraftRow => {
      const cells = windowOf(year).map(date => [date, seenCell(row.cells[date])] as const)
      return {
        row: row.row,
        label: row.label,
        unit: row.unit,
        partOf: row.partOf,
        cells: Object.fromEntries(cells),
        band: bandOf(row, year),
        sharedWith: row.figure === null ? [] : (shared.get(row.figure) ?? []),
      }
    }),
  }
}

/** A cell without what only the store needs. */
export function seenCell(cell: StoredCell | undefined) {
  if (!cell) return null
  const { carried: _carried, ...seen } = cell
  return seen
}

async function sharedPlaces(
  db: BodyTransaction,
  year: number,
  draft: StoredDraft,
): Promise<Map<number, readonly SharedPlace[]>> {
  const own = draftTables(draft).flatMap(([, table]) => table.rows.flatMap(row => row.figure ?? []))
  const rows = (await rowsOfFigures(db, year, own)).filter(row => row.service !== draft.service)
  const heads = rows.length === 0 ? [] : await loadHeads(db, year, [...new Set(rows.map(row => row.service))])
  const places = new Map(heads.map(({ service, slug, name }) => [service, { slug, name }]))
  const found = new Map<number, SharedPlace[]>()
  for (const { figure, service } of rows) {
    const place = places.get(service)
    if (place) found.set(figure, [...(found.get(figure) ?? []), place])
  }
  return found
}
