import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../domain/edition.ts'
import { differenceDocx } from '../../publish/difference/difference-docx.ts'
import { reportDifference } from '../../publish/difference/report-difference.ts'
import { formats } from '../../publish/formats.ts'
import { mapPdfOf } from '../../publish/pdf/pdf.ts'
import { Typesetter } from '../../publish/pdf/typesetter.ts'
import type { TypesettingProcess } from '../../publish/pdf/typesetting-process.ts'
import { editionReport, mapReport } from '../../publish/report/edition-report.ts'
import { restatementAnnex } from '../../publish/report/restatement-annex.ts'
import { dataHash } from '../../publish/seal/data-hash.ts'
import type { Seal } from '../../publish/seal/seal.ts'
import { readMaps } from '../../store/queries/edition-maps.ts'
import type {
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

process.on('message', (message: PublishingMessage) => {
  if (message.kind === 'edition') keep(message)
  else void answer(message)
})
// Whoever asked has gone: nobody is left to write for.
process.on('disconnect', () => process.exit())

function keep({ key, edition: text, before, seal }: EditionMessage): void {
  const edition = readEdition(text)
  editions.set(key, {
    edition,
    before: before && readEdition(before),
    seal: { ...seal, data: dataHash(edition) },
  })
}

const readEdition = ({ head, maps }: EditionText): Edition => ({ ...head, services: readMaps(maps) })

async function answer({ id, ...asked }: WriteMessage): Promise<void> {
  let reply: PublishingReply
  try {
    reply = { kind: 'written', id, bytes: await write(asked) }
  } catch (error) {
    reply = { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(reply)
}

async function write({ key, format, part }: Omit<WriteMessage, 'id'>): Promise<Uint8Array> {
  const known = editions.get(key)
  if (!known) throw new Error(`the edition ${key} was not sent`)
  const { edition, before, seal } = known
  if (part.kind === 'whole') {
    const annex = before && restatementAnnex(editionDifference(before, edition))
    const report = editionReport(edition, seal, annex ? [annex] : [])
    return formats[format].write({ edition, report, pdfStandard: 'ua-1', typesetting })
  }
  if (part.kind === 'difference') {
    if (!before || format !== 'docx') throw new Error(`no ${format} of the difference of ${key}`)
    return differenceDocx(reportDifference(editionDifference(before, edition), part.language), part.language)
  }
  const map = edition.services[part.place]
  if (!map) throw new Error(`the edition ${key} has no map ${part.place}`)
  const report = mapReport(edition, map, seal)
  if (format === 'pdf') return mapPdfOf(report, typesetting)
  const alone = { ...edition, services: [map] }
  return formats[format].write({ edition: alone, report, pdfStandard: 'ua-1', typesetting })
}
