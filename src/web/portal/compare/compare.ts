import { createElement } from 'react'
import { picture } from '../../../charts/picture.ts'
import { type ComparisonRow, comparisonCsv } from '../../../publish/comparison-csv.ts'
import { searchEdition } from '../../../store/queries/search.ts'
import { seriesPage } from '../../../store/queries/series-page.ts'
import { servicePage } from '../../../store/queries/service-page.ts'
import type { BodyTransaction } from '../../../store/store.ts'
import { wholeDrawing } from '../../../ui/compare/compare-charts.ts'
import { ComparePage } from '../../../ui/compare/compare-page.tsx'
import type { ComparedSeries, CompareProps } from '../../../ui/compare/compare-props.ts'
import { compareWords } from '../../../words/compare.ts'
import { type Answer, csv, html, json, svg } from '../../http/answer.ts'
import { type SeriesFormat, urls } from '../../urls.ts'
import { frameFor } from '../frame.ts'
import { documentOf, noEdition, type Visit } from '../visit.ts'
import {
  type CompareAsked,
  compareAsked,
  compareQuery,
  mostSeries,
  type SeriesRef,
  seriesText,
} from './compare-asked.ts'
import { comparedView, type LoadedSeries, problemsOf } from './compare-view.ts'
import { examples, foundSeries } from './found-series.ts'

/** Hits that a search for another series lists at most. */
const mostFound = 12

/** Series of an address side by side, as a page or as a file of exactly what the page shows. */
export async function compare(
  visit: Visit,
  query: Readonly<Record<string, unknown>>,
  format: SeriesFormat | null,
): Promise<Answer> {
  const { body, editions } = visit.catalogue
  const [newest] = editions
  if (!body || !newest) return { kind: 'problem', problem: noEdition(visit, '') }
  const asked = compareAsked(query)
  const { language } = visit.address
  const work = async (db: BodyTransaction) => ({
    whole: await seriesOfServices(db, visit, asked),
    loaded: await loadSeries(db, visit, asked.series),
    hits:
      asked.find === ''
        ? []
        : (
            await searchEdition(db, newest.id, {
              query: asked.find,
              kind: 'series',
              skip: 0,
              most: mostFound,
            })
          ).entries,
  })
  const { whole, loaded, hits } = await visit.store.inBody(body.id, work)
  // A service stands for its series: the address then names them, and holds the state as before.
  if (whole.length > 0) {
    const series = [...asked.series, ...whole].slice(0, mostSeries)
    return { kind: 'moved', to: addressOf(visit, { ...asked, series }, format), lasting: false }
  }
  const state = { ...asked, series: loaded.map(each => each.ref) }
  const frame = frameFor(visit.site, visit.address, body.name, newest)
  const missing = asked.series.filter(ref => !loaded.some(each => seriesText(each.ref) === seriesText(ref)))
  const view: CompareProps = {
    frame,
    year: newest.year,
    ...comparedView(frame, asked, loaded),
    problems: problemsOf(frame, asked, missing.map(seriesText)),
    action: urls.compare(language),
    most: mostSeries,
    find: asked.find,
    found: foundSeries(frame, newest.year, state, hits),
    examples: examples(language),
    files: (['csv', 'json', 'svg'] as const).map(each => ({
      name: each.toUpperCase(),
      href: urls.compareData(language, each, compareQuery(state)),
    })),
    url: loaded.length === 0 ? '' : visit.site.url + urls.compare(language, compareQuery(state)),
  }
  return answerOf(visit, view, format)
}

function addressOf(visit: Visit, asked: CompareAsked, format: SeriesFormat | null): string {
  const { language } = visit.address
  const query = compareQuery(asked)
  return format === null ? urls.compare(language, query) : urls.compareData(language, format, query)
}

function answerOf(visit: Visit, view: CompareProps, format: SeriesFormat | null): Answer {
  if (format === null) {
    return { kind: 'passing', type: html, text: documentOf(createElement(ComparePage, view)) }
  }
  if (format === 'csv') {
    const rows = view.series.flatMap(each => rowsOf(visit, view, each))
    return {
      kind: 'passing',
      type: csv,
      text: comparisonCsv(rows, view.view === 'indice' ? view.base : null),
    }
  }
  if (format === 'json') return { kind: 'passing', type: json, text: JSON.stringify(dataOf(visit, view)) }
  const words = compareWords[view.frame.language]
  const heading =
    view.view === 'fianco'
      ? words.chartEach
      : view.view === 'insieme'
        ? words.chartTogether
        : words.chartIndex(view.base)
  const text = picture({
    drawing: wholeDrawing(view),
    heading,
    subheading: `${view.frame.words.serviceMaps} · ${view.frame.body}`,
    source: view.url,
  })
  return { kind: 'passing', type: svg, text }
}

/** The figures that are shown of one series: only dates that its edition has. */
function rowsOf({ site }: Visit, { dates }: CompareProps, each: ComparedSeries): readonly ComparisonRow[] {
  return dates.flatMap((date, at) => {
    const cell = each.series.observations[at]
    if (!cell || !each.covered[at]) return []
    return [
      {
        letter: each.letter,
        series: each.series.label,
        service: each.service.name,
        edition: each.edition,
        unit: cell.unit ?? each.series.unit,
        date,
        value: cell.value,
        status: cell.status,
        note: cell.note,
        raw: cell.raw,
        broken: each.breaks[at] ?? false,
        index: each.index[at] ?? null,
        url: site.url + each.href,
      },
    ]
  })
}

function dataOf(visit: Visit, view: CompareProps) {
  const isIndex = view.view === 'indice'
  return {
    view: view.view,
    base: isIndex ? view.base : null,
    url: view.url,
    notes: view.notes,
    series: view.series.map(each => ({
      letter: each.letter,
      label: each.series.label,
      service: each.service.name,
      edition: each.edition,
      unit: each.series.unit,
      url: visit.site.url + each.href,
      observations: rowsOf(visit, view, each).map(({ date, value, status, note, raw, broken, index }) => ({
        referenceDate: date,
        value,
        status,
        note,
        raw,
        breaksWithPast: broken,
        ...(isIndex ? { index } : {}),
      })),
    })),
  }
}

/** Those that their editions hold, in the order of the address. */
async function loadSeries(
  db: BodyTransaction,
  { catalogue }: Visit,
  refs: readonly SeriesRef[],
): Promise<readonly LoadedSeries[]> {
  const loaded: LoadedSeries[] = []
  for (const ref of refs) {
    const edition = catalogue.editions.find(each => each.year === ref.year)
    const data = edition ? await seriesPage(db, edition.id, ref) : null
    if (data) loaded.push({ ref: { ...ref, service: data.service }, data })
  }
  return loaded
}

/** A service's series that are parts of no other and have figures, output first. */
async function seriesOfServices(
  db: BodyTransaction,
  { catalogue }: Visit,
  { services }: CompareAsked,
): Promise<readonly SeriesRef[]> {
  const found: SeriesRef[] = []
  for (const { year, service } of services) {
    const edition = catalogue.editions.find(each => each.year === year)
    const data = edition ? await servicePage(db, edition.id, service) : null
    if (!data) continue
    const tables = [
      { section: 'output', table: data.map.outputs, slugs: data.slugs.output ?? [] },
      { section: 'served', table: data.map.users.served, slugs: data.slugs.served ?? [] },
    ] as const
    for (const { section, table, slugs } of tables) {
      table?.series.forEach((row, at) => {
        const series = slugs[at]
        const hasFigures = row.observations.some(cell => cell.value !== null)
        if (series !== undefined && row.partOf === null && hasFigures) {
          found.push({ year, service: data.slug, section, series })
        }
      })
    }
  }
  return found
}
