import { sparkLine } from '../charts/spark-line.ts'
import { formatDate } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { Drawing } from './drawing.tsx'
import type { SeriesProps } from './series-page-props.ts'

/** The other rows of the same table, each with its last figure and its line. */
export function SeriesOthers({ frame, section, others, referenceDates }: SeriesProps) {
  const words = seriesWords[frame.language]
  if (others.length === 0) return null
  return (
    <section className="sect d-print-none" aria-labelledby="altre">
      <div className="sect-head">
        <h2 id="altre">{words.others[section]}</h2>
        <p className="small">{words.othersLead(formatDate(referenceDates.at(-1) ?? ''))}</p>
      </div>
      <ul className="others" lang={frame.language === 'it' ? undefined : 'it'}>
        {others.map(other => (
          <li key={other.href}>
            <a href={other.href}>
              <span>
                {other.name} <b>{other.figure}</b>
              </span>
              <Drawing svg={sparkLine(other.points)} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
