import type { CampaignWords } from '../../../words/campaign.ts'
import { Drawing } from '../../drawing.tsx'
import type { ChangesView, ChangeView, RestatementView } from './board-page-props.ts'

/** What grew and shrank most, with the reason that was given; what is counted otherwise apart. */
export function BoardChanges({
  words,
  changes,
}: {
  readonly words: CampaignWords
  readonly changes: ChangesView
}) {
  return (
    <section className="block" aria-labelledby="cambiamenti">
      <div className="board-head">
        <h2 id="cambiamenti">{words.changes}</h2>
        <p>{changes.lead}</p>
      </div>
      <p className="small">{changes.chosen}</p>
      <div className="board-pair">
        <Changes words={words} title={words.grown} changes={changes.grown} />
        <Changes words={words} title={words.shrunk} changes={changes.shrunk} />
      </div>
      {changes.recounted ? <Recounted {...changes.recounted} /> : null}
    </section>
  )
}

function Recounted({ title, lead, rows }: NonNullable<ChangesView['recounted']>) {
  return (
    <details className="board-recounted">
      <summary>{title}</summary>
      <p className="small">{lead}</p>
      <ul className="board-changes">
        {rows.map(row => (
          <li key={`${row.href} ${row.label}`}>
            <div lang="it">
              <a href={row.href}>{row.label}</a>
              <span className="small">{row.service}</span>
            </div>
            <span className="num">
              {row.from} | {row.to}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface ChangesProps {
  readonly words: CampaignWords
  readonly title: string
  readonly changes: readonly ChangeView[]
}

function Changes({ words, title, changes }: ChangesProps) {
  return (
    <div>
      <h3>{title}</h3>
      {changes.length === 0 ? <p className="small">{words.noChanges}</p> : null}
      <ul className="board-changes">
        {changes.map(change => (
          <li key={`${change.href} ${change.label}`}>
            <div lang="it">
              <a href={change.href}>{change.label}</a>
              <span className="small">{change.service}</span>
            </div>
            <Drawing svg={change.line} />
            <div className="num">
              <b>{change.change}</b>
              <span className="small">
                {change.from} → {change.to}
              </span>
              <span className={change.reason === null ? 'small board-late' : 'small'}>
                {change.reason ?? words.noReason}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RestatementsProps {
  readonly words: CampaignWords
  readonly restatements: readonly RestatementView[]
}

/** The earlier years that are said otherwise now. */
export function BoardRestatements({ words, restatements }: RestatementsProps) {
  const { columns } = words
  return (
    <section className="block" aria-labelledby="rettifiche">
      <h2 id="rettifiche">{words.restatements}</h2>
      {restatements.length === 0 ? (
        <p>{words.noRestatements}</p>
      ) : (
        <table className="table board-maps">
          <thead>
            <tr>
              <th scope="col">{columns.figure}</th>
              <th scope="col">{columns.map}</th>
              <th scope="col" className="num">
                {columns.before}
              </th>
              <th scope="col" className="num">
                {columns.after}
              </th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.who}</th>
            </tr>
          </thead>
          <tbody>
            {restatements.map(each => (
              <tr key={`${each.href} ${each.label} ${each.date}`}>
                <th scope="row" lang="it">
                  {each.label} <span className="small">{each.date}</span>
                </th>
                <td lang="it">
                  <a href={each.href}>{each.service}</a>
                </td>
                <td className="num" data-label={columns.before}>
                  {each.from}
                </td>
                <td className="num" data-label={columns.after}>
                  {each.to}
                </td>
                <td className={each.reason === null ? 'board-late' : undefined}>
                  {each.reason ?? words.noReason}
                </td>
                <td>{each.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
