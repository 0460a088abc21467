import { sentenceCase } from '../../words/title-case.ts'
import { FindingArticle } from './finding-article.tsx'
import { FindingTable } from './finding-table.tsx'
import type { FindingGroup, FindingsContext, ServiceFindings } from './finding-view.ts'

/** The findings of a service, each row once with the findings about it below. */
export function FindingGroups(props: FindingsContext & { readonly groups: readonly FindingGroup[] }) {
  const { frame, words } = props
  return props.groups.map(group => (
    <div className="point" key={group.key}>
      <h3 lang={group.label !== null && frame.language !== 'it' ? 'it' : undefined}>
        {group.label === null ? words.aside : sentenceCase(group.label)}
      </h3>
      <FindingTable {...props} group={group} />
      {group.findings.map(finding => (
        <FindingArticle key={finding.fingerprint} {...props} finding={finding} />
      ))}
    </div>
  ))
}

/** A service of the edition's page, with its links. */
export function ServiceSection(props: FindingsContext & { readonly service: ServiceFindings }) {
  const { frame, words, service } = props
  const lang = service.named && frame.language !== 'it' ? 'it' : undefined
  return (
    <section className="service-points" aria-labelledby={`servizio-${service.key}`}>
      <div className="rowcap">
        <h2 id={`servizio-${service.key}`} lang={lang}>
          {service.title}
        </h2>
        <p className="small">
          {service.manager ? <span>{service.manager}</span> : null}
          {service.href ? <a href={service.href}>{words.toMap}</a> : null}
          {service.findingsHref ? <a href={service.findingsHref}>{words.toFindings}</a> : null}
        </p>
      </div>
      <FindingGroups {...props} groups={service.groups} />
    </section>
  )
}
