import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../domain/edition.ts'
import { readReferenceDate } from '../../domain/reference-date.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { publishFolder } from '../../publish/folder/publish-folder.ts'
import { type FormatName, formatNames } from '../../publish/formats.ts'
import { typesettingProcess } from '../../publish/pdf/typesetting-process.ts'
import type { Chapter } from '../../publish/report/report.ts'
import { restatementAnnex } from '../../publish/report/restatement-annex.ts'
import { publishWords } from '../../words/publish.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { namedEdition } from '../edition-source.ts'
import { readEditionFile } from '../read-edition.ts'

/** Writes an edition's documents and data into a folder with their manifest: all of them, or nothing changes. */
export const publish: Command = {
  name: 'publish',
  summary: { it: publishWords.it.publishSummary, en: publishWords.en.publishSummary },
  usage: `publish FILE|--edition YYYY --out DIR [--only ${formatNames.join(',')}] [--archive] [--previous FILE] [--resolution "N. del GG/MM/AAAA"] [--reason "..."] [--profile FILE]`,
  async run(args, io) {
    const parsed = parseArguments(
      publish,
      args,
      {
        edition: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        archive: { type: 'boolean' },
        resolution: { type: 'string' },
        reason: { type: 'string' },
        previous: { type: 'string' },
        profile: { type: 'string' },
      },
      { min: 0, max: 1 },
    )
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const folder = values.out
    if (folder === undefined || folder === '') return refuse('missing-argument', '')
    const only = formatsOf(values.only)
    if (!only.ok) return only
    const resolution = resolutionOf(values.resolution)
    if (!resolution.ok) return resolution
    const source = await namedEdition(
      publish,
      { path: positionals[0], year: values.edition, profile: values.profile },
      io,
    )
    if (!source.ok) return source
    const previous =
      values.previous === undefined
        ? ok(source.value.before)
        : await readEditionFile(values.previous, values.profile, io)
    if (!previous.ok) return previous

    const words = publishWords[io.language]
    io.stderr.write(`${words.working}\n`)
    const typesetting = typesettingProcess()
    try {
      const published = await publishFolder(source.value.edition, folder, {
        only: only.value,
        pdfStandard: values.archive ? 'a-2a' : 'ua-1',
        resolution: resolution.value,
        reason: values.reason ?? null,
        annexes: annexesOf(previous.value, source.value.edition),
        typesetting,
        progress: file => io.stderr.write(`${words.file(file)}\n`),
      })
      if (!published.ok) return published
      const { files, seal } = published.value
      io.stdout.write(`${words.published(folder, files.length, seal.revision, seal.data)}\n`)
      return ok('fine')
    } finally {
      typesetting.close()
    }
  },
}

const refuse = (problem: 'missing-argument' | 'bad-value', word: string) =>
  fail({ kind: 'bad-usage', problem, word, usage: publish.usage } as const)

function formatsOf(only: string | undefined): Result<readonly FormatName[], Refusal> {
  if (only === undefined) return ok(formatNames)
  const asked = only.split(',').map(name => name.trim())
  const unknown = asked.find(name => !formatNames.some(known => known === name))
  return unknown === undefined
    ? ok(formatNames.filter(name => asked.includes(name)))
    : refuse('bad-value', unknown)
}

/** `n. 41 del 12/05/2025`. */
function resolutionOf(text: string | undefined): Result<Resolution | null, Refusal> {
  if (text === undefined) return ok(null)
  const parts = /^(.+?)\s+del\s+(\S+)$/i.exec(text.trim())
  const date = readReferenceDate(parts?.[2] ?? '')
  return parts?.[1] && date ? ok({ number: parts[1], date }) : refuse('bad-value', text)
}

/** What the document adds where the edition before is known: the figures that this one restates. */
function annexesOf(previous: Edition | null, edition: Edition): readonly Chapter[] {
  const ledger = previous && restatementAnnex(editionDifference(previous, edition))
  return ledger ? [ledger] : []
}
