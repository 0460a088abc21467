import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshDirectory, freshStore, opened } from '../../../tests/database.ts'
import { smallEdition } from '../../../tests/small-edition.ts'
import { importEdition } from '../../usecases/import-edition.ts'
import { newestSchema } from '../migrate.ts'
import { verifyHistory } from '../queries/verify-history.ts'
import { type Backup, readBackup, writeBackup } from './backup-file.ts'

const editionOf = (name: string, year = 2024) => {
  const edition = smallEdition(year, {
    ANAGRAFE: { output: { Certificati: [10, 257_705.34, null, ''] }, served: { Residenti: [1, 2, 3, 4] } },
    'NIDI "COMUNALI"': { output: { 'Pasti\tserviti': [1, 2] } },
  })
  return { ...edition, body: { ...edition.body, name } }
}

let full: FreshStore
let backup: Backup

beforeAll(async () => {
  full = await freshStore()
  for (const name of ['Comune di Alba', 'Comune di Bra']) {
    const change = await importEdition(full.store, editionOf(name), 'prova')
    if (!change.ok) throw new Error(JSON.stringify(change.error))
  }
  backup = await full.store.backup('2026-11-22T10:00:00.000Z')
})
afterAll(() => full.remove())

test('a restored store gives the same backup, byte for byte, whatever it runs on', async () => {
  const bytes = writeBackup(backup)
  const read = readBackup(bytes)
  if (!read.ok) throw new Error(read.error)
  expect(backup.header.rows).toMatchObject({ bodies: 2, editions: 2 })
  for (const other of [await freshStore(), await embedded()]) {
    expect(await other.store.restore(read.value)).toEqual({ ok: true, value: null })
    expect(Buffer.compare(writeBackup(await other.store.backup(backup.header.made)), bytes)).toBe(0)
    await other.remove()
  }
})

test('a restored store goes on: new rows get numbers of their own', async () => {
  const other = await freshStore()
  await other.store.restore(backup)
  const change = await importEdition(other.store, editionOf('Comune di Alba', 2031), 'prova')
  expect(change).toMatchObject({ ok: true, value: { unchanged: false } })
  await other.remove()
})

test('a backup of the first schema is brought up to date', async () => {
  const other = await freshStore()
  const first = ['bodies', 'services', 'service_names', 'editions', 'service_maps', 'series', 'series_tables']
  const names = [...first, 'table_rows', 'observations', 'scope_notes', 'search_entries', 'history']
  const tables = new Map([...backup.tables].filter(([name]) => names.includes(name)))
  const old = { header: { ...backup.header, schema: 1 }, tables }
  expect(await other.store.restore(old)).toEqual({ ok: true, value: null })
  const again = await other.store.backup(backup.header.made)
  expect(again.header.schema).toBe(newestSchema)
  for (const name of ['observations', 'search_entries', 'service_maps']) {
    expect(again.tables.get(name), name).toEqual(backup.tables.get(name))
  }
  await other.remove()
})

test('nothing is put where data are, and a newer backup is refused', async () => {
  expect(await full.store.restore(backup)).toMatchObject({ error: { kind: 'store-not-empty' } })
  const other = await freshStore()
  const newer = { ...backup, header: { ...backup.header, schema: newestSchema + 1 } }
  expect(await other.store.restore(newer)).toMatchObject({ error: { kind: 'schema-too-new' } })
  await other.remove()
})

test('a restore that fails leaves the store empty', async () => {
  const other = await freshStore()
  const tables = new Map(backup.tables)
  tables.set('observations', ['{"body": 1}'])
  await expect(other.store.restore({ ...backup, tables })).rejects.toThrow()
  expect(await other.store.bodies()).toEqual([])
  expect(await other.store.restore(backup)).toEqual({ ok: true, value: null })
  await other.remove()
})

test('the history is an unbroken chain after a restore, and goes on as one', async () => {
  const other = await freshStore()
  await other.store.restore(backup)
  const change = await importEdition(other.store, editionOf('Comune di Alba', 2031), 'prova')
  expect(change.ok).toBe(true)
  for (const { id } of await other.store.bodies()) {
    expect(await other.store.inBody(id, verifyHistory)).toMatchObject({ broken: null })
  }
  await other.remove()
})

test('every cut and every changed byte is noticed', () => {
  const bytes = writeBackup(backup)
  for (const length of [0, 1, 10, bytes.length >> 1, bytes.length - 1]) {
    expect(readBackup(bytes.subarray(0, length)).ok, `first ${length} bytes`).toBe(false)
  }
  for (let at = 20; at < bytes.length; at += Math.ceil(bytes.length / 50)) {
    const changed = Uint8Array.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0x55
    expect(readBackup(changed).ok, `byte ${at}`).toBe(false)
  }
  expect(readBackup(new TextEncoder().encode('SERVIZIO: ANAGRAFE'))).toEqual({
    ok: false,
    error: 'not-a-backup',
  })
})

test('row-level security holds after a restore', async () => {
  const other = await freshStore()
  await other.store.restore(backup)
  const [body] = await other.store.bodies()
  const seen = await other.store.inBody(body?.id ?? 0, async db =>
    sql<{ body: number }>`select distinct body from observations`.execute(db),
  )
  expect(seen.rows).toEqual([{ body: body?.id }])
  await other.remove()
})

async function embedded() {
  const { place, remove } = freshDirectory()
  const store = await opened(place)
  return {
    store,
    async remove() {
      await store.close()
      await remove()
    },
  }
}
