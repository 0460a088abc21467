import { glanceWords } from '../../words/glance.ts'
import type { Frame } from '../frame.ts'
import type { GlanceChange } from './glance-props.ts'

interface ChangesProps {
  readonly frame: Frame
  readonly year: number
  readonly since: string
  readonly id: string
  readonly title: string
  readonly changes: readonly GlanceChange[]
}

/** The series that rose or fell most: figures of both years, the difference, and what is said of it. */
export function GlanceChanges({ frame, year, since, id, title, changes }: ChangesProps) {
  const words = glanceWords[frame.language]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="glances" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{words.series}</th>
              <th scope="col" className="v">
                {words.was(since)}
              </th>
              <th scope="col" className="v">
                {words.is(String(year))}
              </th>
              <th scope="col" className="v">
                {words.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(each => (
              <Row key={each.href} frame={frame} change={each} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ frame, change }: { frame: Frame; change: GlanceChange }) {
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <tr>
      <th scope="row">
        <a href={change.href} lang={it}>
          {change.name}
        </a>
        <span className="k" lang={it}>
          {change.service.name}
        </span>
        {change.explanations.map(text => (
          <span className="k why" key={text} lang={it}>
            {text}
          </span>
        ))}
      </th>
      <td className="v">{change.from}</td>
      <td className="v">{change.to}</td>
      <td className="v">
        <b>{change.change}</b>
        <span className="k">{change.difference}</span>
      </td>
    </tr>
  )
}
