import type { MapState } from '../../../domain/campaign/map-state.ts'
import { collectionFormWords } from '../../../words/collection-form.ts'
import { entryWords } from '../../../words/entry.ts'
import { firstStepWords } from '../../../words/first-steps.ts'
import { mapStateWord } from '../../../words/map-states.ts'
import { formatDate } from '../../../words/number.ts'
import { workHomeWords } from '../../../words/work-home.ts'
import type { NamedLink } from '../../links.ts'
import { type WorkFrame, WorkPage } from '../work-page.tsx'
import { type FirstStep, FirstSteps } from './first-steps.tsx'
import { FormUpload } from './form-upload.tsx'

/** A map as a person's list shows it. */
export interface HomeMap {
  readonly link: NamedLink
  readonly manager: string
  readonly state: MapState
  /** ISO date. */
  readonly due: string
  readonly isLate: boolean
  readonly entered: number
  readonly rows: number
  readonly unexplained: number
  readonly errors: number
  readonly comments: number
  /** What was said when it was last moved; null where nothing is to be said. */
  readonly moved: { readonly by: string; readonly reason: string | null } | null
}

export interface WorkHomeProps {
  readonly frame: WorkFrame
  /** null before the first collection. */
  readonly year: { readonly year: number; readonly deadline: string; readonly isOpen: boolean } | null
  readonly write: readonly HomeMap[]
  readonly approve: readonly HomeMap[]
  readonly look: readonly HomeMap[]
  readonly board: NamedLink | null
  /** Before the first collection, for who prepares it; else empty. */
  readonly steps: readonly FirstStep[]
  /** The forms of all maps to be filled in, and where they come back; null where there are none. */
  readonly forms: { readonly href: string; readonly action: string } | null
  /** Rows that a form brought back has just written; null for none. */
  readonly written: number | null
}

/** What a person has to do, the most urgent first. */
export function WorkHomePage(props: WorkHomeProps) {
  const { frame, year, write, approve, look, board, steps, forms, written } = props
  const formWords = collectionFormWords(frame.language)
  const words = workHomeWords(frame.language)
  const firstWords = firstStepWords[frame.language]
  const total = write.length + approve.length + look.length
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="work">
      <div className="title first">
        <div>
          <h1>{steps.length > 0 ? firstWords.title : total === 0 ? words.none : words.title}</h1>
          <p className="lead">
            {steps.length > 0
              ? firstWords.lead
              : year === null || total === 0
                ? words.noneText
                : year.isOpen
                  ? words.lead(year.year, formatDate(year.deadline))
                  : words.closed(year.year)}
          </p>
          {board ? (
            <p>
              <a href={board.href}>{board.name}</a>
            </p>
          ) : null}
        </div>
      </div>
      {steps.length > 0 ? <FirstSteps steps={steps} /> : null}
      {total === 0 ? null : (
        <>
          {approve.length > 0 ? (
            <Maps title={words.approve} id="approvare" maps={approve} frame={frame} />
          ) : null}
          {write.length > 0 || (approve.length === 0 && board === null) ? (
            <Maps title={words.write} id="compilare" maps={write} frame={frame} />
          ) : null}
          {written === null ? null : (
            <p className="alert alert-success" role="status">
              {formWords.written(written)}
            </p>
          )}
          {look.length > 0 ? <Maps title={words.look} id="altri" maps={look} frame={frame} /> : null}
          {forms ? (
            <section className="talk" aria-labelledby="moduli">
              <h2 id="moduli">{formWords.heading}</h2>
              <p className="small measure">{formWords.lead}</p>
              <p>
                <a href={forms.href}>{formWords.downloadAll}</a>
              </p>
              <FormUpload
                action={forms.action}
                formKey={frame.work.formKey}
                label={formWords.uploadAll}
                words={formWords}
              />
            </section>
          ) : null}
        </>
      )}
    </WorkPage>
  )
}

interface MapsProps {
  readonly title: string
  readonly id: string
  readonly maps: readonly HomeMap[]
  readonly frame: WorkFrame
}

function Maps({ title, id, maps, frame }: MapsProps) {
  const words = workHomeWords(frame.language)
  return (
    <section className="todo" aria-labelledby={`titolo-${id}`}>
      <h2 id={`titolo-${id}`}>
        {title} {maps.length > 0 ? <span className="count">{maps.length}</span> : null}
      </h2>
      {maps.length === 0 ? <p className="small">{words.nothing}</p> : null}
      <ul>
        {maps.map(map => (
          <li key={map.link.href}>
            <div className="todo-name">
              <a href={map.link.href}>{map.link.name}</a>
              <span className="k">
                {map.manager === '' ? '' : `${map.manager} · `}
                {mapStateWord(map.state, frame.language)}
              </span>
              <Moved map={map} frame={frame} />
            </div>
            <div className="todo-progress">
              <progress
                max={Math.max(map.rows, 1)}
                value={map.entered}
                aria-label={`${map.link.name}: ${said(map, frame)}`}
              />
              <span className="k">{said(map, frame)}</span>
            </div>
            <div className={`todo-due${map.isLate ? ' late' : ''}`}>
              {map.isLate ? words.late(formatDate(map.due)) : words.due(formatDate(map.due))}
              {map.errors > 0 ? <span className="k sev-error">{words.errors(map.errors)}</span> : null}
              {map.comments > 0 ? <span className="k">{words.comments(map.comments)}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const said = ({ entered, rows, unexplained }: HomeMap, { language }: WorkFrame) =>
  entryWords(language).progress(entered, rows, unexplained)

function Moved({ map, frame }: { readonly map: HomeMap; readonly frame: WorkFrame }) {
  const words = workHomeWords(frame.language)
  if (map.moved === null) return null
  if (map.state === 'returned') {
    return <p className="why-back">{words.returned(map.moved.by, map.moved.reason ?? '')}</p>
  }
  return map.state === 'submitted' ? <span className="k">{words.submitted(map.moved.by)}</span> : null
}
