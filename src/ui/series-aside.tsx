import type { ReactNode } from 'react'
import { yearLine } from '../charts/year-line.ts'
import { personName } from '../words/person-name.ts'
import { seriesWords } from '../words/series.ts'
import { CitationField } from './citation-field.tsx'
import { Drawing } from './drawing.tsx'
import { chartAfterBreak } from './series-chart.ts'
import type { SeriesProps } from './series-page-props.ts'

/** Beside the figures: what they count, the newest stretch on its own scale, how to cite them. */
export function SeriesAside(props: SeriesProps) {
  const { frame } = props
  const words = seriesWords[frame.language]
  const own = chartAfterBreak(props, frame.language)
  return (
    <div className="side">
      <Definition {...props} />
      {own ? (
        <section>
          <h2>{words.ownScale(own.from)}</h2>
          <Drawing svg={yearLine(own.chart)} />
        </section>
      ) : null}
      <Citation {...props} />
    </div>
  )
}

function Definition(props: SeriesProps) {
  const { frame, series, service, manager, department, kind, place, whole, parts, footnotes } = props
  const words = seriesWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <section>
      <h2>{words.definition}</h2>
      <p lang={it}>{words.inDocument(series.label)}</p>
      <dl className="kv">
        <Entry term={words.unit}>{words.units[series.unit] ?? series.unit}</Entry>
        {kind ? <Entry term={words.kind}>{words.kinds[kind]}</Entry> : null}
        <Entry term={words.service}>
          <a href={service.href} lang={service.named ? it : undefined}>
            {service.name}
          </a>
        </Entry>
        {department ? (
          <Entry term={words.department}>
            <span lang={it}>{department}</span>
          </Entry>
        ) : null}
        {manager ? <Entry term={words.manager}>{personName(manager)}</Entry> : null}
        {whole ? (
          <Entry term={words.partOf}>
            <a href={whole.href} lang={it}>
              {whole.name}
            </a>
          </Entry>
        ) : null}
        {parts.length > 0 ? (
          <Entry term={words.parts}>
            <ul>
              {parts.map(part => (
                <li key={part.href}>
                  <a href={part.href} lang={it}>
                    {part.name}
                  </a>
                </li>
              ))}
            </ul>
          </Entry>
        ) : null}
        {place === '' ? null : <Entry term={words.place}>{place}</Entry>}
      </dl>
      {footnotes.length > 0 ? (
        <>
          <h3>{words.notes}</h3>
          <ul className="small" lang={it}>
            {footnotes.map(note => (
              <li key={`${note.mark} ${note.text}`}>
                {note.mark} {note.text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Citation({ frame, citation }: SeriesProps) {
  const words = seriesWords[frame.language]
  return (
    <section id="citare">
      <h2>{words.cite}</h2>
      <p className="small">
        {words.citeHow} {words.permanent}
      </p>
      <CitationField id="citazione-breve" label={words.citeShort} text={citation.short} lineLength={34} />
    </section>
  )
}
