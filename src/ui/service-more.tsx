import { formatNumber } from '../words/number.ts'
import { seriesWords } from '../words/series.ts'
import { serviceMoreWords } from '../words/service-more.ts'
import { sentenceCase } from '../words/title-case.ts'
import { CitationField } from './citation-field.tsx'
import { ServiceAnchor } from './service-anchor.tsx'
import type { RelatedView, ServiceProps } from './service-page-props.ts'

/** Under the chapters: how to read the figures, where to go on, what to take away. */
export function ServiceMore(props: ServiceProps) {
  const words = serviceMoreWords[props.frame.language]
  return (
    <>
      <Notes {...props} />
      <div className="row more-on" id="di-piu">
        <section className="col-lg-7" aria-labelledby="vicini">
          <Related {...props} />
          <History {...props} />
        </section>
        <section className="col-lg-5 d-print-none" aria-label={words.more}>
          <Downloads {...props} />
          <Citation {...props} />
        </section>
      </div>
    </>
  )
}

/** Findings that somebody explained are notes on the scope of the figures. */
function Notes({ frame, scopeNotes }: ServiceProps) {
  if (scopeNotes.length === 0) return null
  const words = serviceMoreWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section className="sect measure" aria-labelledby="note-cifre">
      <h2 id="note-cifre">{words.notes}</h2>
      <p className="small">{words.notesLead}</p>
      <ul className="rows">
        {scopeNotes.map(note => (
          <li key={`${note.title} ${note.rows.join()} ${note.years.join()} ${note.reason}`}>
            <b>{note.title}</b>
            {note.years.length > 0 ? <> · {words.years(note.years.join(', '))}</> : null}
            {note.rows.length > 0 ? (
              <span className="k">
                {words.rows}: <span lang={it}>{note.rows.map(sentenceCase).join('; ')}</span>
              </span>
            ) : null}
            <p lang={it}>{note.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Related({ frame, related }: ServiceProps) {
  const words = serviceMoreWords[frame.language]
  return (
    <>
      <h2 id="vicini">{related.length > 0 ? words.related : words.history}</h2>
      {related.length > 0 ? (
        <>
          <p className="small">{words.relatedLead}</p>
          <ul className="rows">
            {related.map(each => (
              <li key={each.href}>
                <ServiceAnchor frame={frame} service={each} />
                <Reasons frame={frame} related={each} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function Reasons({ frame, related }: Pick<ServiceProps, 'frame'> & { readonly related: RelatedView }) {
  const words = serviceMoreWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <span className="k">
      {related.reasons.map(({ kind, names }, index) => (
        <span key={kind}>
          {index > 0 ? '; ' : ''}
          {words.reason[kind]}:{' '}
          <span lang={it}>
            {names.map(({ name, href }, at) => (
              <span key={name}>
                {at > 0 ? ', ' : ''}
                {href ? <a href={href}>{name}</a> : name}
              </span>
            ))}
          </span>
        </span>
      ))}
    </span>
  )
}

function History({ frame, year, related, history }: ServiceProps) {
  const words = serviceMoreWords[frame.language]
  const title = related.length > 0 ? <h2 id="edizioni">{words.history}</h2> : null
  if (history.length < 2) {
    return (
      <>
        {title}
        <p className="small">{words.onlyEdition}</p>
      </>
    )
  }
  return (
    <>
      {title}
      <p className="small">{words.historyLead}</p>
      <table className="table list-table">
        <thead>
          <tr>
            <th scope="col">{words.edition}</th>
            <th scope="col">{words.nameThen}</th>
            <th scope="col" className="r">
              {words.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(each => (
            <tr key={each.year}>
              <th scope="row">
                {each.year === year ? (
                  <>
                    <b>{each.year}</b> <small>({words.thisEdition})</small>
                  </>
                ) : (
                  <a href={each.href}>{each.year}</a>
                )}
              </th>
              <td data-label={words.nameThen} lang={frame.language === 'it' ? undefined : 'it'}>
                {each.name}
              </td>
              <td className="r" data-label={words.people}>
                {each.people === null ? '–' : formatNumber(each.people, frame.language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Downloads({ frame, year, slug }: ServiceProps) {
  const { links } = frame
  const words = serviceMoreWords[frame.language]
  return (
    <div>
      <h2>{words.downloads}</h2>
      <dl className="kv">
        <div>
          <dt>{words.toRead}</dt>
          <dd>
            {(['pdf', 'docx', 'odt'] as const).map(format => (
              <a key={format} className="format" href={links.serviceDocument(year, slug, format)}>
                {format.toUpperCase()}
              </a>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.toCompute}</dt>
          <dd>
            <a className="format" href={links.serviceDocument(year, slug, 'xlsx')}>
              XLSX
            </a>
            <a className="format" href={links.serviceCsv(year, slug)}>
              CSV
            </a>
            <a className="format" href={links.serviceJson(year, slug)}>
              JSON
            </a>
          </dd>
        </div>
      </dl>
    </div>
  )
}

function Citation({ frame, citation }: ServiceProps) {
  const words = serviceMoreWords[frame.language]
  const field = seriesWords[frame.language]
  return (
    <div id="citare">
      <h2>{words.cite}</h2>
      <CitationField id="citazione-breve" label={field.citeShort} text={citation.short} lineLength={44} />
      <CitationField id="citazione-estesa" label={field.citeLong} text={citation.long} lineLength={44} />
    </div>
  )
}
