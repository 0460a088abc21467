import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addActor, deadline, given, imported, today } from '../../../tests/campaign.ts'
import { type FreshStore, freshStore } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import { verifyHistory } from '../../store/queries/verify-history.ts'
import { loadDraft } from './load-draft.ts'
import { openCampaign } from './open-campaign.ts'
import { writeCells } from './write-cells.ts'

let fresh: FreshStore
let actors: readonly Actor[]
let rows: readonly number[]
let body: number
const asked = { year: 2025, slug: 'anagrafe', today }
const own = '2025-12-31'

beforeAll(async () => {
  fresh = await freshStore()
  const figures = [10, 11, 12, 13, 14, 15]
  body = await imported(
    fresh.store,
    smallEdition(2024, { ANAGRAFE: { output: { Carte: figures, Atti: figures } } }),
  )
  const anna = await addActor(fresh.store, body, 'Anna', [['controller', { kind: 'body' }]])
  const bruno = await addActor(fresh.store, body, 'Bruno', [['controller', { kind: 'body' }]])
  actors = [anna, bruno]
  await given(openCampaign(fresh.store, anna, { year: 2025, deadline, appointments: [], today }))
  const draft = await given(loadDraft(fresh.store, anna, asked))
  rows = draft.tables.output?.rows.map(each => each.row) ?? []
})
afterAll(() => fresh.remove())

/** Someone types something into a row, having looked at it just now or long ago; sometimes the request goes twice. */
const step = fc.record({
  who: fc.nat(1),
  row: fc.nat(1),
  raw: fc.oneof(
    fc.nat(999).map(String),
    fc.constantFrom('', 'n.d.', '/', '12 (stima)', 'tutti', '1.2.3', '  7 '),
  ),
  looks: fc.boolean(),
  twice: fc.boolean(),
})

/**
 * Whatever two people type into the same cells, in whatever order and however often a request is sent: each typed word
 * is what stands in the cell, or what stood there, or what lost; and the history is whole.
 */
test('no typed word is lost, and the chain holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
      const seen = actors.map(() => new Map<number, number>())
      for (const { who, row: at, raw, looks, twice } of steps) {
        const [actor, row] = [actors[who], rows[at]]
        if (!actor || row === undefined) throw new Error('no such step')
        if (looks) seen[who]?.set(row, (await cell(actor, row))?.version ?? 0)
        const change = { key: randomUUID(), row, date: own, base: seen[who]?.get(row) ?? 0, raw }
        const before = await cell(actor, row)
        const answers = []
        for (let sent = 0; sent < (twice ? 2 : 1); sent++) {
          const answer = await given(writeCells(fresh.store, actor, { ...asked, changes: [change] }))
          answers.push(answer.results[0])
        }
        const [first] = answers
        expect(new Set(answers.map(each => each?.outcome)).size).toBe(1)
        const words = raw.trim()
        if (first?.outcome === 'saved') expect(first.cell?.raw ?? '').toBe(words)
        else {
          expect(first).toMatchObject({ outcome: 'conflict', cell: before })
          expect(await lastWords(row, 'cell.conflict')).toBe(words)
        }
        if (first?.outcome === 'saved' && first.cell?.version !== before?.version) {
          expect(await lastWords(row, 'cell.write')).toBe(words)
        }
      }
      expect(await fresh.store.inBody(body, verifyHistory)).toMatchObject({ broken: null })
    }),
    { numRuns: 8 },
  )
})

async function cell(actor: Actor, row: number) {
  const draft = await given(loadDraft(fresh.store, actor, asked))
  return draft.tables.output?.rows.find(each => each.row === row)?.cells[own] ?? null
}

/** What the last entry of that kind says of the row. */
async function lastWords(row: number, action: string): Promise<unknown> {
  const entries = await fresh.store.inBody(body, db =>
    db
      .selectFrom('history')
      .where('action', '=', action)
      .select(['subject', 'to'])
      .orderBy('number', 'desc')
      .limit(1)
      .execute(),
  )
  expect(entries[0]?.subject['row']).toBe(row)
  return entries[0]?.to?.['raw']
}
