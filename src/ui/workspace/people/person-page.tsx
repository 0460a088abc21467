import type { PeopleWords } from '../../../words/people.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { RoleText, type RoleView } from '../role-list.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'
import { RoleFields, type RoleFieldsProps } from './role-fields.tsx'

export interface PersonProps {
  readonly frame: WorkFrame
  readonly words: PeopleWords
  readonly people: string
  readonly name: string
  readonly email: string
  readonly state: string
  /** Until when suspended; null for not. */
  readonly locked: string | null
  readonly joined: boolean
  readonly ended: boolean
  readonly roles: readonly RoleView[]
  readonly past: readonly RoleView[]
  readonly fields: Omit<RoleFieldsProps, 'words'>
  /** Who could stand in. */
  readonly others: readonly Choice[]
  readonly deeds: Readonly<
    Record<'giveRole' | 'endRole' | 'deputy' | 'newLink' | 'unlock' | 'end' | 'reopen', string>
  >
  readonly history: string
  readonly problem: string | null
}

/** One person: roles, deputies, account. */
export function PersonPage(props: PersonProps) {
  const { frame, words, name, email, state, problem, ended } = props
  return (
    <WorkPage frame={frame} title={`${name} · ${frame.body}`} current="people">
      <nav aria-label="breadcrumb" className="crumb">
        <ol className="breadcrumb">
          <li className="breadcrumb-item">
            <a href={props.people}>{words.backToPeople}</a>
          </li>
          <li className="breadcrumb-item active" aria-current="page">
            <span>{name}</span>
          </li>
        </ol>
      </nav>
      <div className="title">
        <div>
          <h1>{name}</h1>
          <p className="lead">{email}</p>
          <p>
            {words.state}: {state}. <a href={props.history}>{words.history}</a>
          </p>
        </div>
      </div>
      <FormProblem text={problem} />
      <Roles {...props} />
      {ended ? null : <Gives {...props} />}
      <Account {...props} />
    </WorkPage>
  )
}

function Roles({ frame, words, roles, past, deeds }: PersonProps) {
  return (
    <section className="block" aria-labelledby="ruoli">
      <h2 id="ruoli">{words.roles}</h2>
      {roles.length === 0 ? <p>{words.noRole}</p> : null}
      <ul className="lines">
        {roles.map(role => (
          <li key={role.id} className="row-of">
            <p>
              <RoleText role={role} />
            </p>
            <DeedForm
              action={deeds.endRole}
              formKey={frame.work.formKey}
              button={words.endRole}
              about={`${role.role}, ${role.on}`}
              hidden={{ incarico: String(role.id) }}
            />
          </li>
        ))}
      </ul>
      {past.length > 0 ? (
        <details>
          <summary>{words.past}</summary>
          <ul className="lines">
            {past.map(role => (
              <li key={role.id}>
                <RoleText role={role} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Gives({ frame, words, name, fields, others, deeds }: PersonProps) {
  const { formKey } = frame.work
  return (
    <>
      <section className="block" aria-labelledby="dai">
        <h2 id="dai">{words.giveRole}</h2>
        <DeedForm action={deeds.giveRole} formKey={formKey} button={words.giveRoleButton}>
          <RoleFields words={words} {...fields} />
        </DeedForm>
      </section>
      <section className="block" aria-labelledby="sostituto-titolo">
        <h2 id="sostituto-titolo">{words.deputy}</h2>
        <p className="small">{words.deputyLead(name)}</p>
        {others.length === 0 ? (
          <p>{words.nobodyElse}</p>
        ) : (
          <DeedForm action={deeds.deputy} formKey={formKey} button={words.deputyButton}>
            <SelectField name="sostituto" label={words.deputyWho} choices={others} />
            <Field name="dal" id="sostituto-dal" type="date" label={words.from} value={fields.from} />
            <Field name="al" id="sostituto-al" type="date" label={words.to} />
          </DeedForm>
        )}
      </section>
    </>
  )
}

function Account({ frame, words, name, joined, ended, locked, deeds }: PersonProps) {
  const { formKey } = frame.work
  return (
    <section className="block" aria-labelledby="accesso">
      <h2 id="accesso">{words.account}</h2>
      {locked === null ? null : <p>{words.lockedUntil(locked)}</p>}
      <div className="acts">
        {ended ? (
          <DeedForm action={deeds.reopen} formKey={formKey} button={words.reopen} about={name} />
        ) : (
          <>
            <DeedForm
              action={deeds.newLink}
              formKey={formKey}
              button={joined ? words.newReset : words.newInvitation}
            />
            {locked === null ? null : (
              <DeedForm action={deeds.unlock} formKey={formKey} button={words.unlock} />
            )}
            <DeedForm action={deeds.end} formKey={formKey} button={words.end} about={name} />
          </>
        )}
      </div>
      {ended ? null : <p className="small">{words.endLead}</p>}
    </section>
  )
}
