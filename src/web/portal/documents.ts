import { createElement } from 'react'
import { editionAddresses, mapAddresses } from '../../store/queries/edition-addresses.ts'
import { editionMapsText } from '../../store/queries/edition-maps.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import { servicePage } from '../../store/queries/service-page.ts'
import { PreparedPage, PreparingPage } from '../../ui/preparing-page.tsx'
import { downloadWords } from '../../words/downloads.ts'
import type { DocumentDesk } from '../documents/document-desk.ts'
import type { DocumentFormat, DocumentPart } from '../documents/document-format.ts'
import type { EditionText } from '../documents/publishing-message.ts'
import type { PublishedSource } from '../documents/publishing-process.ts'
import type { DocumentAnswer } from '../http/answer.ts'
import { urls } from '../urls.ts'
import { editionHead } from './edition-data.ts'
import { frameFor } from './frame.ts'
import { canBeSlug, documentOf, type Found, findEdition, noEdition, noService, type Visit } from './visit.ts'

/** Who asks for a document: a person who can be shown a page meanwhile, one who is on that page, a program. */
export type Reader = 'person' | 'waiting' | 'program'

/** The desk that writes documents, and who stands before it. */
export interface Desk {
  readonly documents: DocumentDesk
  readonly reader: Reader
}

/** In milliseconds. A person is soon shown that the work goes on; a program waits, since it could not read a page. */
const patience: Readonly<Record<Reader, number>> = { person: 1200, waiting: 200, program: 60_000 }

/** An edition, and the one it is compared with where that is asked for. */
interface SourceAsked extends Found {
  readonly before?: PublishedEdition
}

/** A document that is wanted. */
export interface Wanted {
  /** Address of the document, and of the page it is a document of, in the reader's language. */
  readonly here: string
  readonly back: string
  /** Address that does not depend on the language. */
  readonly path: string
  readonly fileName: string
  readonly format: DocumentFormat
  readonly part: DocumentPart
  /** What it is sent with besides the headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A whole edition as a document. */
export async function editionDocument(
  visit: Visit,
  desk: Desk,
  year: string,
  format: DocumentFormat,
): Promise<DocumentAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { language } = visit.address
  return handOut(visit, desk, found, {
    here: urls.editionDocument(language, found.edition.year, format),
    back: urls.edition(language, found.edition.year),
    path: urls.editionDocument('it', found.edition.year, format),
    fileName: `mappe-dei-servizi-${found.edition.year}.${format}`,
    format,
    part: { kind: 'whole' },
  })
}

/** One map as a document. An old name of a service leads to its present address. */
export async function serviceDocument(
  visit: Visit,
  desk: Desk,
  year: string,
  slug: string,
  format: DocumentFormat,
): Promise<DocumentAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const data = canBeSlug(slug)
    ? await visit.store.inBody(found.body.id, db => servicePage(db, found.edition.id, slug))
    : null
  if (!data) return { kind: 'problem', problem: await noService(visit, found, slug) }
  const { language } = visit.address
  const here = urls.serviceDocument(language, found.edition.year, data.slug, format)
  if (data.slug !== slug) return { kind: 'moved', to: here, lasting: true }
  return handOut(visit, desk, found, {
    here,
    back: urls.service(language, found.edition.year, data.slug),
    path: urls.serviceDocument('it', found.edition.year, data.slug, format),
    fileName: `${data.slug}-${found.edition.year}.${format}`,
    format,
    part: { kind: 'map', place: data.position },
  })
}

/** Hands a document out: at once, after a page that says it is being prepared, or a problem. */
export async function handOut(
  visit: Visit,
  desk: Desk,
  found: SourceAsked,
  wanted: Wanted,
): Promise<DocumentAnswer> {
  const words = downloadWords[visit.address.language]
  const shown = () => ({
    frame: frameFor(visit.site, visit.address, found.body.name, found.edition),
    fileName: wanted.fileName,
    here: wanted.here,
    back: wanted.back,
  })
  const state = await desk.documents.ask({
    ...wanted,
    version: visit.catalogue.version,
    source: sourceOf(visit, found),
    patience: patience[desk.reader],
  })
  switch (state.kind) {
    case 'ready':
      return desk.reader === 'waiting'
        ? { kind: 'prepared', text: documentOf(createElement(PreparedPage, shown())), file: wanted.here }
        : { kind: 'file', stored: state.answer }
    case 'preparing': {
      // An address of its own, so that who goes back comes to the page before and not to the document again.
      const waiting = urls.waiting(wanted.here)
      if (desk.reader === 'person') return { kind: 'moved', to: waiting, lasting: false }
      const page = createElement(PreparingPage, { ...shown(), here: waiting, seconds: state.seconds })
      return { kind: 'preparing', text: documentOf(page), seconds: 2 }
    }
    case 'failed':
      return problem(503, words.failed, words.failedText(wanted.fileName))
    case 'busy':
      return problem(503, words.busy, words.busyText)
  }
}

function problem(status: number, title: string, text: string): DocumentAnswer {
  return { kind: 'problem', problem: { status, title, text, similar: [] } }
}

/** The edition with one of before, else the newest of before, loaded when the publishing process first needs them. */
export function sourceOf(
  { site, store, catalogue }: Omit<Visit, 'address'>,
  { body, edition, before }: SourceAsked,
): PublishedSource {
  const earlier = before ?? catalogue.editions.find(each => each.year < edition.year) ?? null
  const text = async (each: PublishedEdition): Promise<EditionText> => ({
    head: editionHead(body, each),
    maps: await store.inBody(body.id, db => editionMapsText(db, each.id)),
  })
  const { revision, reason, resolution, issued, modified } = edition
  return {
    key: `${body.id} ${edition.id}.${edition.seal} ${earlier?.id ?? ''}`,
    load: async () => ({
      edition: await text(edition),
      before: earlier ? await text(earlier) : null,
      seal: { revision, reason, resolution },
      publication: {
        addresses: mapAddresses(await store.inBody(body.id, db => editionAddresses(db, edition.id))),
        site: site.url,
        revision,
        issued,
        modified,
        contact: site.contact ?? null,
      },
    }),
  }
}
