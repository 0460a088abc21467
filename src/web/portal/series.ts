import { createElement } from 'react'
import { picture } from '../../charts/picture.ts'
import { yearLine } from '../../charts/year-line.ts'
import { csvOf } from '../../publish/csv.ts'
import { type SeriesOfService, seriesOfService } from '../../store/queries/series-of-service.ts'
import { type SeriesAddress, type SeriesPageData, seriesPage } from '../../store/queries/series-page.ts'
import { EmbedPage } from '../../ui/embed-page.tsx'
import type { Frame } from '../../ui/frame.ts'
import { seriesChart } from '../../ui/series-chart.ts'
import { labelParts } from '../../ui/series-label.ts'
import { SeriesPage } from '../../ui/series-page.tsx'
import type { SeriesProps } from '../../ui/series-page-props.ts'
import { seriesWords } from '../../words/series.ts'
import { sentenceCase, titleCase } from '../../words/title-case.ts'
import { type Answer, csv, html, json, type Problem, svg } from '../http/answer.ts'
import { inLanguage, type SeriesFormat, urls } from '../urls.ts'
import { seriesRows } from './open-data/flat-data.ts'
import { seriesAbout } from './open-data/structured-data.ts'
import { seriesView } from './series-view.ts'
import {
  canBeSlug,
  documentOf,
  type Found,
  findEdition,
  lastingFrame,
  noEdition,
  noService,
  page,
  type Visit,
} from './visit.ts'

/** A series as a file, or as the page that other sites show inside theirs. */
type SeriesShape = SeriesFormat | 'embed'

/**
 * One series as a page, as data or as a picture. An old name of its service leads to the present address, the
 * beginning of a series' name to the only one that begins so.
 */
export async function series(
  visit: Visit,
  year: string,
  address: SeriesAddress,
  format: SeriesShape | null,
): Promise<Answer> {
  const found = findEdition(visit, year)
  if (!found) return { kind: 'problem', problem: noEdition(visit, year) }
  if (!canBeSlug(address.service)) {
    return { kind: 'problem', problem: await noService(visit, found, address.service) }
  }
  const data = canBeSlug(address.series)
    ? await visit.store.inBody(found.body.id, db => seriesPage(db, found.edition.id, address))
    : null
  if (!data) return missing(visit, found, address, format)
  if (data.service !== address.service) {
    return movedTo(visit, found, { ...address, service: data.service }, format, true)
  }
  const lasting = urls.series('it', found.edition.year, data.service, address.section, address.series)
  const { language } = visit.address
  const view = seriesView(
    lastingFrame(visit, found, lasting),
    {
      edition: found.edition,
      readable: new Set(visit.catalogue.editions.map(each => each.id)),
      section: address.section,
      slug: address.series,
      url: visit.site.url + inLanguage(lasting, language),
    },
    data,
  )
  if (!view) return missing(visit, found, address, format)
  if (format === null)
    return page(createElement(SeriesPage, { ...view, frame: describedFrame(visit, found, view) }))
  if (format === 'embed') {
    const text = documentOf(createElement(EmbedPage, view))
    return { kind: 'lasting', type: html, text, framed: true }
  }
  if (format === 'svg') return { kind: 'lasting', type: svg, text: pictureOf(view) }
  if (format === 'csv') {
    const rows = seriesRows(address.section, address.series, data)
    return { kind: 'lasting', type: csv, text: csvOf(rows) }
  }
  return { kind: 'lasting', type: json, text: JSON.stringify(seriesData(visit, found, view, data)) }
}

/** The frame with what the page tells search engines, and with its line as a second preview. */
function describedFrame(visit: Visit, found: Found, view: SeriesProps): Frame {
  const { frame, section, slug, service } = view
  const line = urls.seriesData(found.edition.year, service.slug, section, slug, 'svg')
  const preview = { url: visit.site.url + line, type: 'image/svg+xml', size: null } as const
  const url = frame.alternates?.[frame.language] ?? ''
  return {
    ...frame,
    about: seriesAbout(visit, found, view, url),
    previews: [...frame.previews, preview],
  }
}

function movedTo(
  visit: Visit,
  { edition }: Found,
  { service, section, series }: SeriesAddress,
  format: SeriesShape | null,
  lasting: boolean,
): Answer {
  const { language } = visit.address
  const { year } = edition
  const to =
    format === null
      ? urls.series(language, year, service, section, series)
      : format === 'embed'
        ? urls.embed(language, year, service, section, series)
        : urls.seriesData(year, service, section, series, format)
  return { kind: 'moved', to, lasting }
}

/** The line as a picture that says itself what it shows. */
function pictureOf(view: SeriesProps): string {
  const { frame, title, service, year } = view
  const chart = seriesChart(view, frame.language, 'wide')
  return picture({
    drawing: { svg: yearLine(chart), width: chart.width, height: chart.height },
    heading: title,
    subheading: `${service.name} · ${frame.words.serviceMaps} ${year} · ${frame.body}`,
    source: frame.alternates?.[frame.language] ?? '',
  })
}

/** The series in the words of the interchange format, with where it belongs and every vintage of its figures. */
function seriesData({ site }: Visit, { body, edition }: Found, view: SeriesProps, data: SeriesPageData) {
  const { series, section, slug, service, citation } = view
  const part = (at: number) => data.slugs[at] ?? null
  return {
    body: { name: body.name, ipaCode: body.ipaCode, istatCode: body.istatCode },
    edition: { year: edition.year, revision: edition.revision, title: edition.title },
    service: { slug: service.slug, name: data.name, manager: data.manager },
    series: {
      section,
      slug,
      label: series.label,
      unit: series.unit,
      kind: data.kind,
      partOf: series.partOf === null ? null : part(series.partOf),
      footnotes: view.footnotes,
      source: series.source ?? null,
    },
    observations: series.observations.map((each, at) => ({
      referenceDate: view.referenceDates[at],
      ...each,
      breaksWithPast: view.breaks[at],
    })),
    vintages: data.vintages.map(({ edition: _, date, ...each }) => ({ referenceDate: date, ...each })),
    url: site.url + urls.series('it', edition.year, service.slug, section, slug),
    citation: citation.short,
  }
}

/** Most series that a problem leads on to. */
const mostLinks = 8

/** No such series: on to the one that was surely meant, or to those most like it. */
async function missing(
  visit: Visit,
  found: Found,
  address: SeriesAddress,
  format: SeriesShape | null,
): Promise<Answer> {
  const wanted = address.series.slice(0, 200)
  const known = await visit.store.inBody(found.body.id, db =>
    seriesOfService(db, found.edition.id, address.service, canBeSlug(wanted) ? wanted : ''),
  )
  if (known.length === 0) {
    return { kind: 'problem', problem: await noService(visit, found, address.service) }
  }
  const begun = known.filter(
    each => each.here && each.section === address.section && each.slug.startsWith(`${wanted}-`),
  )
  const [meant] = begun
  if (meant && begun.length === 1) {
    return movedTo(
      visit,
      found,
      { section: meant.section, service: meant.service, series: meant.slug },
      format,
      false,
    )
  }
  return { kind: 'problem', problem: noSeries(visit, found, address, known) }
}

function noSeries(
  { address: { language } }: Visit,
  { edition }: Found,
  { service, series: wanted }: SeriesAddress,
  known: readonly SeriesOfService[],
): Problem {
  const words = seriesWords[language]
  const nearest = known.filter(each => each.here || each.slug === wanted).slice(0, mostLinks)
  return {
    status: 404,
    title: words.noSeries(
      wanted.slice(0, 80),
      titleCase(service.slice(0, 80).replaceAll('-', ' ').toUpperCase()),
      edition.year,
    ),
    text: words.noSeriesText,
    similar: nearest.map(each => {
      const year = each.here ? edition.year : each.year
      const name = sentenceCase(labelParts({ ...each, unit: 'count', partOf: null, observations: [] }).text)
      return {
        name: each.here ? name : words.elsewhere(name, each.year),
        href: urls.series(language, year, each.service, each.section, each.slug),
      }
    }),
  }
}
