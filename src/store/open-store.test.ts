import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, freshDirectory, freshPlace, opened } from '../../tests/database.ts'
import { newestSchema } from './migrate.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'

const identity = { slug: 'prova', name: 'Prova', ipaCode: null, istatCode: null }
const addBody = (store: Store) => store.inBodyOf(identity, async () => {})

test('what was stored is there when the store is opened again', async () => {
  const { place, remove } = await freshPlace()
  try {
    const store = await opened(place)
    expect((await store.describe()).schema).toBe(newestSchema)
    await addBody(store)
    await store.close()
    const again = await opened(place)
    expect((await again.bodies()).map(body => body.slug)).toEqual(['prova'])
    await again.close()
  } finally {
    await remove()
  }
})

test('a schema newer than the program is refused, and nothing changes', async () => {
  const { place, remove } = await freshPlace()
  try {
    const store = await opened(place)
    await store.close()
    await asOwner(place, `insert into schema_migrations (number, name) values (${newestSchema + 1}, 'later')`)
    expect(await openStore(place)).toEqual({
      ok: false,
      error: { kind: 'schema-too-new', stored: newestSchema + 1, known: newestSchema },
    })
    // Refused again rather than in use: the first refusal gave the directory free.
    expect(await openStore(place)).toMatchObject({ error: { kind: 'schema-too-new' } })
  } finally {
    await remove()
  }
})

describe('a data directory', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlante-directory-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const open = (dataDirectory: string) => openStore({ dataDirectory, databaseUrl: null })

  test('that is a file is refused', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(await open(file)).toMatchObject({ error: { kind: 'data-directory-not-usable', path: file } })
  })

  test('under a file is refused', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await open(join(folder, 'file', 'data'))).toMatchObject({
      error: { kind: 'data-directory-not-usable', reason: 'ENOTDIR' },
    })
  })

  test('that may not be written to is refused', async context => {
    if (process.getuid?.() === 0) return context.skip('root may write everywhere')
    chmodSync(folder, 0o500)
    expect(await open(folder)).toMatchObject({
      error: { kind: 'data-directory-not-usable', reason: 'EACCES' },
    })
    chmodSync(folder, 0o700)
  })

  test('in which a kill left half a database is made anew', async () => {
    mkdirSync(join(folder, 'postgres.unfinished-0123456789ab'))
    writeFileSync(join(folder, 'postgres.unfinished-0123456789ab', 'PG_VERSION'), '18\n')
    const store = await open(folder)
    expect(store.ok).toBe(true)
    if (store.ok) await store.value.close()
    expect(readdirSync(folder).sort()).toEqual(['lock', 'postgres'])
  })

  test('in use is refused with the number of the process, and free after closing', async () => {
    const { place, remove } = freshDirectory()
    const store = await opened(place)
    expect(await openStore(place)).toMatchObject({
      error: { kind: 'data-directory-in-use', pid: process.pid },
    })
    await store.close()
    const again = await opened(place)
    await again.close()
    expect(existsSync(join(place.dataDirectory, 'lock'))).toBe(true)
    await remove()
  })
})

describe('a server', () => {
  const open = (databaseUrl: string) => openStore({ dataDirectory: '', databaseUrl })

  test('that does not run is refused', async () => {
    expect(await open('postgres://atlante@127.0.0.1:1/atlante')).toEqual({
      ok: false,
      error: { kind: 'database-unreachable', where: '127.0.0.1:1/atlante', reason: 'ECONNREFUSED' },
    })
  })

  test('that cuts the line is refused', async () => {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const answer = await open(`postgres://atlante@127.0.0.1:${port}/atlante`)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'database-unreachable' } })
    server.close()
  })

  test('address that is none is refused', async () => {
    expect(await open('non è un indirizzo')).toMatchObject({ error: { kind: 'database-unreachable' } })
  })

  const server = process.env['TEST_DATABASE_URL']
  test.skipIf(!server)('without the database, or without such a user, is refused', async () => {
    const url = new URL(server ?? '')
    url.pathname = '/atlante_no_such_database'
    expect(await open(url.href)).toMatchObject({ error: { kind: 'database-not-found' } })
    const stranger = new URL(server ?? '')
    stranger.username = 'atlante_no_such_user'
    expect(await open(stranger.href)).toMatchObject({
      error: { kind: 'database-login-refused', user: 'atlante_no_such_user' },
    })
  })
})
