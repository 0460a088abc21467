import type { Severity } from '../domain/diagnostic.ts'
import type { CheckWords } from '../words/check.ts'
import type { FindingWords } from '../words/findings.ts'
import { formatDate } from '../words/number.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

export interface FindingView extends FindingWords {
  /** The finding's fingerprint, by which it is accepted. */
  readonly code: string
  readonly rule: string
  readonly severity: Severity
  readonly severityWord: string
  readonly title: string
  readonly service: string
  readonly href: string | null
  readonly manager: string | null
  readonly lines: readonly number[]
  readonly years: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly { readonly raw: string; readonly odd: boolean }[]
  }[]
  /** Rows that are not shown. */
  readonly moreRows: number
}

export interface AcceptedView extends FindingView {
  readonly reason: string
  readonly by: string
  /** ISO date. */
  readonly at: string
}

interface Choice {
  readonly value: string
  readonly name: string
  readonly chosen: boolean
}

export interface FindingsProps {
  readonly frame: Frame
  readonly words: CheckWords
  readonly year: number
  /** Address of the page without its filter. */
  readonly action: string
  readonly managers: readonly Choice[]
  readonly severities: readonly (Choice & { readonly count: number })[]
  readonly findings: readonly FindingView[]
  readonly accepted: readonly AcceptedView[]
}

/** What the checks found in an edition: a filter, the findings, and what was accepted with its reason. */
export function FindingsPage(props: FindingsProps) {
  const { frame, words, year, findings, accepted } = props
  const title = `${words.report.title}, ${year}`
  return (
    <Page frame={frame} title={`${title} · ${frame.body}`}>
      <div className="checks-head">
        <h1>{title}</h1>
        <p className="lead">{words.page.lead}</p>
        <Filter {...props} />
      </div>
      {findings.length === 0 ? <p>{words.page.none}</p> : null}
      <div className="checks">
        {findings.map(finding => (
          <FindingBlock key={finding.code} finding={finding} words={words} year={year} />
        ))}
      </div>
      {accepted.length > 0 ? (
        <section className="checks" aria-labelledby="accettati">
          <h2 id="accettati">{words.accepted.replace(/:$/, '')}</h2>
          {accepted.map(each => (
            <FindingBlock key={each.code} finding={each} words={words} year={year} acceptance={each} />
          ))}
        </section>
      ) : null}
    </Page>
  )
}

function Filter({ action, managers, severities, words }: FindingsProps) {
  return (
    <form className="checks-filter d-print-none" method="get" action={action}>
      <p>
        <label htmlFor="responsabile">{words.report.manager}</label>
        <select
          className="form-control"
          id="responsabile"
          name="responsabile"
          defaultValue={managers.find(each => each.chosen)?.value ?? ''}
        >
          <option value="">{words.page.everybody}</option>
          {managers.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="grado">{words.page.severity}</label>
        <select
          className="form-control"
          id="grado"
          name="grado"
          defaultValue={severities.find(each => each.chosen)?.value ?? ''}
        >
          <option value="">{words.page.all}</option>
          {severities.map(({ value, name, count }) => (
            <option key={value} value={value}>
              {`${name} (${count})`}
            </option>
          ))}
        </select>
      </p>
      <button className="btn btn-primary" type="submit">
        {words.page.show}
      </button>
    </form>
  )
}

/** Whole names: the build keeps the rules whose class a component names. */
const classes: Readonly<Record<Severity, string>> = {
  error: 'check check-error',
  warning: 'check check-warning',
  info: 'check check-info',
}

interface BlockProps {
  readonly finding: FindingView
  readonly words: CheckWords
  readonly year: number
  readonly acceptance?: AcceptedView
}

function FindingBlock({ finding, words, year, acceptance }: BlockProps) {
  const { report, page } = words
  return (
    <details className={classes[finding.severity]} id={`v-${finding.code}`}>
      <summary>
        <span className="grade">{finding.severityWord}</span>
        <span>
          <b>{finding.title}</b> <span className="k">{finding.service}</span>
        </span>
        <span className="said">{finding.there}</span>
      </summary>
      <FindingTable finding={finding} row={report.row} />
      <dl>
        <dt>{report.expected}</dt>
        <dd>{finding.expected}</dd>
        <dt>{report.todo}</dt>
        <dd>{finding.todo}</dd>
        {finding.suggestion ? (
          <>
            <dt>{report.suggestion}</dt>
            <dd>{finding.suggestion}</dd>
          </>
        ) : null}
        {acceptance ? (
          <>
            <dt>{page.acceptedBecause}</dt>
            <dd>{`${acceptance.reason} (${acceptance.by}, ${formatDate(acceptance.at)})`}</dd>
          </>
        ) : (
          <>
            <dt>{page.accept}</dt>
            <dd>
              <code>{`atlante check --edition ${year} --accept ${finding.code} --reason "…"`}</code>
            </dd>
          </>
        )}
      </dl>
      <p className="small">
        {finding.href ? <a href={finding.href}>{finding.service}</a> : finding.service}
        {finding.manager ? ` · ${finding.manager}` : ''} · {finding.rule}
        {finding.lines.length > 0 ? ` · ${report.line} ${finding.lines.slice(0, 6).join(', ')}` : ''}
      </p>
    </details>
  )
}

function FindingTable({ finding, row }: { finding: FindingView; row: string }) {
  if (finding.rows.length === 0) return null
  return (
    <div className="checks-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{row}</th>
            {finding.years.map((year, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table may head two columns alike
              <th key={index} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {finding.rows.map(({ label, cells }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may have the same label, their order does not change
            <tr key={index}>
              <th scope="row">{label}</th>
              {cells.map(({ raw, odd }, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the years
                <td key={column}>{odd ? <mark>{raw || ' '}</mark> : raw}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {finding.moreRows > 0 ? <p className="small">… (+{finding.moreRows})</p> : null}
    </div>
  )
}
