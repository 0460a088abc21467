import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import type { Frame } from '../../ui/frame.ts'
import type { Language } from '../../words/language.ts'
import { portalWords } from '../../words/portal.ts'
import { sealSentence } from '../../words/seal.ts'
import type { Assets } from '../assets.ts'
import { otherForms } from '../http/negotiation.ts'
import type { PageAddress } from '../page-address.ts'
import { inLanguage, urls } from '../urls.ts'

/** What every page of this server is made with. */
export interface Site {
  readonly assets: Assets
  /** Public address without a slash at the end, for addresses that must be absolute. */
  readonly url: string
  /** Whether mails leave through a mail server. */
  readonly sendsMail?: boolean
  /** Mail address of the office that answers for the data; absent where none is set. */
  readonly contact?: string
  /** Requests a minute that one address may make to the programming interface; absent for the usual number. */
  readonly apiLimit?: number
}

/** The frame of a page at an address. */
export function frameFor(
  site: Site,
  address: PageAddress,
  body: string,
  edition: PublishedEdition | null,
): Frame {
  const { language, lasting } = address
  const other: Language = language === 'it' ? 'en' : 'it'
  return {
    language,
    words: portalWords(language),
    body,
    edition: edition && {
      year: edition.year,
      title: edition.title,
      attachment: edition.attachment,
      previous: edition.previous,
      seal: sealSentence(edition, language),
    },
    links: {
      home: urls.home(language),
      otherLanguage: inLanguage(address.path, other),
      edition: year => urls.edition(language, year),
      editionJson: year => urls.editionData(year, 'json'),
      editionCsv: year => urls.editionData(year, 'csv'),
      difference: (later, earlier) => urls.difference(language, later, earlier, null),
      service: (year, slug) => urls.service(language, year, slug),
      serviceJson: (year, slug) => urls.serviceData(year, slug, 'json'),
      serviceCsv: (year, slug) => urls.serviceData(year, slug, 'csv'),
      series: (year, service, section, slug) => urls.series(language, year, service, section, slug),
      seriesFile: (year, service, section, slug, format) =>
        urls.seriesData(year, service, section, slug, format),
      editionDocument: (year, format) => urls.editionDocument(language, year, format),
      serviceDocument: (year, slug, format) => urls.serviceDocument(language, year, slug, format),
      feed: urls.feed(language),
      openData: urls.openData(language),
      api: urls.apiPage(language),
      search: (year, query) => urls.search(language, year, query),
      suggestions: year => urls.suggestions(language, year),
      glance: year => urls.glance(language, year),
      compare: urls.compare(language),
      toWhom: year => urls.toWhom(language, year),
      management: year => urls.management(language, year),
      managers: year => urls.managers(language, year),
      organisations: year => urls.organisations(language, year),
      organisation: (year, slug) => urls.organisation(language, year, slug),
      quality: year => urls.quality(language, year),
      about: page => urls.about(language, page),
      asset: name => urls.asset(site.assets.names.get(name) ?? name),
    },
    forms: lasting === null ? [] : otherForms(lasting),
    previews: [
      {
        url: site.url + urls.asset(site.assets.names.get('preview.png') ?? 'preview.png'),
        type: 'image/png',
        size: { width: 1200, height: 630 },
      },
    ],
    ...(lasting === null
      ? {}
      : {
          alternates: {
            it: site.url + inLanguage(lasting, 'it'),
            en: site.url + inLanguage(lasting, 'en'),
          },
        }),
  }
}
