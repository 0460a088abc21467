import type { ReactNode } from 'react'
import { differenceWords } from '../../words/difference.ts'
import { formatNumber } from '../../words/number.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import type { Frame } from '../frame.ts'
import type { NamedLink } from '../links.ts'
import { Page } from '../page.tsx'
import { ChangeList } from './change-list.tsx'
import { NewFigures, RestatedTable } from './difference-tables.tsx'
import type { DifferenceProps, ServiceChangesView } from './difference-view.ts'

/** What changed since an earlier edition: how much, then service by service. */
export function DifferencePage(props: DifferenceProps) {
  const { frame, title, year, before, maps } = props
  const words = differenceWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${title} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={words.page.description(frame.body, before, year)}
      current="services"
    >
      <Breadcrumb frame={frame} year={year} here={words.report.short} />
      <div className="title first">
        <h1>{title}</h1>
      </div>
      {props.different ? <Totals {...props} /> : <p className="lead">{words.none}</p>}
      <Actions {...props} />
      <Changes frame={frame} title={words.report.services} id="servizi" changes={props.services} />
      <Changes frame={frame} title={words.report.edition} id="frontespizio" changes={props.edition} />
      <Services frame={frame} title={words.report.byService} id="per-servizio" maps={maps.filter(saysMore)}>
        <p className="quiet">{words.report.legend}</p>
      </Services>
      <Services
        frame={frame}
        title={words.page.figuresOnly}
        id="solo-cifre"
        maps={maps.filter(map => !saysMore(map))}
      />
    </Page>
  )
}

/** Whether more changed in a service than what every year adds. */
const saysMore = ({ changes, restated }: ServiceChangesView): boolean => changes.length + restated.length > 0

function Services({
  frame,
  title,
  id,
  maps,
  children,
}: {
  frame: Frame
  title: string
  id: string
  maps: readonly ServiceChangesView[]
  children?: ReactNode
}) {
  if (maps.length === 0) return null
  return (
    <section className="sect" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {maps.map(map => (
        <Service key={map.id} frame={frame} map={map} />
      ))}
    </section>
  )
}

/** Where there is no earlier edition to compare with. */
export function NoDifferencePage({
  frame,
  year,
  others,
}: {
  frame: Frame
  year: number
  others: readonly NamedLink[]
}) {
  const words = differenceWords[frame.language]
  return (
    <Page frame={frame} title={`${words.report.short} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}>
      <Breadcrumb frame={frame} year={year} here={words.report.short} />
      <div className="title first">
        <h1>{words.page.nothingBefore(year)}</h1>
      </div>
      <p className="lead">{words.page.nothingBeforeText}</p>
      <Others title={words.page.otherEditions} others={others} />
      <p>
        <a className="btn btn-outline-primary" href={frame.links.edition(year)}>
          {frame.words.edition(year)}
        </a>
      </p>
    </Page>
  )
}

function Totals({ frame, totals }: DifferenceProps) {
  return (
    <dl className="figs counts">
      {totals.map(({ kind, label, count }) => (
        <div key={kind}>
          <dt>{label}</dt>
          <dd className="num">{formatNumber(count, frame.language)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Actions({ frame, docx, json, others }: DifferenceProps) {
  const words = differenceWords[frame.language]
  return (
    <div className="d-print-none">
      <p className="src documents">
        {words.page.download}:<a href={docx}>DOCX</a>
        <a href={json}>JSON</a>
      </p>
      <Others title={words.page.compareWith} others={others} />
    </div>
  )
}

function Others({ title, others }: { title: string; others: readonly NamedLink[] }) {
  if (others.length === 0) return null
  return (
    <p className="src documents">
      {title}:
      {others.map(({ name, href }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </p>
  )
}

function Changes({
  frame,
  title,
  id,
  changes,
}: {
  frame: Frame
  title: string
  id: string
  changes: DifferenceProps['services']
}) {
  if (changes.length === 0) return null
  return (
    <section className="sect" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ChangeList frame={frame} changes={changes} />
    </section>
  )
}

function Service({ frame, map }: { frame: Frame; map: ServiceChangesView }) {
  const lang = frame.language === 'it' ? undefined : 'it'
  const words = differenceWords[frame.language].report
  return (
    <section className="changed" aria-labelledby={map.id}>
      <h3 id={map.id} lang={lang}>
        {map.href === null ? map.service : <a href={map.href}>{map.service}</a>}
      </h3>
      {map.manager === null ? null : (
        <p className="k">
          {words.managerIs}: <span lang={lang}>{map.manager}</span>
        </p>
      )}
      <ChangeList frame={frame} changes={map.changes} />
      <RestatedTable frame={frame} map={map} />
      <NewFigures frame={frame} map={map} />
      {map.rewritten === null ? null : <p className="quiet">{map.rewritten}</p>}
    </section>
  )
}
