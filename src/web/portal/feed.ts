import { type PublishedRevision, publishedRevisions } from '../../store/queries/published-revisions.ts'
import { downloadWords } from '../../words/downloads.ts'
import { type Answer, atom } from '../http/answer.ts'
import { urls } from '../urls.ts'
import { escapeXml } from './escape-xml.ts'
import type { Visit } from './visit.ts'

/** The editions and their corrections as an Atom feed (RFC 4287), newest publication first. */
export async function feed({ site, store, catalogue, address }: Visit): Promise<Answer> {
  const { body } = catalogue
  const { language } = address
  const words = downloadWords[language]
  const revisions = body ? await store.inBody(body.id, publishedRevisions) : []
  const self = site.url + urls.feed(language)
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">` +
    `<id>${escapeXml(self)}</id><title>${escapeXml(words.feedTitle(body?.name ?? ''))}</title>` +
    `<updated>${revisions[0]?.at ?? '1970-01-01T00:00:00Z'}</updated>` +
    `<author><name>${escapeXml(body?.name ?? '')}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>` +
    `<link rel="alternate" type="text/html" href="${escapeXml(site.url + urls.home(language))}"/>` +
    `${revisions.map(each => entry(site.url, language, each)).join('')}</feed>\n`
  return { kind: 'lasting', type: atom, text }
}

function entry(
  site: string,
  language: 'it' | 'en',
  { year, revision, title, reason, at }: PublishedRevision,
): string {
  const words = downloadWords[language]
  const name = revision === 1 ? words.feedFirst(year) : words.feedRevision(year, revision)
  const page = escapeXml(site + urls.edition(language, year))
  const summary = [title, reason].filter(Boolean).join('. ')
  return (
    `<entry><id>${escapeXml(site + urls.edition('it', year))}#revisione-${revision}</id>` +
    `<title>${escapeXml(name)}</title><updated>${at}</updated><published>${at}</published>` +
    `<link rel="alternate" type="text/html" href="${page}"/><summary>${escapeXml(summary)}</summary></entry>`
  )
}
