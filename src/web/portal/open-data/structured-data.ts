import type { ServiceMap } from '../../../domain/edition.ts'
import { fileNameOf } from '../../../publish/formats.ts'
import { dataFileNames, dataFiles } from '../../../publish/open-data/data-files.ts'
import type { PublishedEdition } from '../../../store/queries/published-editions.ts'
import type { StructuredData } from '../../../ui/frame.ts'
import type { OpenEdition } from '../../../ui/open-data/open-data-page-props.ts'
import type { SeriesProps } from '../../../ui/series-page-props.ts'
import { openDataWords } from '../../../words/open-data.ts'
import { openDataPageWords } from '../../../words/open-data-page.ts'
import { seriesWords } from '../../../words/series.ts'
import { urls } from '../../urls.ts'
import type { Found, Visit } from '../visit.ts'

const schema = 'https://schema.org'
const licence = 'https://creativecommons.org/licenses/by/4.0/'

/** An edition as a data set, for search engines (schema.org). */
export function editionAbout(
  { site, address: { language } }: Visit,
  { body, edition }: Found,
): StructuredData {
  const words = openDataWords[language]
  return {
    '@context': schema,
    '@type': 'Dataset',
    '@id': `${site.url}/${edition.year}#quantita`,
    name: words.quantitiesTitle(body.name, edition.year),
    description: `${words.seriesText} ${words.catalogueText(body.name)}`,
    url: site.url + urls.edition(language, edition.year),
    ...said(site.url, body.name, edition),
    includedInDataCatalog: { '@type': 'DataCatalog', url: site.url + urls.openData(language) },
    distribution: dataFileNames.map(name => ({
      '@type': 'DataDownload',
      name: words.files[name],
      encodingFormat: dataFiles[name].type,
      contentUrl: site.url + urls.dataFile(edition.year, fileNameOf(edition, name)),
    })),
  }
}

/** One quantity as a data set of its own. */
export function seriesAbout(
  { site, address: { language } }: Visit,
  { body, edition }: Found,
  { title, service, section, slug, referenceDates, series }: Omit<SeriesProps, 'frame'>,
  url: string,
): StructuredData {
  const [first = ''] = referenceDates
  const file = (format: 'csv' | 'json') =>
    site.url + urls.seriesData(edition.year, service.slug, section, slug, format)
  return {
    '@context': schema,
    '@type': 'Dataset',
    name: `${title}, ${service.name}`,
    description: seriesWords[language].description(title, service.name, body.name),
    url,
    ...said(site.url, body.name, edition),
    temporalCoverage: `${first}/${referenceDates.at(-1) ?? ''}`,
    variableMeasured: { '@type': 'PropertyValue', name: series.label, unitText: series.unit },
    isPartOf: { '@type': 'Dataset', '@id': `${site.url}/${edition.year}#quantita` },
    distribution: (['csv', 'json'] as const).map(format => ({
      '@type': 'DataDownload',
      encodingFormat: dataFiles[format].type,
      contentUrl: file(format),
    })),
  }
}

/** A service as search engines know them: who runs it, for whom, where. No person is named. */
export function serviceAbout(
  { site, address: { language } }: Visit,
  { body, edition }: Found,
  slug: string,
  name: string,
  map: ServiceMap,
): StructuredData {
  const core = (map.content?.core ?? []).map(element => element.name).filter(each => each !== '')
  const words = openDataWords[language]
  return {
    '@context': schema,
    '@type': 'GovernmentService',
    '@id': `${site.url}/servizi/${encodeURIComponent(slug)}`,
    name,
    description: core.length > 0 ? words.serviceText(core) : words.noServiceText,
    url: site.url + urls.service(language, edition.year, slug),
    serviceOperator: organisation(site.url, body.name),
    areaServed: { '@type': 'AdministrativeArea', name: body.name },
    audience: (map.users.segments ?? []).map(segment => ({
      '@type': 'Audience',
      audienceType: segment.name,
    })),
    availableChannel: (map.delivery?.facilities ?? []).map(facility => ({
      '@type': 'ServiceChannel',
      serviceLocation: { '@type': 'Place', name: facility.name },
    })),
  }
}

/** All open data as one catalogue. */
export function catalogueAbout(
  { site, address: { language }, catalogue: { body } }: Visit,
  editions: readonly OpenEdition[],
): StructuredData {
  const words = openDataWords[language]
  const name = body?.name ?? ''
  return {
    '@context': schema,
    '@type': 'DataCatalog',
    '@id': `${site.url}/catalogo`,
    name: openDataPageWords[language].title,
    description: words.catalogueText(name),
    url: site.url + urls.openData(language),
    license: licence,
    publisher: organisation(site.url, name),
    dataset: editions.map(({ year, url }) => ({
      '@type': 'Dataset',
      '@id': `${site.url}/${year}#quantita`,
      name: words.quantitiesTitle(name, year),
      description: words.seriesText,
      license: licence,
      url,
    })),
  }
}

const organisation = (url: string, name: string) => ({
  '@type': 'GovernmentOrganization',
  '@id': `${url}/catalogo#ente`,
  name,
})

/** What is said of every data set of an edition. */
function said(url: string, body: string, { revision, issued, modified }: PublishedEdition) {
  return {
    license: licence,
    creator: organisation(url, body),
    datePublished: issued,
    dateModified: modified,
    version: String(revision),
    isAccessibleForFree: true,
    inLanguage: 'it',
    spatialCoverage: { '@type': 'Place', name: body },
  }
}
