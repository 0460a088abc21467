import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from '../../tests/database.ts'

let fresh: FreshStore
let cremona: number
let lodi: number

const identity = (name: string) => ({ slug: name, name, ipaCode: null, istatCode: null })

beforeAll(async () => {
  fresh = await freshStore()
  const addService = (name: string) =>
    fresh.store.inBodyOf(identity(name), async (db, body) => {
      await db
        .insertInto('services')
        .values({ body, slug: 'anagrafe', name: `Anagrafe di ${name}` })
        .execute()
      return body
    })
  cremona = await addService('cremona')
  lodi = await addService('lodi')
})
afterAll(() => fresh.remove())

test('a body sees its own rows only', async () => {
  const services = (body: number) =>
    fresh.store.inBody(body, db => db.selectFrom('services').select('name').execute())
  expect(await services(cremona)).toEqual([{ name: 'Anagrafe di cremona' }])
  expect(await services(lodi)).toEqual([{ name: 'Anagrafe di lodi' }])
  const bodies = await fresh.store.inBody(cremona, db => db.selectFrom('bodies').select('slug').execute())
  expect(bodies).toEqual([{ slug: 'cremona' }])
})

test('a body cannot write, change or remove rows of another', async () => {
  await expect(
    fresh.store.inBody(cremona, db =>
      db.insertInto('services').values({ body: lodi, slug: 'falso', name: 'Falso' }).execute(),
    ),
  ).rejects.toThrow('row-level security')
  const changed = await fresh.store.inBody(cremona, db =>
    db.updateTable('services').set({ name: 'Preso' }).where('body', '=', lodi).executeTakeFirst(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
  const removed = await fresh.store.inBody(cremona, db =>
    db.deleteFrom('services').where('body', '=', lodi).executeTakeFirst(),
  )
  expect(removed.numDeletedRows).toBe(0n)
})

test('every table with a body has row-level security, and the application role owns none', async () => {
  const tables = await fresh.store.inBody(cremona, async db => {
    const found = await sql<{ name: string; secured: boolean; owned: boolean }>`
      select c.relname as name, c.relrowsecurity as secured, pg_get_userbyid(c.relowner) = current_user as owned
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migrations'`.execute(db)
    return found.rows
  })
  expect(tables.length).toBeGreaterThanOrEqual(12)
  expect(tables.filter(table => !table.secured || table.owned)).toEqual([])
})

test('history and seals can be added to, not rewritten', async () => {
  await fresh.store.inBody(cremona, db =>
    db
      .insertInto('history')
      .values({ body: cremona, actor: 'prova', action: 'test', subject: '{}', from: null, to: null })
      .execute(),
  )
  const rewrites = ['history', 'edition_seals'].flatMap(table => [
    `delete from ${table}`,
    `update ${table} set body = body`,
  ])
  for (const rewrite of rewrites) {
    await expect(fresh.store.inBody(cremona, db => sql.raw(rewrite).execute(db))).rejects.toThrow(
      'permission denied',
    )
  }
})

test('the role ends with the transaction', async () => {
  await fresh.store.inBody(cremona, async () => {})
  expect((await fresh.store.bodies()).map(body => body.slug)).toEqual(['cremona', 'lodi'])
})

test('a transaction that throws leaves nothing, not even a new body', async () => {
  await expect(
    fresh.store.inBodyOf(identity('mantova'), async () => {
      throw new Error('rotto')
    }),
  ).rejects.toThrow('rotto')
  expect((await fresh.store.bodies()).map(body => body.slug)).toEqual(['cremona', 'lodi'])
})

test('transactions asked for at once run one after the other', async () => {
  const add = (n: number) =>
    fresh.store.inBody(lodi, async db => {
      const before = await db
        .selectFrom('services')
        .select(db.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      await db
        .insertInto('services')
        .values({ body: lodi, slug: `s${n}`, name: null })
        .execute()
      return before.n
    })
  await Promise.all([1, 2, 3, 4, 5].map(add))
  const services = await fresh.store.inBody(lodi, db => db.selectFrom('services').select('id').execute())
  expect(services).toHaveLength(6)
})

test('a transaction inside a transaction is refused instead of waiting for ever', async () => {
  await expect(fresh.store.inBody(lodi, () => fresh.store.inBody(lodi, async () => {}))).rejects.toThrow(
    'pass the outer one on',
  )
})
