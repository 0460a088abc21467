import { ok } from '../../domain/result.ts'
import { readDocument } from '../../ingest/read-document.ts'
import { commandLineWords } from '../../words/command-line.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { diagnosticLines } from '../print/diagnostics.ts'
import { editionSummary } from '../print/edition-summary.ts'
import { readProfile } from '../read-profile.ts'

/**
 * Reads a document and touches no database: the edition on stdout (a summary, or the interchange format with
 * `--json`), diagnostics and the account of lines on stderr.
 *
 * Findings are diagnostics of severity error, and lines that did not become data.
 */
export const read: Command = {
  name: 'read',
  summary: {
    it: 'legge un documento e dice che cosa ne ha capito, senza conservarlo',
    en: 'reads a document and says what it understood, keeping nothing',
  },
  usage: 'read FILE [--json] [--profile FILE]',
  async run(args, io) {
    const parsed = parseArguments(
      read,
      args,
      { json: { type: 'boolean' }, profile: { type: 'string' } },
      { min: 1, max: 1 },
    )
    if (!parsed.ok) return parsed
    const [path = ''] = parsed.value.positionals
    const bytes = await io.readFile(path)
    if (!bytes.ok) return bytes
    const profile = await readProfile(parsed.value.values.profile, io)
    if (!profile.ok) return profile
    const document = readDocument(bytes.value, path, profile.value ? { profile: profile.value } : {})
    if (!document.ok) return document

    const { edition, diagnostics, account, format, encoding } = document.value
    // What goes to machines keeps one form in every language.
    const words = commandLineWords[parsed.value.values.json ? 'en' : io.language]
    io.stderr.write(
      diagnosticLines(path, diagnostics, io.language)
        .map(line => `${line}\n`)
        .join(''),
    )
    io.stderr.write(`${words.source(format, encoding)}\n${words.account(account)}\n`)
    io.stdout.write(
      parsed.value.values.json
        ? `${JSON.stringify(edition, null, 2)}\n`
        : editionSummary(edition, io.language),
    )
    const whole = account.unread === 0 && account.named === 0
    const good = whole && diagnostics.every(({ severity }) => severity !== 'error')
    return ok(good ? 'fine' : 'findings')
  },
}
