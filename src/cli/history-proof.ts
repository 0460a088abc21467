import type { Refusal } from '../domain/refusal.ts'
import { ok, type Result } from '../domain/result.ts'
import { openStore } from '../store/open-store.ts'
import { verifyHistory } from '../store/queries/verify-history.ts'
import { historyWords } from '../words/history.ts'
import { formatNumber } from '../words/number.ts'
import type { CommandIo, Outcome } from './command.ts'

/**
 * Recomputes the history of every body that is kept, and says of each whether it is what was written, with the hash of
 * its last entry: whoever noted that can tell later whether the whole was rewritten.
 */
export async function proveHistory(io: CommandIo, json: boolean): Promise<Result<Outcome, Refusal>> {
  const opened = await openStore(io.settings)
  if (!opened.ok) return opened
  const store = opened.value
  try {
    const proofs = []
    for (const { id, name } of await store.bodies()) {
      proofs.push({ body: name, ...(await store.inBody(id, verifyHistory)) })
    }
    if (json) io.stdout.write(`${JSON.stringify(proofs, null, 2)}\n`)
    const words = historyWords(io.language)
    for (const { body, entries, broken, head } of json ? [] : proofs) {
      const said =
        broken === null
          ? words.intact(formatNumber(entries, io.language))
          : words.broken(formatNumber(broken, io.language))
      io.stdout.write(`${body}: ${said}\n  SHA-256 ${head}\n`)
    }
    return ok(proofs.every(each => each.broken === null) ? 'fine' : 'findings')
  } finally {
    await store.close()
  }
}
