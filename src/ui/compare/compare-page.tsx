import { lookOf } from '../../charts/many-lines.ts'
import { compareWords } from '../../words/compare.ts'
import { CitationField } from '../citation-field.tsx'
import { Drawing } from '../drawing.tsx'
import { Page } from '../page.tsx'
import { ownChart, togetherChart } from './compare-charts.ts'
import { AddForm, ShownForm } from './compare-forms.tsx'
import type { ComparedSeries, CompareProps } from './compare-props.ts'
import { CompareTable } from './compare-table.tsx'

/** Series side by side or measured by one year: chart, table, what to know, the same as files. */
export function ComparePage(props: CompareProps) {
  const { frame, series } = props
  const words = compareWords[frame.language]
  const title = series.length === 0 ? words.title : words.titleOf(series.length)
  return (
    <Page
      frame={frame}
      title={`${[title, ...series.map(each => each.title)].join(', ').slice(0, 120)} · ${frame.words.serviceMaps} · ${frame.body}`}
      description={words.description}
      current="compare"
    >
      <div className="title one alone">
        <h1>{title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Problems {...props} />
      {series.length === 0 ? <Empty {...props} /> : <Comparison {...props} />}
      <AddForm {...props} />
      {series.length === 0 ? null : <Taken {...props} />}
    </Page>
  )
}

function Problems({ frame, problems }: CompareProps) {
  const words = compareWords[frame.language]
  if (problems.length === 0) return null
  return (
    <div className="callout-problems" role="status">
      <ul>
        {problems.map(problem => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>{words.unknownWhatToDo}</p>
    </div>
  )
}

function Empty({ frame, examples }: CompareProps) {
  const words = compareWords[frame.language]
  return (
    <>
      <p>{words.empty}</p>
      {examples.length === 0 ? null : (
        <p className="try quiet">
          {words.examples}{' '}
          {examples.map((example, index) => (
            <span key={example.href} lang="it">
              {index > 0 ? ', ' : ''}
              <a href={example.href}>{example.name}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Comparison(props: CompareProps) {
  const { view, notes, frame } = props
  const words = compareWords[frame.language]
  return (
    <>
      <ShownForm {...props} />
      {view === 'fianco' ? <Panels {...props} /> : <Together {...props} />}
      <section id="cifre">
        <CompareTable {...props} />
      </section>
      {notes.length === 0 ? null : (
        <section aria-labelledby="note" className="worth">
          <h2 id="note">{words.notes}</h2>
          <ul>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Together(props: CompareProps) {
  const { view, base, frame } = props
  const words = compareWords[frame.language]
  const title = view === 'indice' ? words.chartIndex(base) : words.chartTogether
  return (
    <figure className="line together" aria-label={title}>
      <h2>{title}</h2>
      <Drawing className="wd" svg={togetherChart(props, 'wide').svg} />
      <Drawing className="ph" svg={togetherChart(props, 'phone').svg} />
      <figcaption>
        <Letters {...props} />
      </figcaption>
    </figure>
  )
}

function Letters({ frame, series }: CompareProps) {
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <ul className="letters" lang={it}>
      {series.map((each, at) => (
        <li key={each.letter}>
          <b className={`letter ${lookOf(at)}`}>{each.letter}</b> {each.title}
        </li>
      ))}
    </ul>
  )
}

function Panels(props: CompareProps) {
  const words = compareWords[props.frame.language]
  const { series } = props
  return (
    <section className="panels" aria-labelledby="riquadri">
      <h2 id="riquadri">{words.chartEach}</h2>
      <div className="multi wide">
        {series.map(each => (
          <PanelOf key={each.letter} {...props} each={each} />
        ))}
      </div>
      {series.length > 1 ? <p className="small">{words.ownScale}</p> : null}
    </section>
  )
}

function PanelOf(props: CompareProps & { each: ComparedSeries }) {
  const { each, frame } = props
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <figure>
      <Drawing svg={ownChart(each, props).svg} />
      <figcaption lang={it}>
        <span>
          <b>{each.letter}</b> {each.title}
        </span>
      </figcaption>
    </figure>
  )
}

function Taken({ frame, files, url }: CompareProps) {
  const words = compareWords[frame.language]
  return (
    <div className="taken">
      <p className="src d-print-none">
        {words.download}:
        {files.map(file => (
          <a key={file.href} href={file.href}>
            {file.name}
          </a>
        ))}
      </p>
      <CitationField
        id="indirizzo"
        label={`${words.address}. ${words.addressLead}`}
        text={url}
        lineLength={85}
      />
    </div>
  )
}
