import { userInfo } from 'node:os'
import type { Edition } from '../../domain/edition.ts'
import type { EditionChange } from '../../domain/import/edition-change.ts'
import { editionProblem, parseEdition } from '../../domain/interchange/parse-edition.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readDocument } from '../../ingest/read-document.ts'
import { findBody } from '../../store/find-body.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { firstStart } from '../../usecases/first-start.ts'
import { bodyIdentity, importEdition, previewImport } from '../../usecases/import-edition.ts'
import { commandLineWords } from '../../words/command-line.ts'
import { importSentences } from '../../words/import.ts'
import { workingBodyWords } from '../../words/working-body.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, CommandIo } from '../command.ts'
import { diagnosticLines } from '../print/diagnostics.ts'
import { readProfile } from '../read-profile.ts'

/**
 * Reads a document, or an edition in the interchange format, and keeps it: all of it or nothing.
 *
 * Findings: what the reader was not sure of (severity error), lines that did not become data, and what an
 * earlier edition holds and this one does not.
 */
export const importCommand: Command = {
  name: 'import',
  summary: {
    it: "conserva l'edizione di un documento e dice che cosa cambia",
    en: 'keeps the edition of a document and says what changes',
  },
  usage: 'import FILE [--year YYYY] [--dry-run] [--if-empty] [--json] [--reason "..."] [--profile FILE]',
  async run(args, io) {
    const parsed = parseArguments(
      importCommand,
      args,
      {
        year: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'if-empty': { type: 'boolean' },
        json: { type: 'boolean' },
        reason: { type: 'string' },
        profile: { type: 'string' },
      },
      { min: 1, max: 1 },
    )
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const [path = ''] = positionals
    const year = yearOf(values.year)
    if (!year.ok) return year
    const source = await readEdition(path, values.profile, io)
    if (!source.ok) return source
    const edition = { ...source.value.edition, ...(year.value === null ? {} : { year: year.value }) }
    const problem = editionProblem(edition)
    if (problem) return fail({ kind: 'bad-interchange', path, ...problem })

    const store = await openStore(io.settings)
    if (!store.ok) return store
    try {
      const trial = values['dry-run'] === true
      const ifEmpty = values['if-empty'] === true
      const change = await carryOut(store.value, edition, {
        trial,
        ifEmpty,
        reason: values.reason?.trim() || null,
      })
      if (!change.ok) return change
      if (change.value === null) return ok('fine')
      if (!trial) await tellOtherBody(store.value, edition, io)
      io.stdout.write(
        values.json
          ? `${JSON.stringify(change.value, null, 2)}\n`
          : `${importSentences(change.value, !trial, io.language).join('\n')}\n`,
      )
      return ok(source.value.good && !lacksSomething(change.value) ? 'fine' : 'findings')
    } finally {
      await store.value.close()
    }
  },
}

/** Somebody who imports their own document beside another body's wants to know why the portal does not show it. */
async function tellOtherBody(store: Store, edition: Edition, io: CommandIo): Promise<void> {
  const atWork = await store.body()
  const came = findBody(await store.bodies(), bodyIdentity(edition))
  if (!came || atWork?.id === came.id) return
  const told = { came: came.name, slug: came.slug, atWork: atWork?.name ?? '' }
  io.stderr.write(`${workingBodyWords[io.language].another(told)}\n`)
}

function carryOut(
  store: Store,
  edition: Edition,
  how: { readonly trial: boolean; readonly ifEmpty: boolean; readonly reason: string | null },
): Promise<Result<EditionChange | null, Refusal>> {
  const actor = `atlante import (${userName()})`
  if (how.trial) return previewImport(store, edition).then(ok)
  return how.ifEmpty ? firstStart(store, edition, actor) : importEdition(store, edition, actor, how.reason)
}

/** A container may run as a user that has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? '')
  }
}

function lacksSomething({ services, rows, parts }: EditionChange): boolean {
  return services.gone.length + rows.gone.length + parts.gone.length > 0
}

function yearOf(word: string | undefined): Result<number | null, Refusal> {
  if (word === undefined) return ok(null)
  if (/^(19|20|21)\d\d$/.test(word)) return ok(Number(word))
  return fail({ kind: 'bad-usage', problem: 'bad-value', word, usage: importCommand.usage })
}

interface EditionSource {
  readonly edition: Edition
  /** The reader was sure of everything. */
  readonly good: boolean
}

/** JSON is the interchange format, anything else a document. */
async function readEdition(
  path: string,
  profilePath: string | undefined,
  io: CommandIo,
): Promise<Result<EditionSource, Refusal>> {
  const bytes = await io.readFile(path)
  if (!bytes.ok) return bytes
  if (isJson(path, bytes.value)) {
    const edition = parseEdition(new TextDecoder().decode(bytes.value))
    return edition.ok
      ? ok({ edition: edition.value, good: true })
      : fail({ kind: 'bad-interchange', path, ...edition.error })
  }
  const profile = await readProfile(profilePath, io)
  if (!profile.ok) return profile
  const document = readDocument(bytes.value, path, profile.value ? { profile: profile.value } : {})
  if (!document.ok) return document
  const { edition, diagnostics, account } = document.value
  const grave = diagnostics.filter(({ severity }) => severity === 'error')
  for (const line of diagnosticLines(path, grave, io.language)) io.stderr.write(`${line}\n`)
  io.stderr.write(`${commandLineWords[io.language].account(account)}\n`)
  return ok({ edition, good: grave.length === 0 && account.unread === 0 && account.named === 0 })
}

/** By name, or by a brace at its start: no document of service maps begins with one. */
function isJson(path: string, bytes: Uint8Array): boolean {
  return /\.json$/i.test(path) || bytes[0] === 0x7b
}
