import { Fragment } from 'react'
import { formatDate } from '../../words/number.ts'
import { sentenceCase } from '../../words/title-case.ts'
import { type AudienceName, type UsersWords, usersWords } from '../../words/users.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import type { Frame } from '../frame.ts'
import { JumpList } from '../jump-list.tsx'
import type { ServiceLink } from '../links.ts'
import { Page } from '../page.tsx'
import { ServiceAnchor } from '../service-anchor.tsx'

/** A service that serves a segment, with its users where a row counts them. */
export interface ServedSegment {
  readonly service: ServiceLink
  /** As the page shows the last figure, leading to its series; null where no row has the segment's name. */
  readonly users: { readonly text: string; readonly href: string } | null
}

export interface SegmentRow {
  readonly name: string
  readonly alsoWritten: readonly string[]
  readonly served: readonly ServedSegment[]
}

export interface AudienceSection {
  readonly audience: AudienceName
  /** The words that bring segments here; none for the others. */
  readonly words: readonly string[]
  readonly services: number
  readonly segments: readonly SegmentRow[]
}

export interface CriterionRow {
  readonly text: string
  readonly services: readonly ServiceLink[]
}

export interface UsersProps {
  readonly frame: Frame
  readonly year: number
  /** ISO date of the last column; null without tables. */
  readonly lastDate: string | null
  readonly groups: readonly AudienceSection[]
  readonly criteria: readonly CriterionRow[]
}

/** A chi: every segment across the services, by the people it names. */
export function UsersPage(props: UsersProps) {
  const { frame, year, groups } = props
  const words = usersWords[frame.language]
  return (
    <Page
      frame={frame}
      title={`${words.title} · ${frame.words.serviceMaps} ${year} · ${frame.body}`}
      description={words.description(frame.body, year)}
      current="toWhom"
    >
      <Breadcrumb frame={frame} year={year} here={words.title} />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{groups.length > 0 ? words.lead : words.none}</p>
      </div>
      <JumpList
        label={words.jump}
        entries={groups.map(({ audience, segments }) => ({
          name: words.audiences[audience],
          href: `#${audience}`,
          count: segments.length,
        }))}
      />
      {groups.map(group => (
        <Group key={group.audience} {...props} group={group} words={words} />
      ))}
      <Criteria {...props} words={words} />
      <section className="sect measure" aria-labelledby="come">
        <h2 id="come">{words.how}</h2>
        {words.howText.map(text => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </Page>
  )
}

function Group({
  frame,
  lastDate,
  group,
  words,
}: UsersProps & { readonly group: AudienceSection; readonly words: UsersWords }) {
  const it = frame.language === 'it' ? undefined : 'it'
  const users = lastDate ? words.users(formatDate(lastDate)) : ''
  return (
    <section className="sect" aria-labelledby={group.audience}>
      <h2 id={group.audience}>
        {words.audiences[group.audience]} <small>{group.segments.length}</small>
      </h2>
      <p className="small">
        {group.words.length === 0 ? (
          words.byWordsOther
        ) : (
          <>
            {words.byWords} <span lang={it}>{group.words.map(word => `${word}…`).join(', ')}</span>
          </>
        )}
      </p>
      <table className="table list-table segments">
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col">
              <span className="at-ends">
                <span>{words.services}</span> <span>{users}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.segments.map(segment => (
            <tr key={segment.name}>
              <th scope="row">
                <span lang={it}>{sentenceCase(segment.name)}</span>
                {segment.alsoWritten.length > 0 ? (
                  <span className="k">
                    {words.alsoWritten} <span lang={it}>«{segment.alsoWritten.join('», «')}»</span>
                  </span>
                ) : null}
              </th>
              <td>
                <ul>
                  {segment.served.map(({ service, users }) => (
                    <li key={service.href} className="at-ends">
                      <ServiceAnchor frame={frame} service={service} />
                      <Users words={words} users={users} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Users({ words, users }: { words: UsersWords; users: ServedSegment['users'] }) {
  if (users) {
    return (
      <a className="num" href={users.href}>
        {users.text}
      </a>
    )
  }
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words.notCounted}</span>
    </span>
  )
}

function Criteria({ frame, criteria, words }: UsersProps & { readonly words: UsersWords }) {
  if (criteria.length === 0) return null
  return (
    <section className="sect" aria-labelledby="criteri">
      <h2 id="criteri">
        {words.criteria} <small>{criteria.length}</small>
      </h2>
      <p className="small">{words.criteriaLead}</p>
      <details className="fold">
        <summary>{words.criteriaList}</summary>
        <ul className="name-list wide">
          {criteria.map(({ text, services }) => (
            <li key={text}>
              <span lang={frame.language === 'it' ? undefined : 'it'}>{sentenceCase(text)}</span>
              <span className="k">
                {services.map((service, index) => (
                  <Fragment key={service.href}>
                    {index > 0 ? ', ' : ''}
                    <ServiceAnchor frame={frame} service={service} />
                  </Fragment>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
