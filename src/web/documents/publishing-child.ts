import { editionDifference } from '../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../domain/edition.ts'
import { formats } from '../../publish/formats.ts'
import { mapPdfOf } from '../../publish/pdf/pdf.ts'
import { Typesetter } from '../../publish/pdf/typesetter.ts'
import type { TypesettingProcess } from '../../publish/pdf/typesetting-process.ts'
import { editionReport, mapReport } from '../../publish/report/edition-report.ts'
import { restatementAnnex } from '../../publish/report/restatement-annex.ts'
import { dataHash } from '../../publish/seal/data-hash.ts'
import type { Seal } from '../../publish/seal/seal.ts'
import type {
  EditionMessage,
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

function keep({ key, revision, edition: text, before }: EditionMessage): void {
  const edition = JSON.parse(text) as Edition
  const seal: Seal = { revision, reason: null, resolution: null, data: dataHash(edition) }
  editions.set(key, { edition, before: before === null ? null : (JSON.parse(before) as Edition), seal })
}

async function answer({ id, ...asked }: WriteMessage): Promise<void> {
  let reply: PublishingReply
  try {
    reply = { kind: 'written', id, bytes: await write(asked) }
  } catch (error) {
    reply = { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(reply)
}

async function write({ key, format, map: at }: Omit<WriteMessage, 'id'>): Promise<Uint8Array> {
  const known = editions.get(key)
  if (!known) throw new Error(`the edition ${key} was not sent`)
  const { edition, before, seal } = known
  if (at === null) {
    const annex = before && restatementAnnex(editionDifference(before, edition))
    const report = editionReport(edition, seal, annex ? [annex] : [])
    return formats[format].write({ edition, report, pdfStandard: 'ua-1', typesetting })
  }
  const map = edition.services[at]
  if (!map) throw new Error(`the edition ${key} has no map ${at}`)
  const report = mapReport(edition, map, seal)
  if (format === 'pdf') return mapPdfOf(report, typesetting)
  const alone = { ...edition, services: [map] }
  return formats[format].write({ edition: alone, report, pdfStandard: 'ua-1', typesetting })
}
