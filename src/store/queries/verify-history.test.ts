import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, type FreshPlace, freshPlace, opened } from '../../../tests/database.ts'
import { addHistory } from '../rows/add-history.ts'
import type { Store } from '../store.ts'
import { verifyHistory } from './verify-history.ts'

let fresh: FreshPlace
let store: Store
let body: number
const identity = { slug: 'alba', name: 'Alba', ipaCode: null, istatCode: null }

const happening = (actor: string) => ({
  actor,
  action: 'test',
  subject: { b: 1, a: 'è' },
  from: null,
  to: { x: [1.5, null] },
  reason: 'perché "sì"',
})

beforeAll(async () => {
  fresh = await freshPlace()
  store = await opened(fresh.place)
  body = await store.inBodyOf(identity, async (db, id) => {
    await addHistory(db, id, ['uno', 'due', 'tre', 'quattro'].map(happening))
    return id
  })
})
afterAll(async () => {
  await store.close()
  await fresh.remove()
})

const proof = () => store.inBody(body, verifyHistory)

test('a history as it was written is proved; the application can neither choose a hash or a number nor touch a head', async () => {
  const before = await proof()
  expect(before).toMatchObject({ entries: 4, broken: null })
  await store.inBody(body, db =>
    db
      .insertInto('history')
      .values({ body, hash: 'f'.repeat(64), actor: 'x', action: 'y', subject: '{}', from: null, to: null })
      .execute(),
  )
  const after = await proof()
  expect(after).toMatchObject({ entries: 5, broken: null })
  expect(after.head).not.toBe(before.head)
  await expect(
    store.inBody(body, db => db.updateTable('history_heads').set({ hash: '' }).execute()),
  ).rejects.toThrow('permission denied')
})

/** From the end to the beginning, so that each falls on an earlier entry than the one before. */
test.each([
  ['taken from the end', 'delete from history where number = 5', 5],
  ['taken out', 'delete from history where number = 3', 4],
  ['changed', `update history set actor = 'altro' where number = 2`, 2],
])('an entry %s by the owner of the tables is named', async (_, tampering, broken) => {
  await store.close()
  await asOwner(fresh.place, tampering)
  store = await opened(fresh.place)
  expect(await proof()).toMatchObject({ broken })
})
