import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret of the controller's link, and whether it may be shown: one given by the installation is known there. */
export interface ControllerKey {
  readonly key: string
  readonly given: boolean
}

/** Shorter keys could be guessed; others do not fit an address. */
const usable = /^[\w-]{24,200}$/

/** Whether a text may be the key: 24 characters or more of an address. */
export function isControllerKey(text: string): boolean {
  return usable.test(text)
}

/** The file that keeps the key in a data directory, readable by its owner alone. */
export const controllerKeyFile = 'controller-key'

/**
 * The key of the controller's link: the one given, else the one kept in the data directory, made there at the first
 * start, so that a restart ends no session. Without a directory it is a new one each time.
 */
export function controllerKey(given: string | null, directory: string | null): ControllerKey {
  if (given !== null) return { key: given, given: true }
  const made = randomBytes(32).toString('base64url')
  if (directory === null) return { key: made, given: false }
  const path = join(directory, controllerKeyFile)
  try {
    writeFileSync(path, `${made}\n`, { flag: 'wx', mode: 0o600 })
    return { key: made, given: false }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const kept = readFileSync(path, 'utf8').trim()
  if (usable.test(kept)) return { key: kept, given: false }
  // A file cut short by a full disk protects nothing.
  writeFileSync(path, `${made}\n`, { mode: 0o600 })
  return { key: made, given: false }
}
