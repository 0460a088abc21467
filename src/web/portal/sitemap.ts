import { editionAddresses } from '../../store/queries/edition-addresses.ts'
import { languages } from '../../words/language.ts'
import { type Answer, plain, xml } from '../http/answer.ts'
import { aboutPages, inLanguage, urls } from '../urls.ts'
import { editionAtlas } from './edition-atlas.ts'
import { escapeXml } from './escape-xml.ts'
import type { Visit } from './visit.ts'

/** The protocol allows no more addresses in one file: older editions give way. */
const most = 50_000

/** Pages that look across the maps of an edition. */
const acrossAddresses = [
  urls.toWhom,
  urls.management,
  urls.managers,
  urls.organisations,
  urls.quality,
  urls.glance,
] as const

/** Every page that can be found again, in each language: editions newest first, services, series. */
export async function sitemap({ site, store, catalogue }: Visit): Promise<Answer> {
  const { body, editions } = catalogue
  const about = aboutPages.map(each => urls.about('it', each))
  const paths = [urls.home('it'), urls.openData('it'), urls.apiPage('it'), urls.compare('it'), ...about]
  for (const edition of body ? editions : []) {
    const { id, year, previous } = edition
    if (!body || paths.length * languages.length >= most) break
    const services = await store.inBody(body.id, db => editionAddresses(db, id))
    paths.push(urls.edition('it', year), ...acrossAddresses.map(address => address('it', year)))
    if (previous !== null) paths.push(urls.difference('it', year, previous, null))
    const { organisations } = await editionAtlas(store, { body, edition })
    paths.push(...organisations.map(each => urls.organisation('it', year, each.slug)))
    for (const { slug, series } of services) {
      paths.push(urls.service('it', year, slug))
      for (const each of series) paths.push(urls.series('it', year, slug, each.section, each.slug))
    }
  }
  const entries = paths
    .slice(0, Math.floor(most / languages.length))
    .flatMap(path => languages.map(language => entry(site.url, path, language)))
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('\n')}\n</urlset>\n`
  return { kind: 'lasting', type: xml, text }
}

function entry(site: string, path: string, language: 'it' | 'en'): string {
  const at = (each: 'it' | 'en') => escapeXml(site + inLanguage(path, each))
  const alternates = languages.map(
    each => `<xhtml:link rel="alternate" hreflang="${each}" href="${at(each)}"/>`,
  )
  return `<url><loc>${at(language)}</loc>${alternates.join('')}</url>`
}

/** Everything may be read; searches are not worth keeping. */
export async function robots({ site, catalogue }: Visit): Promise<Answer> {
  const searches = catalogue.editions.flatMap(({ year }) => languages.map(each => urls.search(each, year)))
  const lines = [
    'User-agent: *',
    ...searches.map(path => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${site.url}${urls.sitemap()}`,
  ]
  return { kind: 'lasting', type: plain, text: `${lines.join('\n')}\n` }
}
