import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect } from 'kysely'
import { syncDirectory } from './pglite.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { startPglite } from './pglite-thread.ts'

/** What a new database holds: made once by each installation, then copied. */
export interface EmptyDatabase {
  /** Another for each content: `schema-1-3f2a...`. */
  readonly name: string
  fill(dialect: Dialect): Promise<void>
}

/**
 * Makes a new database directory. Making one from nothing costs PGlite about 4 s and its schema half a second,
 * copying an empty one some tens of milliseconds: so the first one is kept as the pattern of the next.
 *
 * The directory gets its name only when it is whole and on disk: a kill leaves an unnamed one, which the next
 * start removes.
 */
export async function makeDatabase(directory: string, empty: EmptyDatabase): Promise<void> {
  removeUnfinished(directory)
  const unfinished = unfinishedName(directory)
  const pattern = await preparePattern(empty)
  if (pattern === null) await initialise(unfinished, empty)
  else copyTree(pattern, unfinished)
  syncTree(unfinished)
  renameSync(unfinished, directory)
  syncDirectory(dirname(directory))
}

/** Makes the pattern if this installation has none yet; null where the installation cannot be written to. */
export async function preparePattern(empty: EmptyDatabase): Promise<string | null> {
  const pattern = patternDirectory(empty)
  if (existsSync(pattern)) return pattern
  const unfinished = unfinishedName(pattern)
  try {
    mkdirSync(dirname(pattern), { recursive: true })
    await initialise(unfinished, empty)
    renameSync(unfinished, pattern)
    return pattern
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Of two processes that make one at once, either will do.
    if (existsSync(pattern)) return pattern
    if (isPermission(error)) return null
    throw error
  }
}

function isPermission(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM'
}

async function initialise(directory: string, { fill }: EmptyDatabase): Promise<void> {
  const thread = await startPglite(directory)
  try {
    await fill(pgliteDialect(thread))
  } finally {
    await thread.close()
  }
}

/** Beside the built program; from source, where tools keep what they can make again. */
function patternDirectory(empty: EmptyDatabase): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = import.meta.url.endsWith('.ts') ? join(here, '../../../node_modules/.cache/atlante') : here
  return join(folder, `empty-database-${pgliteVersion()}-${empty.name}`)
}

function pgliteVersion(): string {
  const require = createRequire(import.meta.url)
  const file = join(dirname(require.resolve('@electric-sql/pglite')), '../package.json')
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version)
  }
  return 'unknown'
}

const unfinishedName = (directory: string) => `${directory}.unfinished-${randomBytes(6).toString('hex')}`

function removeUnfinished(directory: string): void {
  const parent = dirname(directory)
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    if (path.startsWith(`${directory}.unfinished-`)) rmSync(path, { recursive: true, force: true })
  }
}

/** `cpSync` asks so much about each of the thousand files that it takes four times as long. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else copyFileSync(source, target)
  }
}

/** Everything below a directory to the disk: by one call where the system has it, else file by file. */
function syncTree(directory: string): void {
  try {
    execFileSync('sync', ['-f', directory], { stdio: 'ignore' })
  } catch {
    syncEachFile(directory)
  }
}

function syncEachFile(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) syncEachFile(path)
    else syncFile(path)
  }
  syncDirectory(directory)
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
