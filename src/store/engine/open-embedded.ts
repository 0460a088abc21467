import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type DirectoryLock, lockDirectory } from './directory-lock.ts'
import { type EmptyDatabase, makeDatabase } from './empty-database.ts'
import type { Engine } from './engine.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { type PgliteThread, startPglite } from './pglite-thread.ts'

/**
 * Opens the embedded database in a data directory, making both where they are not there.
 *
 * Refuses a directory that another process uses, that cannot be written to, or whose disk is full.
 */
export async function openEmbedded(
  dataDirectory: string,
  empty: EmptyDatabase,
): Promise<Result<Engine, Refusal>> {
  const path = resolve(dataDirectory)
  let lock: DirectoryLock | null = null
  try {
    makeDirectory(path)
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    let thread: PgliteThread | null = null
    const taken = await lockDirectory(path, () => thread?.abandon('the lock of the data directory was lost'))
    if (!taken.ok) {
      return fail({ kind: 'data-directory-in-use', path, pid: taken.error.pid, host: taken.error.host })
    }
    lock = taken.value
    const database = join(path, 'postgres')
    if (!existsSync(database)) await makeDatabase(database, empty)
    thread = await startPglite(database)
    return ok({ kind: 'embedded', where: path, dialect: pgliteDialect(thread), release: lock.release })
  } catch (error) {
    lock?.release()
    const refusal = directoryRefusal(path, error)
    if (refusal) return fail(refusal)
    throw error
  }
}

/** NOTE: not `recursive: true`, with which Node 20 goes round for ever where a system like /proc has no room. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

/** What the file system says about a directory that cannot be used; null for anything else. */
function directoryRefusal(path: string, error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return { kind: 'disk-full', path }
  if (/^E[A-Z]+$/.test(error.code)) return { kind: 'data-directory-not-usable', path, reason: error.code }
  return null
}
