import { glanceWords } from '../../words/glance.ts'
import { formatNumber } from '../../words/number.ts'
import type { GlanceProps } from './glance-props.ts'

/** What is missing, by who answers for it. */
export function GlanceMissingTable({ frame, year, missing }: GlanceProps) {
  const words = glanceWords[frame.language]
  return (
    <section aria-labelledby="mancanti">
      <h2 id="mancanti">{words.missing}</h2>
      {missing.length === 0 ? (
        <p>{words.nothingMissing}</p>
      ) : (
        <>
          <p className="small">{words.missingLead(year)}</p>
          <table className="glances" aria-labelledby="mancanti">
            <thead>
              <tr>
                <th scope="col">{words.manager}</th>
                {[words.rows, words.absent, words.ended, words.lost].map(head => (
                  <th key={head} scope="col" className="v">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {missing.map(each => (
                <tr key={each.manager}>
                  <th scope="row">{each.manager}</th>
                  <td className="v">{each.rows}</td>
                  <td className="v">{each.absent}</td>
                  <td className="v">{each.ended}</td>
                  <td className="v">{each.lost}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** Figures of past years that the edition before gave otherwise. */
export function GlanceRestatedTable({ frame, services, restated, restatedCount }: GlanceProps) {
  const words = glanceWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  if (services.before === null) return null
  const more = restatedCount - restated.length
  return (
    <section aria-labelledby="rettificate">
      <h2 id="rettificate">{words.restated}</h2>
      <p className="small">
        {restatedCount === 0 ? words.noRestated : words.restatedLead(restatedCount, services.before)}
      </p>
      {restated.length === 0 ? null : (
        <table className="glances" aria-labelledby="rettificate">
          <thead>
            <tr>
              <th scope="col">{words.series}</th>
              <th scope="col">{words.date}</th>
              <th scope="col" className="v">
                {services.before}
              </th>
              <th scope="col" className="v">
                {words.is(String(frame.edition?.year ?? ''))}
              </th>
            </tr>
          </thead>
          <tbody>
            {restated.map(each => (
              <tr key={`${each.href} ${each.date}`}>
                <th scope="row" lang={it}>
                  <a href={each.href}>{each.name}</a>
                  <span className="k">{each.service}</span>
                </th>
                <td className="num">{each.date}</td>
                <td className="v">{each.from}</td>
                <td className="v">{each.to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? <p className="small">{words.moreRestated(formatNumber(more, frame.language))}</p> : null}
    </section>
  )
}
