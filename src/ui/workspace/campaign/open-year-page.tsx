import type { CampaignWords } from '../../../words/campaign.ts'
import type { NamedLink } from '../../links.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

/** A list to choose a person from. */
export interface PersonChoice {
  readonly field: string
  readonly label: string
  /** What the label stands for: the services of a manager. */
  readonly about: string
  readonly chosen: string
}

export interface OpenYearProps {
  readonly frame: WorkFrame
  readonly words: CampaignWords
  readonly year: number
  readonly services: number
  /** The year that is still open; null where one can be opened. */
  readonly openYear: number | null
  readonly action: string
  readonly deadline: string
  readonly people: readonly Choice[]
  readonly managers: readonly PersonChoice[]
  readonly contributors: readonly PersonChoice[]
  /** The page of the departments; null for who may not go there. */
  readonly departments: NamedLink | null
  readonly problem: string | null
}

/** The form that opens a year. */
export function OpenYearPage(props: OpenYearProps) {
  const { frame, words, year, people, managers, contributors, openYear } = props
  const { open } = words
  return (
    <WorkPage frame={frame} title={`${open.title(year)} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <h1>{open.title(year)}</h1>
          <p className="lead">{open.lead(props.services)}</p>
          {props.departments === null ? null : (
            <p>
              <a href={props.departments.href}>{props.departments.name}</a>
            </p>
          )}
        </div>
      </div>
      <FormProblem text={props.problem} />
      {openYear === null ? (
        <DeedForm action={props.action} formKey={frame.work.formKey} button={open.button(year)} strong>
          <Field
            name="scadenza"
            type="date"
            label={open.deadline}
            help={open.deadlineHelp}
            value={props.deadline}
          />
          <Choices title={open.managers} lead={open.managersLead} choices={managers} people={people} />
          <details className="board-wide">
            <summary>{open.contributors}</summary>
            <Choices
              title={open.contributors}
              lead={open.contributorsLead}
              choices={contributors}
              people={people}
            />
          </details>
        </DeedForm>
      ) : (
        <p className="alert">{open.already(openYear)}</p>
      )}
    </WorkPage>
  )
}

function Choices({
  title,
  lead,
  choices,
  people,
}: {
  readonly title: string
  readonly lead: string
  readonly choices: readonly PersonChoice[]
  readonly people: readonly Choice[]
}) {
  return (
    <fieldset className="board-wide">
      <legend>{title}</legend>
      <p>{lead}</p>
      <div className="deed">
        {choices.map(choice => (
          <div key={choice.field}>
            <SelectField name={choice.field} label={choice.label} choices={people} chosen={choice.chosen} />
            <p className="form-text small">{choice.about}</p>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
