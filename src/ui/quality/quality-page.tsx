import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../words/number.ts'
import { type QualityWords, qualityWords } from '../../words/quality.ts'
import { sectionName } from '../../words/section-names.ts'
import { seriesWords } from '../../words/series.ts'
import { sentenceCase } from '../../words/title-case.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import type { Frame } from '../frame.ts'
import type { NamedLink, ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'
import { ServiceAnchor } from '../service-anchor.tsx'

type Status = 'observed' | 'estimated' | 'not_collected' | 'not_applicable' | 'missing' | 'text'

const statusOrder: readonly Status[] = [
  'observed',
  'estimated',
  'not_collected',
  'missing',
  'not_applicable',
  'text',
]

export interface QualityRow {
  readonly counts: Readonly<Record<Status, number>>
  /** Share of cells without a figure that should hold one, 0 to 1. */
  readonly absent: number
}

export interface QualityCell {
  readonly service: ServiceLink
  readonly label: string
  readonly href: string
  /** ISO date. */
  readonly date: string
  readonly raw: string
}

export interface QualityProps {
  readonly frame: Frame
  readonly year: number
  readonly all: QualityRow
  readonly years: readonly (QualityRow & { readonly year: number })[]
  /** Those with cells without a figure, most first. */
  readonly services: readonly (QualityRow & { readonly service: ServiceLink })[]
  /** Paths of the sections that the document lost, map by map. */
  readonly gaps: readonly { readonly service: ServiceLink; readonly sections: readonly string[] }[]
  /** Cells with words and no figure. */
  readonly worded: readonly QualityCell[]
  readonly estimates: readonly QualityCell[]
  readonly explained: readonly {
    readonly service: ServiceLink | null
    readonly title: string
    readonly reason: string
  }[]
  /** Where the edition is compared with the one before it; null for the first. */
  readonly differences: NamedLink | null
}

/** How far the figures of an edition can be trusted: what is written, missing, estimated, explained, restated. */
export function QualityPage(props: QualityProps) {
  const { frame, year } = props
  const words = qualityWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(frame.body, year)}
      current="quality"
    >
      <Breadcrumb frame={frame} year={year} here={words.title} />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Cells {...props} words={words} />
      <Services {...props} words={words} />
      <Gaps {...props} words={words} />
      <CellList {...props} words={words} id="parole" cells={props.worded} kind="words" />
      <CellList {...props} words={words} id="stime" cells={props.estimates} kind="estimates" />
      <Explained {...props} words={words} />
      <section className="sect measure" aria-labelledby="rettifiche">
        <h2 id="rettifiche">{words.restated}</h2>
        {props.differences ? (
          <p>
            {words.restatedLead} <a href={props.differences.href}>{props.differences.name}</a>.
          </p>
        ) : (
          <p>{words.noEarlier}</p>
        )}
      </section>
    </Page>
  )
}

type PartProps = QualityProps & { readonly words: QualityWords }

function Cells({ frame, all, years, words }: PartProps) {
  const { language } = frame
  const { statuses } = seriesWords[language]
  const cells = statusOrder.reduce((total, status) => total + all.counts[status], 0)
  return (
    <section aria-labelledby="caselle">
      <h2 id="caselle">{words.cells}</h2>
      <p className="small">
        {words.cellsLead(formatNumber(cells, language))} {words.absentNote}
      </p>
      <table className="table list-table">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {statusOrder.map(status => (
              <th scope="col" className="r" key={status}>
                {statuses[status]}
              </th>
            ))}
            <th scope="col" className="r">
              {words.absent}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(row => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              <Counts frame={frame} row={row} words={words} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <Counts frame={frame} row={all} words={words} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Counts({ frame, row, words }: { frame: Frame; row: QualityRow; words: QualityWords }) {
  const { language } = frame
  const { statuses } = seriesWords[language]
  return (
    <>
      {statusOrder.map(status => (
        <td className="r" data-label={statuses[status]} key={status}>
          {formatNumber(row.counts[status], language)}
        </td>
      ))}
      <td className="r" data-label={words.absent}>
        {percent(row.absent, frame)}
      </td>
    </>
  )
}

function percent(share: number, { language }: Frame): string {
  return `${formatNumber(share * 100, language, 1)}\u202f%`
}

function Services({ frame, services, words }: PartProps) {
  const { language } = frame
  const { statuses } = seriesWords[language]
  const shown = ['not_collected', 'missing'] as const
  return (
    <section className="sect" aria-labelledby="servizi">
      <h2 id="servizi">{words.byService}</h2>
      <p className="small">
        {services.length > 0 ? words.byServiceLead(services.length) : words.nothingMissing}
      </p>
      {services.length > 0 ? (
        <table className="table list-table managed">
          <thead>
            <tr>
              <th scope="col">{words.service}</th>
              {shown.map(status => (
                <th scope="col" className="r" key={status}>
                  {statuses[status]}
                </th>
              ))}
              <th scope="col" className="r">
                {words.absent}
              </th>
            </tr>
          </thead>
          <tbody>
            {services.map(row => (
              <tr key={row.service.href}>
                <th scope="row">
                  <ServiceAnchor frame={frame} service={row.service} />
                </th>
                {shown.map(status => (
                  <td className="r" data-label={statuses[status]} key={status}>
                    {formatNumber(row.counts[status], language)}
                  </td>
                ))}
                <td className="r" data-label={words.absent}>
                  {percent(row.absent, frame)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

function Gaps({ frame, gaps, words }: PartProps) {
  return (
    <section className="sect measure" aria-labelledby="lacune">
      <h2 id="lacune">{words.gaps}</h2>
      <p className="small">{gaps.length > 0 ? words.gapsLead : words.noGaps}</p>
      <List empty={gaps.length === 0}>
        {gaps.map(({ service, sections }) => (
          <li key={service.href}>
            <ServiceAnchor frame={frame} service={service} />
            <span className="k">
              {words.lost}: {sections.map(section => sectionName(section, frame.language)).join(', ')}
            </span>
          </li>
        ))}
      </List>
    </section>
  )
}

function CellList({
  frame,
  words,
  id,
  cells,
  kind,
}: PartProps & {
  readonly id: string
  readonly cells: readonly QualityCell[]
  readonly kind: 'words' | 'estimates'
}) {
  if (cells.length === 0) return null
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section className="sect" aria-labelledby={id}>
      <h2 id={id}>{words[kind](formatNumber(cells.length, frame.language))}</h2>
      <p className="small">{kind === 'words' ? words.wordsLead : words.estimatesLead}</p>
      <details className="fold" open={cells.length <= 12}>
        <summary>{words.list}</summary>
        <table className="table list-table">
          <thead>
            <tr>
              <th scope="col">{words.quantity}</th>
              <th scope="col">{words.service}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.written}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(cell => (
              <tr key={`${cell.href} ${cell.date}`}>
                <th scope="row">
                  <a href={cell.href} lang={it}>
                    {sentenceCase(cell.label)}
                  </a>
                </th>
                <td data-label={words.service}>
                  <ServiceAnchor frame={frame} service={cell.service} />
                </td>
                <td data-label={words.date} className="text-nowrap">
                  {formatDate(cell.date)}
                </td>
                <td data-label={words.written} lang={it}>
                  «{cell.raw}»
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Explained({ frame, explained, words }: PartProps) {
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section className="sect measure" aria-labelledby="spiegati">
      <h2 id="spiegati">{words.explained}</h2>
      <p className="small">{explained.length > 0 ? words.explainedLead : words.noExplained}</p>
      <List empty={explained.length === 0}>
        {explained.map(({ service, title, reason }) => (
          <li key={`${service?.href} ${title} ${reason}`}>
            {service ? (
              <>
                <ServiceAnchor frame={frame} service={service} />:{' '}
              </>
            ) : null}
            {title}
            <span className="k" lang={it}>
              {reason}
            </span>
          </li>
        ))}
      </List>
    </section>
  )
}

/** A list with nothing in it is no list. */
function List({ empty, children }: { empty: boolean; children: ReactNode }) {
  return empty ? null : <ul className="rows">{children}</ul>
}
