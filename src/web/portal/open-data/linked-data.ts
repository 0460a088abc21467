import type { Publication } from '../../../publish/open-data/publication.ts'
import { jsonLd } from '../../../publish/open-data/rdf/json-ld.ts'
import { rdfXml } from '../../../publish/open-data/rdf/rdf-xml.ts'
import type { Triples } from '../../../publish/open-data/rdf/triples.ts'
import { turtle } from '../../../publish/open-data/rdf/turtle.ts'
import type { Answer } from '../../http/answer.ts'
import type { LinkedFormat } from '../../urls.ts'
import type { Site } from '../frame.ts'

/** How linked data are written, and what they are then. */
const writers = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: jsonLd },
  rdf: { type: 'application/rdf+xml; charset=utf-8', write: rdfXml },
} as const

/** Triples as an answer; the vocabulary of the publication has a prefix of its own. */
export function linkedAnswer({ url }: Pick<Site, 'url'>, triples: Triples, format: LinkedFormat): Answer {
  const { type, write } = writers[format]
  return { kind: 'lasting', type, text: write(triples, { v: `${url}/dati#` }) }
}

/** Whether a form of an address is linked data. */
export const isLinked = (format: string | null): format is LinkedFormat =>
  format !== null && format in writers

/** What the open data say of an edition besides what it holds. */
export function publicationFacts(
  site: Site,
  { revision, issued, modified }: Pick<Publication, 'revision' | 'issued' | 'modified'>,
): Omit<Publication, 'edition' | 'addresses'> {
  return { site: site.url, revision, issued, modified, contact: site.contact ?? null }
}
