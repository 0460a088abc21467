import { glanceWords } from '../../words/glance.ts'
import { formatNumber } from '../../words/number.ts'
import { Page } from '../page.tsx'
import { GlanceChanges } from './glance-changes.tsx'
import type { GlanceProps } from './glance-props.ts'
import { GlanceMissingTable, GlanceRestatedTable } from './glance-tables.tsx'

/** What changed in an edition, for who has five minutes: on two printed pages. */
export function GlancePage(props: GlanceProps) {
  const { frame, year, since } = props
  const words = glanceWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title(year)} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={words.description(frame.body, year)}
      current="glance"
    >
      <div className="title one alone">
        <h1>{words.title(year)}</h1>
        <p className="lead">{words.lead(year, since)}</p>
      </div>
      <div className="glance">
        {props.open ? <Open {...props} open={props.open} /> : null}
        <div className="glance-two">
          <GlanceChanges
            frame={frame}
            year={year}
            since={since}
            id="aumenti"
            title={words.rises}
            changes={props.rises}
          />
          <GlanceChanges
            frame={frame}
            year={year}
            since={since}
            id="cali"
            title={words.falls}
            changes={props.falls}
          />
        </div>
        <p className="small">
          {words.howChosen(props.smallest)}{' '}
          {words.leftOut(props.leftOut.small, props.leftOut.doubted, props.leftOut.broken)}
        </p>
        <div className="glance-two second">
          <div>
            <Services {...props} />
            <Accepted {...props} />
          </div>
          <div>
            <GlanceMissingTable {...props} />
            <GlanceRestatedTable {...props} />
          </div>
        </div>
      </div>
    </Page>
  )
}

/** Counts only: what the findings say is on their own pages. */
function Open({ frame, open }: GlanceProps & { open: NonNullable<GlanceProps['open']> }) {
  const words = glanceWords[frame.language]
  return (
    <section aria-labelledby="verifiche-aperte">
      <h2 id="verifiche-aperte">{words.findings}</h2>
      <p>
        {(['error', 'warning', 'info'] as const).map(severity => (
          <span key={severity}>
            <b className="num">{open.counts[severity]}</b> {words.severities[severity]}{' '}
          </span>
        ))}
        <a className="d-print-none" href={open.href}>
          {words.openFindings}
        </a>
      </p>
    </section>
  )
}

function Services({ frame, services }: GlanceProps) {
  const words = glanceWords[frame.language]
  const { before, opened, closed, renamed } = services
  const it = frame.language === 'it' ? undefined : 'it'
  const lists = [
    { title: words.opened, links: opened },
    { title: words.closed, links: closed },
  ].filter(({ links }) => links.length > 0)
  return (
    <section aria-labelledby="nuovi-e-chiusi">
      <h2 id="nuovi-e-chiusi">{words.services}</h2>
      <p className="small">{before === null ? words.noBefore : words.since(before)}</p>
      {before !== null && lists.length + renamed.length === 0 ? <p>{words.noneOpened}</p> : null}
      {lists.map(({ title, links }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul lang={it}>
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {renamed.length > 0 ? (
        <>
          <h3>{words.renamed}</h3>
          <ul>
            {renamed.map(each => (
              <li key={each.href}>
                <a href={each.href} lang={it}>
                  {each.name}
                </a>
                <span className="k">{words.wasNamed(each.before)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Accepted({ frame, accepted, acceptedCount }: GlanceProps) {
  const words = glanceWords[frame.language]
  const more = acceptedCount - accepted.length
  return (
    <section aria-labelledby="spiegate">
      <h2 id="spiegate">{words.accepted}</h2>
      {accepted.length === 0 ? <p>{words.noAccepted}</p> : null}
      <ul>
        {accepted.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two explanations may read the same, their order does not change
          <li key={at}>
            <b>{each.service}</b> {each.what}
            <span className="k">{words.explained(each.reason)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="small">{words.moreAccepted(formatNumber(more, frame.language))}</p> : null}
    </section>
  )
}
