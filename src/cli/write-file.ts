import { rename, rm, writeFile as write } from 'node:fs/promises'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** Writes beside the file and renames, so that a full disk or a killed process leaves what was there. */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<Result<null, Refusal>> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    await write(beside, content, mode === undefined ? {} : { mode })
    await rename(beside, path)
    return ok(null)
  } catch (error) {
    await rm(beside, { force: true })
    return fail(refusalOf(error, path))
  }
}

function refusalOf(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC') return { kind: 'disk-full', path }
  if (code === '') throw error
  return { kind: 'file-not-writable', path, reason: code }
}
