import type { PublicBody } from '../../../domain/edition.ts'
import { catalogue } from '../../../publish/open-data/catalogue/catalogue.ts'
import type { CatalogueEdition } from '../../../publish/open-data/catalogue/edition-datasets.ts'
import type { PublishedEdition } from '../../../store/queries/published-editions.ts'
import { openDataPageWords } from '../../../words/open-data-page.ts'
import type { DocumentAnswer } from '../../http/answer.ts'
import type { LinkedFormat } from '../../urls.ts'
import { type Desk, sourceOf } from '../documents.ts'
import { editionHead } from '../edition-data.ts'
import { type Found, findEdition, noEdition, type Visit } from '../visit.ts'
import { linkedAnswer } from './linked-data.ts'

/** The catalogue of all open data, every edition with its files. */
export async function catalogueData(visit: Visit, desk: Desk, format: LinkedFormat): Promise<DocumentAnswer> {
  const { body, editions } = visit.catalogue
  const entries: CatalogueEdition[] = []
  for (const edition of body ? editions : []) {
    const entry = body && (await describedEdition(visit, desk, { body, edition }))
    if (!entry) return notWritten(visit)
    entries.push(entry)
  }
  return linkedAnswer(visit.site, catalogueOf(visit, editions[0] ?? null, entries), format)
}

/** The same of one edition. */
export async function editionLinked(
  visit: Visit,
  desk: Desk,
  year: string,
  format: LinkedFormat,
): Promise<DocumentAnswer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const entry = await describedEdition(visit, desk, found)
  if (!entry) return notWritten(visit)
  return linkedAnswer(visit.site, catalogueOf(visit, found.edition, [entry]), format)
}

/** What the catalogue says of an edition: its files are written and measured where nobody has asked for them yet. */
export const describedEdition = (
  visit: Omit<Visit, 'address'>,
  { documents }: Pick<Desk, 'documents'>,
  found: Found,
): Promise<CatalogueEdition | null> => documents.describe(sourceOf(visit, found))

function catalogueOf(
  { site, catalogue: { body } }: Visit,
  edition: PublishedEdition | null,
  editions: readonly CatalogueEdition[],
) {
  const named: PublicBody = body && edition ? editionHead(body, edition).body : { name: body?.name ?? '' }
  return catalogue({ body: named, site: site.url, contact: site.contact ?? null, editions })
}

function notWritten({ address }: Visit): DocumentAnswer {
  const words = openDataPageWords[address.language]
  return {
    kind: 'problem',
    problem: { status: 503, title: words.failed, text: words.failedText, similar: [] },
  }
}
