import { randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fail, ok, type Result } from '../../domain/result.ts'
import { isRunning, ownIdentity, type ProcessIdentity, thisMachine } from './process-identity.ts'

/**
 * The exclusive use of a data directory, which PGlite itself does not guard: two processes on one directory
 * lose each other's acknowledged rows.
 *
 * Each process that wants the directory puts a file of its own, never reused, into `lock/`, and only then looks
 * at the others: of two processes the later one always sees the earlier. Who sees a live one takes its own file
 * away again. A dead one's file is removed by anyone without danger, because nobody else can come to own it.
 */
export interface DirectoryLock {
  readonly file: string
  release(): void
}

/** A process on another machine or in another container shows life by touching its file. */
const beatMilliseconds = 5_000
const deadAfterMilliseconds = 30_000

/** Two that start at once may both step back: they try again, each after its own pause. */
const attempts = 4

/**
 * Takes the lock, or says which process has it.
 *
 * `onLost` is called if the file is taken away while the lock is held (a person removed it, or this machine
 * slept so long that another took over): nothing may be written after that.
 */
export async function lockDirectory(
  directory: string,
  onLost: () => void,
): Promise<Result<DirectoryLock, ProcessIdentity>> {
  const folder = join(directory, 'lock')
  mkdirSync(folder, { recursive: true })
  let holder: ProcessIdentity | null = null
  for (let attempt = 0; attempt < attempts; attempt++) {
    const file = announce(folder)
    holder = otherHolder(folder, file)
    if (holder === null) return ok(held(file, onLost))
    rmSync(file, { force: true })
    await pause(10 + Math.random() * 40)
  }
  return fail(holder ?? ownIdentity())
}

/** Who has the directory now, if anyone. */
export function holderOf(directory: string): ProcessIdentity | null {
  const folder = join(directory, 'lock')
  for (const file of lockFiles(folder)) {
    const identity = readIdentity(file)
    if (identity !== null && isAlive(file, identity)) return identity
  }
  return null
}

/** Written aside and renamed, so that nobody reads half of it. */
function announce(folder: string): string {
  const name = `${process.pid}-${randomBytes(6).toString('hex')}`
  const draft = join(folder, `${name}.tmp`)
  const file = join(folder, `${name}.json`)
  writeFileSync(draft, `${JSON.stringify(ownIdentity())}\n`)
  renameSync(draft, file)
  return file
}

function otherHolder(folder: string, own: string): ProcessIdentity | null {
  for (const file of lockFiles(folder)) {
    if (file === own) continue
    const identity = readIdentity(file)
    if (identity !== null && isAlive(file, identity)) return identity
    rmSync(file, { force: true })
  }
  return null
}

function lockFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

function isAlive(file: string, identity: ProcessIdentity): boolean {
  if (identity.machine === thisMachine()) return isRunning(identity)
  try {
    return Date.now() - statSync(file).mtimeMs < deadAfterMilliseconds
  } catch {
    return false
  }
}

function readIdentity(file: string): ProcessIdentity | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isIdentity(read) ? read : null
  } catch {
    return null
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'started' in value &&
    'machine' in value &&
    typeof value.machine === 'string' &&
    'host' in value &&
    typeof value.host === 'string'
  )
}

function held(file: string, onLost: () => void): DirectoryLock {
  const beat = setInterval(() => {
    try {
      const now = new Date()
      utimesSync(file, now, now)
    } catch {
      clearInterval(beat)
      onLost()
    }
  }, beatMilliseconds)
  beat.unref()
  return {
    file,
    release() {
      clearInterval(beat)
      rmSync(file, { force: true })
    },
  }
}
