import { constants, setPriority } from 'node:os'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, type Result } from '../../domain/result.ts'
import { parseProfile } from '../../ingest/profile.ts'
import { type EditionRead, readEdition } from '../../ingest/read-edition.ts'
import type { FileAsked, ReadingReply } from './reading-message.ts'

// Who reads pages goes before who waits for a document.
setPriority(constants.priority.PRIORITY_LOW)

process.once('message', (asked: FileAsked) => {
  const reply = read(asked)
  process.send?.(reply, () => process.exit())
})
process.on('disconnect', () => process.exit())

function read(asked: FileAsked): ReadingReply {
  try {
    return { kind: 'read', result: editionIn(asked) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function editionIn({ bytes, name, profile: written }: FileAsked): Result<EditionRead, Refusal> {
  if (written === null) return readEdition(bytes, name)
  const profile = parseProfile(written)
  if (!profile.ok) return fail({ kind: 'bad-profile', path: name, reason: profile.error })
  return readEdition(bytes, name, { profile: profile.value })
}
