import type { PeopleWords } from '../../../words/people.ts'
import type { NamedLink } from '../../links.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { RoleText, type RoleView } from '../role-list.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'
import { RoleFields, type RoleFieldsProps } from './role-fields.tsx'

/** Somebody in the list. */
export interface PersonRow {
  readonly id: number
  readonly href: string
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleView[]
  readonly state: string
  /** When last seen; null for never. */
  readonly seen: string | null
  readonly ended: boolean
}

export interface PeopleProps {
  readonly frame: WorkFrame
  readonly words: PeopleWords
  readonly people: readonly PersonRow[]
  readonly invite: string
  readonly fields: Omit<RoleFieldsProps, 'words'>
  /** What was written into the form of inviting the last time. */
  readonly written: { readonly name: string; readonly email: string }
  readonly problem: string | null
  readonly rights: string
  /** The page of the departments; null for who may not go there. */
  readonly departments: NamedLink | null
}

/** Everybody of the body, and the form that lets in somebody new. */
export function PeoplePage(props: PeopleProps) {
  const { frame, words, people, invite, fields, written, problem } = props
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="people">
      <div className="title first">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            <a href={props.rights}>{words.rightsLink}</a>
          </p>
          {props.departments === null ? null : (
            <p>
              <a href={props.departments.href}>{props.departments.name}</a>
            </p>
          )}
        </div>
      </div>
      <section className="block" aria-labelledby="elenco">
        <h2 id="elenco">{words.list}</h2>
        <PeopleTable words={words} people={people} />
      </section>
      <section className="block" aria-labelledby="invita">
        <h2 id="invita">{words.invite}</h2>
        <p className="small">{words.inviteLead}</p>
        <FormProblem text={problem} />
        <DeedForm action={invite} formKey={frame.work.formKey} button={words.inviteButton} strong>
          <Field name="nome" label={words.name} value={written.name} maxLength={120} autoComplete="off" />
          <Field
            name="email"
            type="email"
            label={words.email}
            value={written.email}
            maxLength={254}
            autoComplete="off"
          />
          <RoleFields words={words} {...fields} />
        </DeedForm>
      </section>
    </WorkPage>
  )
}

function PeopleTable({ words, people }: Pick<PeopleProps, 'words' | 'people'>) {
  return (
    <table className="table people">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr key={person.id} className={person.ended ? 'ended' : undefined}>
            <th scope="row">
              <a href={person.href}>{person.name}</a>
              <span className="small">{person.email}</span>
            </th>
            <td>
              {person.roles.length === 0 ? (
                <span className="small">{words.noRole}</span>
              ) : (
                <ul>
                  {person.roles.slice(0, 3).map(role => (
                    <li key={role.id}>
                      <RoleText role={role} />
                    </li>
                  ))}
                  {person.roles.length > 3 ? (
                    <li className="small">{`+ ${person.roles.length - 3}`}</li>
                  ) : null}
                </ul>
              )}
            </td>
            <td>
              {person.state}
              {person.seen === null ? null : <span className="small">{words.seen(person.seen)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
