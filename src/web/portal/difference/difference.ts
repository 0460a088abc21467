import { setImmediate } from 'node:timers/promises'
import { createElement } from 'react'
import { editionDifference } from '../../../analysis/edition-difference/edition-difference.ts'
import type { Edition } from '../../../domain/edition.ts'
import { reportDifference } from '../../../publish/difference/report-difference.ts'
import { editionAddresses } from '../../../store/queries/edition-addresses.ts'
import { editionMaps } from '../../../store/queries/edition-maps.ts'
import type { PublishedEdition } from '../../../store/queries/published-editions.ts'
import { DifferencePage, NoDifferencePage } from '../../../ui/difference/difference-page.tsx'
import type { NamedLink } from '../../../ui/links.ts'
import { type Answer, type DocumentAnswer, json } from '../../http/answer.ts'
import { type DifferenceFormat, urls } from '../../urls.ts'
import { type Desk, handOut } from '../documents.ts'
import { interchangeEdition } from '../edition-data.ts'
import { type Found, findEdition, lastingFrame, noEdition, page, type Visit } from '../visit.ts'
import { differenceView } from './difference-view.ts'

/**
 * Leads to the difference from the edition before, or from the one that `con` names: the address that names both
 * stays true when other editions are added. Where there is none before, a page that says so.
 */
export async function differences(
  visit: Visit,
  year: string,
  asked: unknown,
  format: 'json' | null,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  const { language } = visit.address
  const chosen = typeof asked === 'string' && asked !== '' ? asked : null
  const other = chosen === null ? editionBefore(visit, found.edition) : findEdition(visit, chosen)?.edition
  if (!other && (chosen !== null || format !== null)) {
    return { kind: 'problem', problem: noEdition(visit, chosen ?? String(found.edition.year - 1)) }
  }
  if (!other) {
    const frame = lastingFrame(visit, found, urls.differences('it', found.edition.year))
    const others = otherEditions(visit, found, null)
    return page(createElement(NoDifferencePage, { frame, year: found.edition.year, others }))
  }
  const [earlier, later] =
    other.year <= found.edition.year ? [other.year, found.edition.year] : [found.edition.year, other.year]
  return { kind: 'moved', to: urls.difference(language, later, earlier, format), lasting: false }
}

/** What changed between two editions, as a page, as data or as a document. */
export async function difference(
  visit: Visit,
  desk: Desk,
  years: { readonly later: string; readonly earlier: string },
  format: DifferenceFormat | null,
): Promise<DocumentAnswer> {
  const found = findEdition(visit, years.later)
  const before = findEdition(visit, years.earlier)
  if (!found || !before) {
    return { kind: 'problem', problem: noEdition(visit, found ? years.earlier : years.later) }
  }
  const { language } = visit.address
  if (before.edition.year > found.edition.year) {
    const to = urls.difference(language, before.edition.year, found.edition.year, format)
    return { kind: 'moved', to, lasting: true }
  }
  if (format === 'docx') return differenceDocument(visit, desk, found, before.edition)
  const [from, to] = [await whole(visit, before), await whole(visit, found)]
  // Reading and comparing each take tens of milliseconds: other readers go in between.
  await setImmediate()
  const changed = editionDifference(from, to)
  if (format === 'json') return { kind: 'lasting', type: json, text: JSON.stringify(changed) }
  const addresses = await visit.store.inBody(found.body.id, db => editionAddresses(db, found.edition.id))
  const frame = lastingFrame(
    visit,
    found,
    urls.difference('it', found.edition.year, before.edition.year, null),
  )
  const view = differenceView(
    frame,
    reportDifference(changed, language),
    addresses.map(({ slug }) => slug),
    otherEditions(visit, found, before.edition),
  )
  return page(createElement(DifferencePage, view))
}

/** In the reader's language, since the words around the changes are ours. */
function differenceDocument(
  visit: Visit,
  desk: Desk,
  found: Found,
  before: PublishedEdition,
): Promise<DocumentAnswer> {
  const { language } = visit.address
  const [later, earlier] = [found.edition.year, before.year]
  const here = urls.difference(language, later, earlier, 'docx')
  return handOut(
    visit,
    desk,
    { ...found, before },
    {
      here,
      back: urls.difference(language, later, earlier, null),
      path: here,
      fileName: `differenze-${earlier}-${later}.docx`,
      format: 'docx',
      part: { kind: 'difference', language },
    },
  )
}

const editionBefore = ({ catalogue }: Visit, { year }: PublishedEdition): PublishedEdition | undefined =>
  catalogue.editions.find(each => each.year < year)

async function whole({ store }: Visit, { body, edition }: Found): Promise<Edition> {
  return interchangeEdition(body, edition, await store.inBody(body.id, db => editionMaps(db, edition.id)))
}

/** The other pairs that an edition is part of, newest first. */
function otherEditions(
  { catalogue, address }: Visit,
  { edition }: Found,
  shown: PublishedEdition | null,
): readonly NamedLink[] {
  return catalogue.editions
    .filter(({ year }) => year !== edition.year && year !== shown?.year)
    .map(({ year }) => ({
      name: String(year),
      href: urls.difference(
        address.language,
        Math.max(year, edition.year),
        Math.min(year, edition.year),
        null,
      ),
    }))
}
