import type { Edition } from '../domain/edition.ts'
import { parseEdition } from '../domain/interchange/parse-edition.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { readDocument } from '../ingest/read-document.ts'
import type { CommandIo } from './command.ts'
import { readProfile } from './read-profile.ts'

/** An edition from a file: JSON is the interchange format, anything else a document. */
export async function readEditionFile(
  path: string,
  profilePath: string | undefined,
  io: CommandIo,
): Promise<Result<Edition, Refusal>> {
  const bytes = await io.readFile(path)
  if (!bytes.ok) return bytes
  // No document of service maps begins with a brace.
  if (/\.json$/i.test(path) || bytes.value[0] === 0x7b) {
    const edition = parseEdition(new TextDecoder().decode(bytes.value))
    return edition.ok ? ok(edition.value) : fail({ kind: 'bad-interchange', path, ...edition.error })
  }
  const profile = await readProfile(profilePath, io)
  if (!profile.ok) return profile
  const document = readDocument(bytes.value, path, profile.value ? { profile: profile.value } : {})
  return document.ok ? ok(document.value.edition) : document
}
