import { checkWords } from '../../../words/check.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import type { MapPageProps } from './map-page-props.ts'

/** What the checks say of the map, as of when the page was made, each with a field to explain it. */
export function FindingsOfMap({ page }: { readonly page: MapPageProps }) {
  const { map, frame, addresses } = page
  if (map.findings.length === 0) return null
  const words = mapPageWords(frame.language)
  const { severity } = checkWords[frame.language].report
  return (
    <section className="map-findings" id="verifiche" aria-labelledby="verifiche-titolo">
      <h2 id="verifiche-titolo">{words.findings.heading}</h2>
      <p className="small">{words.findings.lead}</p>
      <ul>
        {map.findings.map(finding => {
          const row = finding.cells.find(each => each.odd)?.row
          const field = `perche-${finding.fingerprint}`
          return (
            <li key={finding.fingerprint} id={`verifica-${finding.fingerprint}`}>
              <p>
                <span className={`sev sev-${finding.severity}`}>{severity[finding.severity]}</span>{' '}
                {row === undefined ? finding.sentence : <a href={`#riga-${row}`}>{finding.sentence}</a>}
              </p>
              {finding.explained === null ? (
                map.canWrite && finding.severity !== 'info' ? (
                  <form method="post" action={addresses.explain} className="explain">
                    <input type="hidden" name="chiave" value={frame.work.formKey} />
                    <input type="hidden" name="verifica" value={finding.fingerprint} />
                    <div className="ask">
                      <label htmlFor={field}>{words.findings.why}</label>
                      <input
                        type="text"
                        className="form-control"
                        id={field}
                        name="motivo"
                        required
                        maxLength={500}
                        autoComplete="off"
                      />
                    </div>
                    <button type="submit" className="btn chip">
                      {words.findings.explain}
                    </button>
                  </form>
                ) : null
              ) : (
                <p className="k">{words.findings.explained(finding.explained)}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
