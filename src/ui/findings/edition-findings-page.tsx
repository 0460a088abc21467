import type { Severity } from '../../domain/diagnostic.ts'
import { formatNumber } from '../../words/number.ts'
import type { NamedLink } from '../links.ts'
import { WorkPage } from '../workspace/work-page.tsx'
import { AcceptedList, RuleList } from './accepted-list.tsx'
import { ServiceSection } from './finding-list.tsx'
import type { AcceptedView, FindingsContext, RuleView, ServiceFindings } from './finding-view.ts'
import { type FilterView, FindingsFilter } from './findings-filter.tsx'
import { figureClass, tallyClass } from './severity-classes.tsx'

/** How many open findings somebody or something has. */
export interface CountView extends Readonly<Record<Severity, number>> {
  readonly name: string
  readonly href: string
}

export interface EditionFindingsProps extends FindingsContext {
  readonly year: number
  /** Of all open findings, whatever the filter. */
  readonly counts: Readonly<Record<Severity | 'accepted', number>>
  readonly managers: readonly CountView[]
  readonly families: readonly CountView[]
  /** The gravest, and how many there are besides. */
  readonly start: readonly {
    readonly href: string
    readonly service: string
    readonly named: boolean
    readonly text: string
  }[]
  readonly moreToStart: number
  readonly filter: FilterView
  readonly shown: number
  readonly services: readonly ServiceFindings[]
  readonly accepted: readonly AcceptedView[]
  readonly rules: readonly RuleView[]
  /** The year at a glance, with how many findings are open. */
  readonly glance: NamedLink
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The findings of an edition: one page for whoever answers for it, then every finding by service. */
export function EditionFindingsPage(props: EditionFindingsProps) {
  const { frame, words, year, counts, services } = props
  const title = words.heading(year)
  const open = counts.error + counts.warning + counts.info
  return (
    <WorkPage frame={frame} title={`${title} · ${frame.body}`} current="findings">
      <div className="title first">
        <div>
          <h1>{title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            <a href={props.glance.href}>{props.glance.name}</a>
          </p>
        </div>
      </div>
      <dl className="figs">
        {[...severities, 'accepted' as const].map(each => (
          <div key={each} className={each === 'accepted' ? undefined : figureClass[each]}>
            <dt>{words.figures[each]}</dt>
            <dd className="num">{formatNumber(counts[each], frame.language)}</dd>
          </div>
        ))}
      </dl>
      <Start {...props} />
      <div className="tallies">
        <Tally words={words} caption={words.byManager} heading={words.manager} counts={props.managers} />
        <Tally words={words} caption={words.byFamily} heading={words.family} counts={props.families} />
      </div>
      <section className="points" aria-labelledby="punti">
        <h2 id="punti">{words.all}</h2>
        <FindingsFilter {...props} />
        <p className="lead">{services.length > 0 ? words.shown(props.shown, open) : words.none}</p>
        {services.map(service => (
          <ServiceSection key={service.key} {...props} service={service} />
        ))}
      </section>
      <AcceptedList {...props} />
      <RuleList {...props} />
    </WorkPage>
  )
}

function Start({ frame, words, start, moreToStart }: EditionFindingsProps) {
  if (start.length === 0) return null
  return (
    <section className="begin" aria-labelledby="inizio">
      <h2 id="inizio">{words.start}</h2>
      <p className="small">{words.startLead}</p>
      <ol>
        {start.map(each => (
          <li key={each.href}>
            <a href={each.href} lang={each.named && frame.language !== 'it' ? 'it' : undefined}>
              {each.service}
            </a>{' '}
            <span>{each.text}</span>
          </li>
        ))}
      </ol>
      {moreToStart > 0 ? <p className="small">{`… (+${moreToStart})`}</p> : null}
    </section>
  )
}

function Tally({
  words,
  caption,
  heading,
  counts,
}: Pick<FindingsContext, 'words'> & { caption: string; heading: string; counts: readonly CountView[] }) {
  return (
    <table className="tally">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {severities.map(each => (
            <th key={each} scope="col">
              {words.figures[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(count => (
          <tr key={count.href}>
            <th scope="row">
              <a href={count.href}>{count.name}</a>
            </th>
            {severities.map(each => (
              <td key={each} className={tallyClass[each]}>
                {count[each] || <span className="visually-hidden">0</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
