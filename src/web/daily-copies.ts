import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeBackup } from '../store/backup/backup-file.ts'
import type { Store } from '../store/store.ts'

/** Days whose copies are kept. */
const keptDays = 14

/** From this hour on (local time), when nobody writes. */
const quietHour = 2

/** Milliseconds to the first look at the clock, once those who waited for the start are served. */
const firstLook = 60 * 1000

/** Milliseconds from one look to the next. */
const interval = 15 * 60 * 1000

/**
 * Writes a backup into `directory` once a day while the server runs, the oldest going when there are more than
 * fourteen. `atlante backup` cannot do it meanwhile: the data directory belongs to the server.
 */
export function startDailyCopies(
  store: Store,
  directory: string,
  onFault: (error: unknown) => void,
): { stop(): void } {
  const look = () => void copyIfDue(store, directory, new Date()).catch(onFault)
  const timers = [setTimeout(look, firstLook), setInterval(look, interval)]
  for (const timer of timers) timer.unref()
  return {
    stop() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** Writes the copy of the day unless it is there or the hour has not come; the file's path where it wrote one. */
export async function copyIfDue(store: Store, directory: string, now: Date): Promise<string | null> {
  if (now.getHours() < quietHour) return null
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-')
  const name = `atlante-${day}.backup`
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (readdirSync(directory).includes(name)) return null
  const backup = await store.backup(now.toISOString())
  const path = join(directory, name)
  writeWhole(path, writeBackup(backup))
  removeOldest(directory)
  return path
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.unfinished`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

function removeOldest(directory: string): void {
  const copies = readdirSync(directory).filter(name => /^atlante-\d{4}-\d\d-\d\d\.backup$/.test(name))
  for (const name of copies.sort().slice(0, -keptDays)) rmSync(join(directory, name))
}
