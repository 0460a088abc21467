import { createElement } from 'react'
import { fileNameOf } from '../../../publish/formats.ts'
import type { CatalogueEdition } from '../../../publish/open-data/catalogue/edition-datasets.ts'
import { dataFileNames } from '../../../publish/open-data/data-files.ts'
import type { PublishedEdition } from '../../../store/queries/published-editions.ts'
import { OpenDataPage } from '../../../ui/open-data/open-data-page.tsx'
import type { OpenEdition, OpenFile } from '../../../ui/open-data/open-data-page-props.ts'
import { openDataPageWords } from '../../../words/open-data-page.ts'
import { documentFormats, editionDocuments } from '../../documents/document-format.ts'
import { type DocumentAnswer, html } from '../../http/answer.ts'
import { linkedFormats, urls } from '../../urls.ts'
import type { Desk } from '../documents.ts'
import { frameFor } from '../frame.ts'
import { documentOf, type Visit } from '../visit.ts'
import { describedEdition } from './catalogue-data.ts'
import { catalogueAbout } from './structured-data.ts'

/** How long, in milliseconds, a person waits for the sizes of files that nobody has asked for yet. */
const patience = 1000

const linkedNames = { ttl: 'Turtle', jsonld: 'JSON-LD', rdf: 'RDF/XML' } as const

/** The page of open data: at once, without the sizes that are not known yet. */
export async function openDataPage(visit: Visit, desk: Desk): Promise<DocumentAnswer> {
  const { site, address, catalogue } = visit
  const { body, editions } = catalogue
  const lasting = urls.openData('it')
  const [newest = null] = editions
  const frame = frameFor(site, { ...address, path: lasting, lasting }, body?.name ?? '', newest)
  const late = nothingYet()
  const entries = await Promise.all(
    editions.map(edition =>
      body ? Promise.race([describedEdition(visit, desk, { body, edition }), late]) : null,
    ),
  )
  const shown = editions.map((edition, at) => openEdition(visit, edition, entries[at] ?? null))
  const csv = newest && fileNameOf(newest, 'csv')
  const page = createElement(OpenDataPage, {
    frame: { ...frame, about: catalogueAbout(visit, shown) },
    editions: shown,
    catalogue: linkedFormats.map(format => ({ name: linkedNames[format], href: urls.catalogue(format) })),
    example: newest && csv && site.url + urls.dataFile(newest.year, csv),
    contact: site.contact ?? null,
  })
  const measured = entries.every(entry => entry !== null)
  return { kind: measured ? 'lasting' : 'passing', type: html, text: documentOf(page) }
}

function nothingYet(): Promise<null> {
  return new Promise(resolve => {
    setTimeout(() => resolve(null), patience).unref()
  })
}

function openEdition(
  { site, address: { language } }: Visit,
  edition: PublishedEdition,
  entry: CatalogueEdition | null,
): OpenEdition {
  const { year, revision, issued, modified } = edition
  const file = (kind: OpenFile['kind']): OpenFile => {
    const name = fileNameOf(edition, documentFormats[kind].format)
    return {
      kind,
      name,
      href: urls.dataFile(year, name),
      size: entry?.files.find(each => each.fileName === name) ?? null,
    }
  }
  return {
    year,
    revision,
    issued,
    modified,
    name: openDataPageWords[language].edition(year),
    href: urls.edition(language, year),
    url: site.url + urls.edition(language, year),
    files: dataFileNames.flatMap(kind => (kind === 'csv' ? [file('csv'), file('csvw')] : [file(kind)])),
    documents: editionDocuments
      .filter(format => format !== 'xlsx' && format !== 'zip')
      .map(format => ({ name: format.toUpperCase(), href: urls.editionDocument(language, year, format) })),
    archive: { name: 'ZIP', href: urls.editionDocument(language, year, 'zip') },
  }
}
