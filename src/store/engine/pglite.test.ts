import { fdatasyncSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { makeDatabase } from './empty-database.ts'
import { openPglite } from './pglite.ts'

/** Counts the real calls: PGlite by itself makes none. */
vi.mock('node:fs', async original => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, fdatasyncSync: vi.fn(real.fdatasyncSync), fsyncSync: vi.fn(real.fsyncSync) }
})

test('every commit is synced to the disk before it is acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-sync-'))
  try {
    await makeDatabase(join(folder, 'data'), { name: 'bare', async fill() {} })
    const database = await openPglite(join(folder, 'data'))
    await database.query('create table t (n integer)')
    const synced = vi.mocked(fdatasyncSync)
    const before = synced.mock.calls.length
    for (let n = 0; n < 50; n++) {
      await database.query('insert into t values ($1)', [n])
      expect(synced.mock.calls.length).toBeGreaterThan(before + n)
    }
    await database.query('checkpoint')
    // A checkpoint syncs the tables' own files, and the directories that new files are in.
    expect(synced.mock.calls.length).toBeGreaterThan(before + 55)
    await database.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
