import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type Profile, parseProfile } from '../ingest/profile.ts'
import type { CommandIo } from './command.ts'

/** An office's own words for headings, from the file of `--profile`; null where none is named. */
export async function readProfile(
  path: string | undefined,
  io: CommandIo,
): Promise<Result<Profile | null, Refusal>> {
  if (path === undefined) return ok(null)
  const bytes = await io.readFile(path)
  if (!bytes.ok) return bytes
  const profile = parseProfile(new TextDecoder().decode(bytes.value))
  return profile.ok ? profile : fail({ kind: 'bad-profile', path, reason: profile.error })
}
