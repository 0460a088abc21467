import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { CellChange, CellsAnswer, ChangeResult } from '../src/domain/campaign/cell-change.ts'
import type { DraftMap } from '../src/domain/campaign/draft-map.ts'
import { urls } from '../src/web/urls.ts'
import type { SignedIn } from './people.ts'

/** A person of the crowd and the map that they fill in. */
export interface CrowdPerson {
  readonly who: SignedIn
  readonly slug: string
}

/** What one person was told by the server about one change: it must be true ever after. */
export interface Acknowledgement {
  readonly key: string
  readonly outcome: 'saved' | 'conflict'
  readonly person: number
  readonly row: number
  readonly raw: string
  /** The cell as the answer showed it. */
  readonly shown: { readonly raw: string; readonly version: number }
  /** From the first sending to the answer, resends and outages included. */
  readonly milliseconds: number
  /** How often it was sent. */
  readonly sent: number
}

interface CrowdWork {
  /** Of the server, without a slash at the end. */
  readonly address: string
  readonly year: number
  /** Mean time between two cells of one person, in milliseconds. */
  readonly everyMilliseconds: number
  /** No new cell is begun once this says so; the one in hand is sent until it is acknowledged. */
  readonly isOver: () => boolean
  /** A figure that nobody else types: so that each can be told in the history. */
  readonly nextFigure: () => number
  /** Told of an answer that says that the server is at fault; the same is then sent again. */
  readonly onFault: (answer: string) => void
}

/** How long, in milliseconds, a browser waits before it sends again what was not answered. */
const patience = 250

/**
 * Types figures into any cells of the year of a map, one after the other, as the grid does: each change is sent with
 * the same key until it is answered; a conflict is answered by typing the same over the version that won.
 */
export async function typeFigures(person: CrowdPerson, work: CrowdWork): Promise<Acknowledgement[]> {
  const told: Acknowledgement[] = []
  const cells = await cellsOf(person, work)
  // On a machine that is busy with other things the time may be over before the map is there.
  do {
    await pause(Math.random() * 2 * work.everyMilliseconds)
    const cell = cells[Math.floor(Math.random() * cells.length)]
    if (!cell) throw new Error(`${person.slug} has no rows`)
    const raw = String(work.nextFigure())
    for (let outcome = ''; outcome !== 'saved'; ) {
      const { row, date, version: base } = cell
      const answer = await acknowledged(person, work, { key: randomUUID(), row, date, base, raw })
      told.push(answer)
      cell.version = answer.shown.version
      outcome = answer.outcome
    }
  } while (!work.isOver())
  return told
}

async function cellsOf(person: CrowdPerson, work: CrowdWork) {
  const path = urls.workMapData('it', work.year, person.slug)
  const { body } = await answered(work, path, { headers: { cookie: person.who.cookie } })
  const { tables, referenceDates }: DraftMap = JSON.parse(body)
  const date = referenceDates.at(-1) ?? ''
  return [...(tables.output?.rows ?? []), ...(tables.served?.rows ?? [])].map(({ row, cells }) => ({
    row,
    date,
    version: cells[date]?.version ?? 0,
  }))
}

async function acknowledged(
  { who, slug }: CrowdPerson,
  work: CrowdWork,
  change: CellChange,
): Promise<Acknowledgement> {
  const began = performance.now()
  const { body, sent } = await answered(work, urls.workMapDeed('it', work.year, slug, 'caselle'), {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      origin: work.address,
      'x-atlante-chiave': who.key,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body: JSON.stringify({ changes: [change] }),
  })
  const { results }: CellsAnswer = JSON.parse(body)
  const result: ChangeResult | undefined = results[0]
  if (result?.key !== change.key || result.outcome === 'refused' || !result.cell) {
    throw new Error(`${who.name} sent ${JSON.stringify(change)} and was told ${body}`)
  }
  const { outcome, cell } = result
  return {
    key: change.key,
    outcome,
    person: who.person,
    row: change.row,
    raw: change.raw,
    shown: { raw: cell.raw, version: cell.version },
    milliseconds: performance.now() - began,
    sent,
  }
}

/** Asks until the server answers 200: it may be dead, or not up yet. A refusal is never sent again. */
async function answered(
  { address, onFault }: CrowdWork,
  path: string,
  init: RequestInit,
): Promise<{ body: string; sent: number }> {
  for (let sent = 1; ; sent++) {
    const answer = await asked(address + path, init)
    if (answer?.status === 200) return { body: answer.body, sent }
    if (answer) {
      const words = `${path} answers ${answer.status}: ${answer.body}`
      if (answer.status < 500) throw new Error(words)
      onFault(words)
    }
    await pause(patience)
  }
}

/** null where no whole answer came. */
async function asked(url: string, init: RequestInit): Promise<{ status: number; body: string } | null> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) })
    return { status: response.status, body: await response.text() }
  } catch {
    return null
  }
}
