import { seriesIndex } from '../../analysis/series-index.ts'
import { vintageRestatements } from '../../analysis/vintage-restatements.ts'
import { changeAt } from '../../domain/comparison/change-at.ts'
import { scopeBreaks } from '../../domain/comparison/scope-breaks.ts'
import type { Footnote, Series } from '../../domain/edition.ts'
import type { PublishedEdition } from '../../store/queries/published-editions.ts'
import type { SeriesPageData, Vintage } from '../../store/queries/series-page.ts'
import { cellText } from '../../ui/figure-format.ts'
import type { Frame } from '../../ui/frame.ts'
import type { NamedLink } from '../../ui/links.ts'
import { pointsOf } from '../../ui/series-chart.ts'
import { labelParts, seriesTitle } from '../../ui/series-label.ts'
import type { SeriesProps, VintageTable } from '../../ui/series-page-props.ts'
import { formatDate } from '../../words/number.ts'
import { personName } from '../../words/person-name.ts'
import { seriesWords } from '../../words/series.ts'
import { inLanguage, urls } from '../urls.ts'
import { shownName } from './names.ts'

/** Which series of which edition a page is of. */
export interface SeriesPlace {
  readonly edition: PublishedEdition
  /** Editions that can be read, by id. */
  readonly readable: ReadonlySet<number>
  readonly section: 'output' | 'served'
  readonly slug: string
  /** Absolute address of the page. */
  readonly url: string
}

/** The page's view of one series; null where the data do not hold the row, which no stored edition does. */
export function seriesView(frame: Frame, place: SeriesPlace, data: SeriesPageData): SeriesProps | null {
  const { edition, section, slug } = place
  const { table, slugs } = data
  const row = slugs.indexOf(slug)
  const series = table.series[row]
  if (!series) return null
  const breaksOf = (each: Series) => scopeBreaks(each, table.referenceDates, table.footnotes)
  const breaks = breaksOf(series)
  const linkTo = (at: number): NamedLink[] => {
    const other = table.series[at]
    const to = slugs[at]
    return other && to !== undefined
      ? [{ name: seriesTitle(other), href: frame.links.series(edition.year, data.service, section, to) }]
      : []
  }
  const rows = table.series.map((_, at) => at)
  const service = shownName(data.name, data.previous, frame.words)
  return {
    frame,
    year: edition.year,
    service: {
      name: service,
      named: data.name !== null,
      slug: data.service,
      href: frame.links.service(edition.year, data.service),
    },
    section,
    slug,
    title: seriesTitle(series),
    series,
    referenceDates: table.referenceDates,
    breaks,
    changes: series.observations.map((_, at) => changeAt(series, breaks, at)),
    index: seriesIndex(series, breaks),
    footnotes: footnotesOf(series, table.footnotes),
    manager: data.manager,
    department: data.department,
    kind: data.kind,
    place: placeOf(series, frame),
    whole: series.partOf === null ? null : (linkTo(series.partOf)[0] ?? null),
    parts: rows.filter(at => table.series[at]?.partOf === row).flatMap(linkTo),
    others: rows
      .filter(at => at !== row)
      .flatMap(at => {
        const other = table.series[at]
        const last = other?.observations.at(-1)
        return linkTo(at).map(link => ({
          ...link,
          figure: other && last ? cellText(last, other, frame.language) : '',
          points: other ? pointsOf(other.observations, breaksOf(other)) : [],
        }))
      }),
    vintages: vintageTable(frame, place, data),
    citation: citationOf(frame, place, data, series, service),
    reuse: reuseOf(frame, place, data, seriesTitle(series), service),
  }
}

/** The notes whose mark the row's label or one of its cells bears. */
function footnotesOf(series: Series, footnotes: readonly Footnote[]): readonly Footnote[] {
  const marks = new Set([
    labelParts(series).mark,
    ...series.observations.flatMap(each => each.footnotes ?? []),
  ])
  return footnotes.filter(note => marks.has(note.mark))
}

function placeOf({ source }: Series, { words }: Frame): string {
  if (!source) return ''
  if (source.firstLine !== null)
    return words.service.lines(source.firstLine, source.lastLine ?? source.firstLine)
  return source.locator ? words.service.place(source.locator) : ''
}

function vintageTable(
  frame: Frame,
  { edition: current, readable, section, slug }: SeriesPlace,
  { vintages, service }: SeriesPageData,
): VintageTable {
  const words = seriesWords[frame.language]
  const said = (vintage: Vintage) => (vintage.raw === '' ? words.statuses[vintage.status] : vintage.raw)
  const restated = vintageRestatements(vintages)
  const editions = [...new Map(vintages.map(each => [each.edition, each])).values()]
  const dates = [...new Set(vintages.map(each => each.date))].sort()
  return {
    editions: editions.map(({ edition, year, revision }) => ({
      id: edition,
      name: words.edition(year, revision),
      href:
        readable.has(edition) && edition !== current.id
          ? frame.links.series(year, service, section, slug)
          : null,
    })),
    rows: dates.map(date => ({
      date,
      cells: editions.map(({ edition }) => {
        const cell = vintages.find(each => each.edition === edition && each.date === date)
        return cell ? { raw: said(cell), restated: restated.some(each => each.to === cell) } : null
      }),
    })),
    restatements: restated.map(({ from, to }) =>
      words.restated(
        formatDate(to.date),
        said(from),
        words.edition(from.year, from.revision),
        said(to),
        words.edition(to.year, to.revision),
      ),
    ),
  }
}

/** Where the series is compared, and what another site puts into its pages to show it. */
function reuseOf(
  frame: Frame,
  { edition: { year }, section, slug, url }: SeriesPlace,
  { service }: SeriesPageData,
  title: string,
  name: string,
): SeriesProps['reuse'] {
  const path = urls.series('it', year, service, section, slug)
  const site = url.slice(0, url.length - inLanguage(path, frame.language).length)
  const label = `${title}, ${name}, ${frame.body}`.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
  const embed = site + urls.embed(frame.language, year, service, section, slug)
  const image = site + urls.seriesData(year, service, section, slug, 'svg')
  return {
    compare: urls.compare(frame.language, `?serie=${path}`),
    frame: `<iframe src="${embed}" title="${label}" width="100%" height="480" loading="lazy"></iframe>`,
    image: `<a href="${url}"><img src="${image}" alt="${label}" width="820" height="456"></a>`,
  }
}

function citationOf(
  frame: Frame,
  { edition, section, url }: SeriesPlace,
  { table, manager }: SeriesPageData,
  series: Series,
  service: string,
): SeriesProps['citation'] {
  const words = seriesWords[frame.language]
  const figures = series.observations.map((each, at) => ({
    date: formatDate(table.referenceDates[at] ?? ''),
    figure:
      each.value === null
        ? each.status === 'text'
          ? `«${each.raw}»`
          : words.statuses[each.status]
        : cellText(each, series, frame.language),
  }))
  const last = series.observations.findLastIndex(each => each.value !== null)
  const { label } = series
  const cited = { body: frame.body, service, label, year: edition.year, url }
  return {
    short: words.shortCitation({ ...cited, ...(figures.at(last) ?? { date: '', figure: '' }) }),
    long: words.longCitation({
      ...cited,
      office: edition.office,
      title: edition.title,
      attachment: edition.attachment,
      revision: edition.revision,
      manager: manager && personName(manager),
      section,
      figures,
      place: placeOf(series, frame),
    }),
  }
}
