import { constants, setPriority } from 'node:os'
import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../domain/edition.ts'
import { differenceDocx } from '../../publish/difference/difference-docx.ts'
import { reportDifference } from '../../publish/difference/report-difference.ts'
import { sealedFiles } from '../../publish/folder/sealed-files.ts'
import { fileNameOf, formatNames, formats, type Material } from '../../publish/formats.ts'
import { mapDocument } from '../../publish/map-document.ts'
import type { CatalogueEdition } from '../../publish/open-data/catalogue/edition-datasets.ts'
import { entryOf } from '../../publish/open-data/catalogue/entry.ts'
import { type WrittenFile, writtenFile } from '../../publish/open-data/catalogue/written-file.ts'
import { dataFileNames } from '../../publish/open-data/data-files.ts'
import type { Publication } from '../../publish/open-data/publication.ts'
import { Typesetter } from '../../publish/pdf/typesetter.ts'
import type { TypesettingProcess } from '../../publish/pdf/typesetting-process.ts'
import { editionReport } from '../../publish/report/edition-report.ts'
import { restatementAnnex } from '../../publish/report/restatement-annex.ts'
import { dataHash } from '../../publish/seal/data-hash.ts'
import type { Seal } from '../../publish/seal/seal.ts'
import { zipParts } from '../../publish/steady-archive.ts'
import { readMaps } from '../../store/queries/edition-maps.ts'
import type {
  DescribeMessage,
  EditionMessage,
  EditionText,
  PublishingMessage,
  PublishingReply,
  WriteMessage,
} from './publishing-message.ts'

interface Known {
  readonly edition: Edition
  readonly before: Edition | null
  readonly seal: Seal
  readonly publication: Publication
}

const editions = new Map<string, Known>()
let typesetter: Typesetter | null = null

/** The engine itself: this process is the one that may stop for seconds. */
const typesetting: TypesettingProcess = {
  async typeset(asked) {
    typesetter ??= new Typesetter()
    const typeset = typesetter.typeset(asked)
    if (typeset.ok) return typeset.value
    throw new Error(typeset.error)
  },
  close() {},
}

// Who reads pages goes before who waits for a document, on a machine with few cores too.
setPriority(constants.priority.PRIORITY_LOW)

process.on('message', (message: PublishingMessage) => {
  if (message.kind === 'edition') keep(message)
  else void answer(message)
})
// Whoever asked has gone: nobody is left to write for.
process.on('disconnect', () => process.exit())

function keep({ key, edition: text, before, seal, publication }: EditionMessage): void {
  const edition = readEdition(text)
  editions.set(key, {
    edition,
    before: before && readEdition(before),
    seal: { ...seal, data: dataHash(edition) },
    publication: { ...publication, edition },
  })
}

const readEdition = ({ head, maps }: EditionText): Edition => ({ ...head, services: readMaps(maps) })

async function answer(asked: WriteMessage | DescribeMessage): Promise<void> {
  const { id } = asked
  let reply: PublishingReply
  try {
    reply =
      asked.kind === 'describe'
        ? { kind: 'described', id, entry: await describe(asked.key) }
        : { kind: 'written', id, bytes: await write(asked) }
  } catch (error) {
    reply = { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(reply)
}

function knownEdition(key: string): Known {
  const known = editions.get(key)
  if (!known) throw new Error(`the edition ${key} was not sent`)
  return known
}

function wholeMaterial({ edition, before, seal, publication }: Known): Material {
  const annex = before && restatementAnnex(editionDifference(before, edition))
  const report = editionReport(edition, seal, annex ? [annex] : [])
  return { edition, report, pdfStandard: 'ua-1', typesetting, publication, written: [] }
}

async function describe(key: string): Promise<CatalogueEdition> {
  const known = knownEdition(key)
  const material = wholeMaterial(known)
  const written: WrittenFile[] = []
  for (const name of dataFileNames) {
    const bytes = await formats[name].write(material)
    written.push(...writtenFile(name, fileNameOf(known.edition, name), bytes))
  }
  return entryOf(known.publication, written)
}

/** All files and their seal in one, the PDF in the standard for what is kept for good. */
async function archive(known: Known): Promise<Uint8Array> {
  const material = { ...wholeMaterial(known), pdfStandard: 'a-2a' } as const
  const { files } = await sealedFiles(material, { only: formatNames, seal: known.seal, earlier: [] })
  return zipParts(files)
}

async function write({ key, format, part }: Omit<WriteMessage, 'id'>): Promise<Uint8Array> {
  const known = knownEdition(key)
  if (format === 'archive') return archive(known)
  const { edition, before, seal, publication } = known
  if (part.kind === 'whole') return formats[format].write(wholeMaterial(known))
  if (part.kind === 'difference') {
    if (!before || format !== 'docx') throw new Error(`no ${format} of the difference of ${key}`)
    return differenceDocx(reportDifference(editionDifference(before, edition), part.language), part.language)
  }
  return mapDocument({ edition, publication, typesetting, seal }, part.place, format)
}
