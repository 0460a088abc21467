import type { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import { type EditionRead, readEdition } from '../ingest/read-edition.ts'
import type { CommandIo } from './command.ts'
import { readProfile } from './read-profile.ts'

/** An edition from a file, read with the office's own words where a profile is named. */
export async function readEditionFile(
  path: string,
  profilePath: string | undefined,
  io: CommandIo,
): Promise<Result<EditionRead, Refusal>> {
  const bytes = await io.readFile(path)
  if (!bytes.ok) return bytes
  const profile = await readProfile(profilePath, io)
  if (!profile.ok) return profile
  return readEdition(bytes.value, path, profile.value ? { profile: profile.value } : {})
}
