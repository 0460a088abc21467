import type { Edition } from '../../domain/edition.ts'
import type { EditionChange } from '../../domain/import/edition-change.ts'
import { editionProblem } from '../../domain/interchange/parse-edition.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { EditionRead } from '../../ingest/read-edition.ts'
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
import { readEditionFile } from '../read-edition.ts'
import { userName } from '../user-name.ts'

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
    const source = await readEditionFile(path, values.profile, io)
    if (!source.ok) return source
    const sure = tellReading(path, source.value, io)
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
      return ok(sure && !lacksSomething(change.value) ? 'fine' : 'findings')
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

function lacksSomething({ services, rows, parts }: EditionChange): boolean {
  return services.gone.length + rows.gone.length + parts.gone.length > 0
}

function yearOf(word: string | undefined): Result<number | null, Refusal> {
  if (word === undefined) return ok(null)
  if (/^(19|20|21)\d\d$/.test(word)) return ok(Number(word))
  return fail({ kind: 'bad-usage', problem: 'bad-value', word, usage: importCommand.usage })
}

/** Says what the reader was not sure of, and what became of the lines. @returns whether it was sure of everything */
function tellReading(path: string, { diagnostics, account }: EditionRead, io: CommandIo): boolean {
  if (account === null) return true
  const grave = diagnostics.filter(({ severity }) => severity === 'error')
  for (const line of diagnosticLines(path, grave, io.language)) io.stderr.write(`${line}\n`)
  io.stderr.write(`${commandLineWords[io.language].account(account)}\n`)
  return grave.length === 0 && account.unread === 0 && account.named === 0
}
