import { JumpList } from '../jump-list.tsx'
import { Page } from '../page.tsx'
import type { ApiPageProps } from './api-page-props.ts'
import { OperationList } from './operation-list.tsx'
import { WithCode } from './with-code.tsx'

/** The programming interface for people: what there is, examples, limits, problems, what may change and how. */
export function ApiPage(props: ApiPageProps) {
  const { frame, words, base, groups } = props
  const { page } = words
  return (
    <Page
      frame={frame}
      title={`${page.title} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={page.lead}
      current="api"
    >
      <div className="page-head">
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        <p className="api-document">
          {page.documentText} <a href={props.document}>{page.documentLink}</a>,{' '}
          <a href={props.documentYaml}>{page.documentYaml}</a>. <WithCode text={page.clientText} />
        </p>
      </div>
      <JumpList
        label={page.title}
        entries={[
          { name: page.examples, href: '#esempi' },
          { name: page.operations, href: '#operazioni' },
          { name: page.limits, href: '#limiti' },
          { name: page.problems, href: '#problemi' },
          { name: page.versions, href: '#versioni' },
          { name: page.licence, href: '#licenza' },
        ]}
      />
      <Examples {...props} />
      <section className="sect" aria-labelledby="operazioni">
        <h2 id="operazioni">{page.operations}</h2>
        <p>
          {page.operationsLead} <code>{base}</code>.
        </p>
        {groups.map(group => (
          <OperationList key={group.name} group={group} words={page} />
        ))}
      </section>
      <Limits {...props} />
      <Problems {...props} />
      <Versions {...props} />
      <section className="sect text" aria-labelledby="licenza">
        <h2 id="licenza">{page.licence}</h2>
        <p>
          {page.licenceText(frame.body)}{' '}
          <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">
            {page.licenceName}
          </a>
          .
        </p>
      </section>
    </Page>
  )
}

function Examples({ words: { page }, examples }: ApiPageProps) {
  if (examples.length === 0) return null
  return (
    <section className="sect" aria-labelledby="esempi">
      <h2 id="esempi">{page.examples}</h2>
      <p>{page.examplesLead}</p>
      <dl className="api-examples">
        {examples.map(({ text, address }) => (
          <div key={address}>
            <dt>{text}</dt>
            <dd>
              <a href={address}>
                <code>{address}</code>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Limits({ words: { page }, limit, most, status }: ApiPageProps) {
  return (
    <section className="sect text" aria-labelledby="limiti">
      <h2 id="limiti">{page.limits}</h2>
      <p>{page.limitsText(limit)}</p>
      <p>{page.pagingText(most)}</p>
      <p>{page.cacheText}</p>
      <p>{page.corsText}</p>
      <p>
        {page.statusText} <a href={status}>{status}</a>.
      </p>
    </section>
  )
}

function Problems({ words: { page }, problems }: ApiPageProps) {
  return (
    <section className="sect" aria-labelledby="problemi">
      <h2 id="problemi">{page.problems}</h2>
      <p className="measure">{page.problemsLead}</p>
      <dl className="terms">
        {problems.map(({ anchor, status, title, meaning }) => (
          <div key={anchor} id={anchor}>
            <dt>
              <span className="num">{status}</span> {title}
            </dt>
            <dd>
              <WithCode text={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Versions({ words: { page } }: ApiPageProps) {
  return (
    <>
      <section className="sect text" aria-labelledby="identificatori">
        <h2 id="identificatori">{page.ids}</h2>
        <p>{page.idsText}</p>
      </section>
      <section className="sect text" aria-labelledby="versioni">
        <h2 id="versioni">{page.versions}</h2>
        {page.versionsText.map(text => (
          <p key={text}>{text}</p>
        ))}
      </section>
    </>
  )
}
