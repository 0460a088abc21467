import type { SharedFiguresWords } from '../../../words/shared-figures.ts'
import { DeedForm } from '../deed-form.tsx'
import { FormProblem } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'
import { RowsTable, type RowView } from './rows-table.tsx'

export interface FigureView {
  readonly title: string
  /** Whether its rows say the same, in words. */
  readonly state: string
  /** Where they are made to agree; null where they do, or it is too late. */
  readonly settle: string | null
  readonly rows: readonly RowView[]
}

/** Two rows that may be one figure. */
export interface SuggestionView {
  readonly rows: readonly [RowView, RowView]
  readonly why: string
  readonly href: string
}

export interface FiguresPageProps {
  readonly frame: WorkFrame
  readonly words: SharedFiguresWords
  readonly year: number
  readonly board: { readonly name: string; readonly href: string }
  readonly years: readonly string[]
  readonly figures: readonly FigureView[]
  /** null once the year is sealed. */
  readonly deeds: { readonly undo: string; readonly choose: string } | null
  readonly suggestions: Readonly<Record<'both' | 'figures' | 'words', readonly SuggestionView[]>>
  readonly maps: readonly Choice[]
  readonly done: string | null
  readonly problem: string | null
}

/** Every figure that several maps of a year show, what may be one too, and the way to say so. */
export function FiguresPage(props: FiguresPageProps) {
  const { frame, words, year, figures, years, deeds, maps } = props
  return (
    <WorkPage frame={frame} title={`${words.title(year)} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <p>
            <a href={props.board.href}>{props.board.name}</a>
          </p>
          <h1>{words.title(year)}</h1>
          <p className="lead measure">{words.lead}</p>
        </div>
      </div>
      {props.done === null ? null : (
        <p className="alert alert-success" role="status">
          {props.done}
        </p>
      )}
      <FormProblem text={props.problem} />
      <section className="block" aria-labelledby="elenco">
        <h2 id="elenco">{words.list}</h2>
        <p className="measure">
          {figures.length === 0 ? words.none : deeds === null ? words.sealed : words.undoLead}
        </p>
        {figures.map(figure => (
          <div key={figure.rows[0]?.row} className="figures-one">
            <h3 lang="it">{figure.title}</h3>
            <p>
              {figure.state} {figure.settle === null ? null : <a href={figure.settle}>{words.settle}</a>}
            </p>
            <RowsTable
              words={words}
              years={years}
              rows={figure.rows}
              anchored
              {...(deeds === null
                ? {}
                : { deed: row => <Undo key={row.row} {...props} undo={deeds.undo} row={row} /> })}
            />
          </div>
        ))}
      </section>
      {deeds === null ? null : (
        <>
          <Suggestions {...props} />
          <section className="block" aria-labelledby="scegli">
            <h2 id="scegli">{words.declare}</h2>
            <p>{words.declareLead}</p>
            <form method="get" action={deeds.choose} className="deed">
              <SelectField
                name="mappa"
                label={words.map}
                choices={[{ value: '', name: words.chooseMap }, ...maps]}
                required
              />
              <div className="acts">
                <button type="submit" className="btn btn-outline-primary">
                  {words.next}
                </button>
              </div>
            </form>
          </section>
        </>
      )}
    </WorkPage>
  )
}

function Undo({
  frame,
  words,
  undo,
  row,
}: Pick<FiguresPageProps, 'frame' | 'words'> & { readonly undo: string; readonly row: RowView }) {
  return (
    <DeedForm
      action={undo}
      formKey={frame.work.formKey}
      button={words.undo}
      about={`${row.map}, ${row.label}`}
      hidden={{ riga: String(row.row) }}
    />
  )
}

function Suggestions({ words, years, suggestions }: FiguresPageProps) {
  const { both, figures, words: sameWords } = suggestions
  const { suggestionGroups: groups } = words
  const isEmpty = both.length + figures.length + sameWords.length === 0
  return (
    <section className="block" aria-labelledby="forse">
      <h2 id="forse">{words.suggestions}</h2>
      {isEmpty ? <p>{words.noSuggestions}</p> : null}
      {both.length === 0 ? null : (
        <>
          <h3>{groups.both}</h3>
          <SuggestionList words={words} years={years} suggestions={both} />
        </>
      )}
      {figures.length === 0 ? null : (
        <details className="figures-more">
          <summary>{`${groups.figures} (${figures.length})`}</summary>
          <p className="measure">{groups.figuresLead}</p>
          <SuggestionList words={words} years={years} suggestions={figures} />
        </details>
      )}
      {sameWords.length === 0 ? null : (
        <details className="figures-more">
          <summary>{`${groups.words} (${sameWords.length})`}</summary>
          <SuggestionList words={words} years={years} suggestions={sameWords} />
        </details>
      )}
    </section>
  )
}

/** Pairs of rows, each with why it is suggested and the way to compare them. */
export function SuggestionList({
  words,
  years,
  suggestions,
}: {
  readonly words: SharedFiguresWords
  readonly years: readonly string[]
  readonly suggestions: readonly SuggestionView[]
}) {
  return suggestions.map(({ rows, why, href }) => {
    const [one, other] = rows
    const about = `${one.map}, ${one.label}; ${other.map}, ${other.label}`
    return (
      <div key={href} className="figures-one">
        <p>
          {why}.{' '}
          <a href={href}>
            {words.compare}
            <span className="visually-hidden">: {about}</span>
          </a>
        </p>
        <RowsTable words={words} years={years} rows={rows} />
      </div>
    )
  })
}
