import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

const beside = (folder: string, suffix: string): string =>
  join(dirname(resolve(folder)), `.${basename(resolve(folder))}.${suffix}`)

/**
 * Puts a folder of files in the place of another, all or nothing: they are written and synced beside it, and the
 * folders change names at the end. Whoever stops it at any moment leaves the former folder whole, in its place or,
 * between two renames, beside it: `restoreFolder` puts it back.
 */
export async function replaceFolder(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const fresh = beside(folder, `${process.pid}.new`)
  const former = beside(folder, 'former')
  try {
    await rm(fresh, { recursive: true, force: true })
    await mkdir(fresh, { recursive: true })
    for (const [name, content] of Object.entries(files)) await writeSynced(join(fresh, name), content)
    await syncFolder(fresh)
    if (await exists(folder)) await rename(folder, former)
    await rename(fresh, folder)
    await syncFolder(dirname(resolve(folder)))
    await rm(former, { recursive: true, force: true })
  } catch (error) {
    await restoreFolder(folder)
    throw error
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Clears up after whoever was stopped: puts back a folder taken away between the two renames, drops half-written ones. */
export async function restoreFolder(folder: string): Promise<void> {
  await dropAbandoned(folder)
  const former = beside(folder, 'former')
  if (!(await exists(former))) return
  if (await exists(folder)) await rm(former, { recursive: true, force: true })
  else await rename(former, folder)
}

/** Half-written folders of processes that are no more. */
async function dropAbandoned(folder: string): Promise<void> {
  const parent = dirname(resolve(folder))
  if (!(await exists(parent))) return
  const name = basename(resolve(folder))
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.new')) continue
    const pid = Number(entry.slice(name.length + 2, -'.new'.length))
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(parent, entry), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await readdir(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function writeSynced(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
