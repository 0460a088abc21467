import { WorkPage } from '../workspace/work-page.tsx'
import { AcceptedList } from './accepted-list.tsx'
import { FindingGroups } from './finding-list.tsx'
import type { AcceptedView, FindingsContext, ServiceFindings } from './finding-view.ts'

export interface ServiceFindingsProps extends FindingsContext {
  readonly year: number
  readonly service: ServiceFindings
  readonly open: number
  /** From 1. */
  readonly position: number
  readonly count: number
  readonly edition: string
  readonly accepted: readonly AcceptedView[]
}

/** The findings of one map, as its office goes through them. */
export function ServiceFindingsPage(props: ServiceFindingsProps) {
  const { frame, words, service, open } = props
  const title = words.serviceHeading(service.title, open)
  return (
    <WorkPage frame={frame} title={`${title} · ${props.year} · ${frame.body}`} current="findings">
      <nav aria-label="breadcrumb" className="crumb d-print-none">
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={props.edition}>{words.findings}</a>
          </li>
          <li className="breadcrumb-item active" aria-current="page">
            <span>{service.title}</span>
          </li>
        </ol>
      </nav>
      <div className="title">
        <div>
          <h1>{title}</h1>
          <p className="lead">{open > 0 ? words.serviceLead : words.serviceNone}</p>
          <p className="small">
            {service.manager ? `${service.manager} · ` : ''}
            {service.href ? <a href={service.href}>{words.toMap}</a> : null}
          </p>
        </div>
        <p className="folio">
          {frame.words.service.map} <b className="num">{props.position}</b>{' '}
          {frame.words.service.of(props.count)}
        </p>
      </div>
      <section className="service-points">
        <h2 className="visually-hidden">{words.all}</h2>
        <FindingGroups {...props} groups={service.groups} />
      </section>
      <AcceptedList {...props} />
    </WorkPage>
  )
}
