import { randomBytes } from 'node:crypto'
import {
  closeSync,
  cpSync,
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
import { syncDirectory } from './pglite.ts'
import { startPglite } from './pglite-thread.ts'

/**
 * Makes a new database directory. Making one from nothing costs PGlite about 4 s, copying an empty one some
 * tens of milliseconds: so the first one made by this installation is kept as the pattern of the next.
 *
 * The directory gets its name only when it is whole and on disk: a kill leaves an unnamed one, which the next
 * start removes.
 */
export async function makeDatabase(directory: string): Promise<void> {
  removeUnfinished(directory)
  const unfinished = unfinishedName(directory)
  const pattern = patternDirectory()
  if (!existsSync(pattern)) await makePattern(pattern)
  if (existsSync(pattern)) cpSync(pattern, unfinished, { recursive: true })
  else await initialise(unfinished)
  syncTree(unfinished)
  renameSync(unfinished, directory)
  syncDirectory(dirname(directory))
}

/** Makes the pattern if this installation has none yet; the build calls it, so that a first start is quick. */
export async function preparePattern(): Promise<void> {
  const pattern = patternDirectory()
  if (!existsSync(pattern)) await makePattern(pattern)
}

/** An installation that cannot be written to goes without a pattern. Of two that make one, either will do. */
async function makePattern(pattern: string): Promise<void> {
  const unfinished = unfinishedName(pattern)
  try {
    mkdirSync(dirname(pattern), { recursive: true })
    await initialise(unfinished)
    renameSync(unfinished, pattern)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(pattern) && !isPermission(error)) throw error
  }
}

function isPermission(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM'
}

async function initialise(directory: string): Promise<void> {
  const thread = await startPglite(directory)
  await thread.close()
}

/** Beside the built program; from source, where tools keep what they can make again. */
function patternDirectory(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = import.meta.url.endsWith('.ts') ? join(here, '../../../node_modules/.cache/atlante') : here
  return join(folder, `empty-database-${pgliteVersion()}`)
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

function syncTree(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) syncTree(path)
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
