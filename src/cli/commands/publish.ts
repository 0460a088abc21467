import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../domain/edition.ts'
import { firstAddresses } from '../../domain/map-addresses.ts'
import { readReferenceDate } from '../../domain/reference-date.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type PublishOptions, publishFolder } from '../../publish/folder/publish-folder.ts'
import { type FormatName, formatGroups, formatNames } from '../../publish/formats.ts'
import { mapFormatNames } from '../../publish/map-document.ts'
import { typesettingProcess } from '../../publish/pdf/typesetting-process.ts'
import type { Chapter } from '../../publish/report/report.ts'
import { restatementAnnex } from '../../publish/report/restatement-annex.ts'
import { dataHash } from '../../publish/seal/data-hash.ts'
import { type Manifest, manifestText, sha256 } from '../../publish/seal/manifest.ts'
import { openStore } from '../../store/open-store.ts'
import type { KeptEdition, LoadedEdition } from '../../usecases/load-edition.ts'
import { sealEdition, sealRefusal } from '../../usecases/seal-edition.ts'
import { publishWords } from '../../words/publish.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, CommandIo } from '../command.ts'
import { namedEdition } from '../edition-source.ts'
import { publishService } from '../publish-service.ts'
import { readEditionFile } from '../read-edition.ts'
import { userName } from '../user-name.ts'

/** Writes an edition's documents and data into a folder with their manifest: all of them, or nothing changes. */
export const publish: Command = {
  name: 'publish',
  summary: { it: publishWords.it.publishSummary, en: publishWords.en.publishSummary },
  usage: `publish FILE|--edition YYYY --out DIR [--service NAME] [--only ${[...formatNames, ...Object.keys(formatGroups)].join(',')}] [--archive] [--previous FILE] [--resolution "N. del GG/MM/AAAA"] [--reason "..."] [--profile FILE]`,
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
        service: { type: 'string' },
        profile: { type: 'string' },
      },
      { min: 0, max: 1 },
    )
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const folder = values.out
    if (folder === undefined || folder === '') return refuse('missing-argument', '')
    const only = formatsOf(values.only, values.service === undefined ? formatNames : mapFormatNames)
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
        ? ok({ edition: source.value.before })
        : await readEditionFile(values.previous, values.profile, io)
    if (!previous.ok) return previous

    const { kept } = source.value
    const refused = kept && sealRefusal(kept.seal, kept.id, resolution.value)
    if (refused) return fail(refused)

    const words = publishWords[io.language]
    io.stderr.write(`${words.working}\n`)
    const typesetting = typesettingProcess()
    const { edition } = source.value
    const asked = {
      resolution: resolution.value ?? kept?.seal?.resolution ?? null,
      reason: values.reason?.trim() || (kept?.seal?.reason ?? null),
      revision: kept?.revision ?? null,
    }
    const publication = publicationOf(source.value, resolution.value, io.settings)
    try {
      if (values.service !== undefined) {
        const revision = asked.revision ?? 1
        const count = await publishService(
          {
            slug: values.service,
            folder,
            only: only.value,
            edition,
            publication: { ...publication, edition, revision },
            typesetting,
            seal: { ...asked, revision, data: dataHash(edition) },
          },
          io,
        )
        if (!count.ok) return count
        io.stdout.write(`${words.publishedService(folder, count.value)}\n`)
        return ok('fine')
      }
      const published = await publishFolder(edition, folder, {
        ...asked,
        only: only.value,
        pdfStandard: values.archive ? 'a-2a' : 'ua-1',
        annexes: annexesOf(previous.value.edition, edition),
        typesetting,
        publication,
        progress: file => io.stderr.write(`${words.file(file)}\n`),
      })
      if (!published.ok) return published
      const { files, seal } = published.value
      const recorded = kept ? await recordSeal(kept, published.value, io) : ok(null)
      if (!recorded.ok) return recorded
      io.stdout.write(`${words.published(folder, files.length, seal.revision, seal.data)}\n`)
      return ok('fine')
    } finally {
      typesetting.close()
    }
  },
}

/** Where the portal answers unless told otherwise. */
const ownAddress = 'http://127.0.0.1:3000'

/** What the open data say of the edition: as the store knows it, or as if it were the first one kept. */
function publicationOf(
  { edition, kept }: LoadedEdition,
  resolution: Resolution | null,
  { publicUrl, contact }: CommandIo['settings'],
): PublishOptions['publication'] {
  const date = resolution?.date ?? `${edition.year}-12-31`
  return {
    addresses: kept?.addresses ?? firstAddresses(edition),
    site: publicUrl ?? ownAddress,
    issued: kept?.issued ?? date,
    modified: kept?.modified ?? date,
    contact: contact ?? null,
  }
}

/** What was published is kept with the edition, so that its pages and documents say so from then on. */
async function recordSeal(
  { body, id }: KeptEdition,
  manifest: Manifest,
  io: CommandIo,
): Promise<Result<unknown, Refusal>> {
  const store = await openStore(io.settings)
  if (!store.ok) return store
  try {
    return await sealEdition(store.value, {
      body,
      edition: id,
      resolution: manifest.seal.resolution,
      reason: manifest.seal.reason,
      data: manifest.seal.data,
      manifest: sha256(new TextEncoder().encode(manifestText(manifest))),
      actor: `atlante publish (${userName()})`,
    })
  } finally {
    await store.value.close()
  }
}

const refuse = (problem: 'missing-argument' | 'bad-value', word: string) =>
  fail({ kind: 'bad-usage', problem, word, usage: publish.usage } as const)

/** The formats asked for, among those that there are; all of these where none is asked for. */
function formatsOf(
  only: string | undefined,
  all: readonly FormatName[],
): Result<readonly FormatName[], Refusal> {
  if (only === undefined) return ok(all)
  const asked = only.split(',').map(name => name.trim())
  const groups: Readonly<Record<string, readonly string[]>> = { ...formatGroups }
  const names = asked.flatMap((name): readonly string[] => groups[name] ?? [name])
  const unknown = names.find(name => !all.some(known => known === name))
  return unknown === undefined ? ok(all.filter(name => names.includes(name))) : refuse('bad-value', unknown)
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
