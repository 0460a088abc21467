import { fileNameOf } from '../../../publish/formats.ts'
import { openDataPageWords } from '../../../words/open-data-page.ts'
import { dataDocuments, documentFormats } from '../../documents/document-format.ts'
import { csv, type DocumentAnswer } from '../../http/answer.ts'
import { openDataHeaders } from '../../http/headers.ts'
import { negotiatedHeaders } from '../../http/negotiation.ts'
import { urls } from '../../urls.ts'
import { type Desk, handOut } from '../documents.ts'
import { type Found, findEdition, noEdition, type Visit } from '../visit.ts'
import { editionLinked } from './catalogue-data.ts'

/** A data file of an edition at its permanent address; a name that is none leads on to those that there are. */
export async function dataFile(
  visit: Visit,
  desk: Desk,
  year: string,
  name: string,
): Promise<DocumentAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { edition } = found
  if (name === fileNameOf(edition, 'catalogue')) return editionLinked(visit, desk, year, 'ttl')
  const format = dataDocuments.find(each => name === fileNameOf(edition, documentFormats[each].format))
  if (format === undefined) return noFile(visit, found, name)
  return handOutFile(visit, desk, found, format, urls.dataFile(edition.year, name), {})
}

/** The CSV of an edition at the edition's own address: written by the process that writes files, shown in place. */
export async function editionCsv(visit: Visit, desk: Desk, year: string): Promise<DocumentAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const here = urls.editionData(found.edition.year, 'csv')
  const headers = { ...negotiatedHeaders(here, csv), 'content-disposition': 'inline' }
  return handOutFile(visit, desk, found, 'csv', here, headers)
}

function handOutFile(
  visit: Visit,
  desk: Desk,
  found: Found,
  format: (typeof dataDocuments)[number],
  here: string,
  headers: Readonly<Record<string, string>>,
): Promise<DocumentAnswer> {
  const { edition } = found
  const described = urls.dataFile(edition.year, fileNameOf(edition, 'csvw'))
  return handOut(visit, desk, found, {
    here,
    back: urls.openData(visit.address.language),
    path: here,
    fileName: fileNameOf(edition, documentFormats[format].format),
    format,
    part: { kind: 'whole' },
    headers: {
      ...openDataHeaders,
      ...(format === 'csv'
        ? { link: `<${described}>; rel="describedby"; type="application/csvm+json"` }
        : {}),
      ...headers,
    },
  })
}

function noFile({ address: { language } }: Visit, { edition }: Found, name: string): DocumentAnswer {
  const words = openDataPageWords[language]
  const files = dataDocuments.map(each => fileNameOf(edition, documentFormats[each].format))
  return {
    kind: 'problem',
    problem: {
      status: 404,
      title: words.noFile(name.slice(0, 80), edition.year),
      text: words.noFileText,
      similar: [
        { name: words.title, href: urls.openData(language) },
        ...files.map(file => ({ name: file, href: urls.dataFile(edition.year, file) })),
      ],
    },
  }
}
