import { fail, ok } from '../../domain/result.ts'
import { verifyFolder } from '../../publish/seal/verify-folder.ts'
import { formatDate } from '../../words/number.ts'
import { publishWords } from '../../words/publish.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, Outcome } from '../command.ts'
import { proveHistory } from '../history-proof.ts'

/** Proves a published folder unchanged, or the history; names every file, or the first entry, that is not what it was. */
export const verify: Command = {
  name: 'verify',
  summary: { it: publishWords.it.verifySummary, en: publishWords.en.verifySummary },
  usage: 'verify DIR|--history [--json]',
  async run(args, io) {
    const options = { json: { type: 'boolean' }, history: { type: 'boolean' } } as const
    const parsed = parseArguments(verify, args, options, { min: 0, max: 1 })
    if (!parsed.ok) return parsed
    const [path] = parsed.value.positionals
    if (parsed.value.values.history === true) {
      if (path === undefined) return proveHistory(io, parsed.value.values.json === true)
      return fail({ kind: 'bad-usage', problem: 'extra-argument', word: path, usage: verify.usage })
    }
    if (path === undefined) {
      return fail({ kind: 'bad-usage', problem: 'missing-argument', word: '', usage: verify.usage })
    }
    const proof = await proofOf(path)
    if (!proof.ok) return proof
    if (proof.value === null) return fail({ kind: 'not-a-publication', path })
    const { manifest, manifestHash, differences } = proof.value
    const outcome = ok<Outcome>(differences.length === 0 ? 'fine' : 'findings')
    if (parsed.value.values.json) {
      io.stdout.write(
        `${JSON.stringify({ manifest: manifestHash, seal: manifest.seal, differences }, null, 2)}\n`,
      )
      return outcome
    }
    const words = publishWords[io.language]
    const { body, year, seal } = manifest
    const { resolution } = seal
    const approved = resolution && `${resolution.number} del ${formatDate(resolution.date)}`
    io.stdout.write(`${words.seal({ body, year, ...seal, resolution: approved, manifest: manifestHash })}\n`)
    for (const { file, kind } of differences) io.stdout.write(`${words.difference[kind]}: ${file}\n`)
    if (differences.length === 0) io.stdout.write(`${words.intact(manifest.files.length)}\n`)
    return outcome
  },
}

async function proofOf(path: string) {
  try {
    return ok(await verifyFolder(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    if (code === 'ENOENT') return fail({ kind: 'file-not-found', path } as const)
    if (code === 'ENOTDIR') return fail({ kind: 'not-a-publication', path } as const)
    return fail({ kind: 'file-not-readable', path, reason: code } as const)
  }
}
