import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../tests/database.ts'
import { smallEdition } from '../../tests/small-edition.ts'
import { publishedEditions } from '../store/queries/published-editions.ts'
import { importEdition } from './import-edition.ts'
import { loadYear } from './load-edition.ts'
import { type SealAsked, sealEdition } from './seal-edition.ts'

const edition = (figure: number) => smallEdition(2024, { ANAGRAFE: { output: { 'n. carte': [4, figure] } } })
const resolution = { number: 'n. 41', date: '2025-05-12' }
const hash = (digit: string) => digit.repeat(64)

let fresh: FreshStore
let body: number
beforeAll(async () => {
  fresh = await freshStore()
  await importEdition(fresh.store, edition(5), 'prova')
  body = (await fresh.store.bodies())[0]?.id ?? 0
})
afterAll(() => fresh.remove())

const seal = (asked: Partial<SealAsked>) =>
  sealEdition(fresh.store, {
    body,
    edition: 2024001,
    resolution: null,
    reason: null,
    data: null,
    manifest: null,
    actor: 'prova',
    ...asked,
  })

test('an approved edition is corrected only with a reason, as a revision that bears it', async () => {
  expect((await importEdition(fresh.store, edition(6), 'prova')).ok).toBe(true)
  expect(await seal({ edition: 2024002, resolution, data: hash('a') })).toMatchObject({
    value: { resolution, reason: null, data: hash('a'), manifest: null, sealedBy: 'prova' },
  })
  expect(await importEdition(fresh.store, edition(7), 'prova')).toEqual({
    ok: false,
    error: { kind: 'revision-without-reason', path: fresh.store.where, year: 2024 },
  })
  expect((await importEdition(fresh.store, edition(6), 'prova')).ok).toBe(true)
  expect((await importEdition(fresh.store, edition(7), 'prova', 'cifra ricontata')).ok).toBe(true)
  expect(await fresh.store.inBody(body, publishedEditions)).toMatchObject([
    { revision: 3, reason: 'cifra ricontata', resolution: null, manifest: null },
  ])
  expect(await loadYear(fresh.store, 2024)).toMatchObject({
    value: { kept: { body, id: 2024003, revision: 3, seal: { reason: 'cifra ricontata' } } },
  })
})

test('a seal grows and is never taken back', async () => {
  const other = { number: 'n. 50', date: '2025-06-01' }
  expect(await seal({ edition: 2024002, resolution: other })).toEqual({
    ok: false,
    error: { kind: 'approved-otherwise', year: 2024, resolution },
  })
  expect(await seal({ edition: 2024002, manifest: hash('b') })).toMatchObject({
    value: { resolution, data: hash('a'), manifest: hash('b') },
  })
  // The same again adds nothing.
  await seal({ edition: 2024002, resolution, manifest: hash('b') })
  const kept = await fresh.store.inBody(body, db =>
    db.selectFrom('edition_seals').select(['edition', 'manifest']).orderBy('number').execute(),
  )
  expect(kept).toEqual([
    { edition: 2024002, manifest: null },
    { edition: 2024003, manifest: null },
    { edition: 2024002, manifest: hash('b') },
  ])
  const history = await fresh.store.inBody(body, db =>
    db.selectFrom('history').where('action', '=', 'edition.seal').select('to').execute(),
  )
  expect(history).toHaveLength(2)
})
