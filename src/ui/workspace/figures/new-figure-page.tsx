import type { SharedFiguresWords } from '../../../words/shared-figures.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'
import { SuggestionList, type SuggestionView } from './figures-page.tsx'
import { RowsTable, type RowView } from './rows-table.tsx'

/** A map to choose, and a row of the one that was chosen. */
export interface RowChooser {
  /** Names of the fields of the address. */
  readonly fields: { readonly map: string; readonly row: string }
  readonly maps: readonly Choice[]
  readonly chosenMap: string
  /** By table; empty while no map is chosen. */
  readonly rows: readonly { readonly heading: string; readonly choices: readonly Choice[] }[]
  /** What goes along. */
  readonly kept: Readonly<Record<string, string>>
}

/** Two rows side by side with all that are one with them. */
export interface Together {
  readonly rows: readonly RowView[]
  /** What each row says in the years in which they say different things. */
  readonly differences: readonly string[]
  /** What is said where nobody has to choose; null where somebody has. */
  readonly same: string | null
  /** The row that was chosen the last time, '' for none. */
  readonly holds: string
  readonly reason: string
  readonly hidden: Readonly<Record<string, string>>
}

export interface NewFigurePageProps {
  readonly frame: WorkFrame
  readonly words: SharedFiguresWords
  readonly year: number
  readonly list: string
  readonly years: readonly string[]
  /** Where choosing leads, and where it is declared. */
  readonly action: string
  readonly declare: string
  /** The row chosen first, with what is one figure with it; empty before. */
  readonly chosen: readonly RowView[]
  readonly suggestions: readonly SuggestionView[]
  /** null once both rows are chosen. */
  readonly chooser: RowChooser | null
  /** null until then. */
  readonly together: Together | null
  readonly problem: string | null
}

/** Step by step: a row of a map, a row of another, both side by side, and what holds. */
export function NewFigurePage(props: NewFigurePageProps) {
  const { frame, words, year, years, chosen, suggestions, chooser, together } = props
  return (
    <WorkPage frame={frame} title={`${words.newTitle} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <p>
            <a href={props.list}>{words.title(year)}</a>
          </p>
          <h1>{words.newTitle}</h1>
          {chosen.length === 0 ? <p className="lead measure">{words.declareLead}</p> : null}
        </div>
      </div>
      <FormProblem text={props.problem} />
      {chosen.length === 0 ? null : (
        <section className="block" aria-labelledby="scelta">
          <h2 id="scelta">{words.chosen}</h2>
          {chosen.length > 1 ? (
            <p>
              {words.already} <a href={`${props.list}#riga-${chosen[0]?.row}`}>{words.list}</a>
            </p>
          ) : null}
          <RowsTable words={words} years={years} rows={chosen} />
        </section>
      )}
      {suggestions.length === 0 ? null : (
        <section className="block" aria-labelledby="simili">
          <h2 id="simili">{words.suggestedFor}</h2>
          <SuggestionList words={words} years={years} suggestions={suggestions} />
        </section>
      )}
      {chooser === null ? null : <Chooser {...props} chooser={chooser} />}
      {together === null ? null : <Side {...props} together={together} />}
    </WorkPage>
  )
}

function Chooser({ words, action, chosen, chooser }: NewFigurePageProps & { readonly chooser: RowChooser }) {
  const { fields, maps, chosenMap, rows, kept } = chooser
  const isFirst = chosen.length === 0
  return (
    <section className="block" aria-labelledby="scegli">
      <h2 id="scegli">{isFirst ? words.chosen : words.other}</h2>
      <form method="get" action={action} className="deed">
        <Kept fields={kept} />
        <SelectField
          name={fields.map}
          label={isFirst ? words.map : words.otherMap}
          choices={[{ value: '', name: words.chooseMap }, ...maps]}
          chosen={chosenMap}
          required
        />
        <div className="acts">
          <button type="submit" className="btn btn-outline-primary">
            {words.next}
          </button>
        </div>
      </form>
      {rows.length === 0 ? null : (
        <form method="get" action={action} className="deed">
          <Kept fields={kept} />
          <SelectField
            name={fields.row}
            label={isFirst ? words.row : words.otherRow}
            choices={[{ value: '', name: words.chooseRow }]}
            groups={rows}
            required
          />
          <div className="acts">
            <button type="submit" className="btn btn-primary">
              {words.next}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

function Kept({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

function Side({
  frame,
  words,
  years,
  declare,
  together,
}: NewFigurePageProps & { readonly together: Together }) {
  const { rows, differences, same, holds, reason, hidden } = together
  return (
    <section className="block" aria-labelledby="insieme">
      <h2 id="insieme">{words.together}</h2>
      <p className="measure">{words.togetherLead}</p>
      <RowsTable words={words} years={years} rows={rows} />
      <DeedForm action={declare} formKey={frame.work.formKey} button={words.button} hidden={hidden} strong>
        {same === null ? (
          <>
            <fieldset className="figures-holds">
              <legend>{words.holds}</legend>
              <p className="measure">{words.holdsLead}</p>
              {rows.map((row, at) => (
                <div key={row.row} className="form-check">
                  <input
                    type="radio"
                    id={`vale-${row.row}`}
                    name="vale"
                    value={row.row}
                    defaultChecked={holds === String(row.row)}
                    required
                  />
                  <label htmlFor={`vale-${row.row}`}>
                    <span lang="it">
                      {row.map}: {row.label}
                    </span>
                    <b>{differences[at]}</b>
                  </label>
                </div>
              ))}
            </fieldset>
            <Field
              name="motivo"
              label={words.reason}
              help={words.reasonHelp}
              value={reason}
              maxLength={500}
            />
          </>
        ) : (
          <p className="figures-holds">{same}</p>
        )}
      </DeedForm>
    </section>
  )
}
