import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the system's own terms; null where the system does not say. */
  readonly started: string | null
  /** Host, boot and process namespace: only inside one machine do process numbers mean anything. */
  readonly machine: string
  readonly host: string
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), machine: thisMachine(), host: hostname() }
}

/** Whether a process of this machine runs still. Not to be asked about another machine's. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (!exists(identity.pid)) return false
  return identity.started === null || identity.started === startOf(identity.pid)
}

export function thisMachine(): string {
  return [hostname(), read('/proc/sys/kernel/random/boot_id'), link('/proc/self/ns/pid')].join(' ')
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Linux: field 22 of `stat` (clock ticks since boot), counted after the name, which may hold blanks. */
function startOf(pid: number): string | null {
  if (process.platform === 'win32') return null
  const stat = read(`/proc/${pid}/stat`)
  if (stat !== '') return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  try {
    const asked = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return asked.trim() || null
  } catch {
    return null
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
