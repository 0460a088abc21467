import type { DepartmentsWords } from '../../../words/departments.ts'
import { DeedForm } from '../deed-form.tsx'
import { FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

/** A service with the field of its department. */
export interface DepartmentField {
  /** Its number in the store. */
  readonly service: number
  readonly name: string
  readonly value: string
  /** What the field said when the page was made. */
  readonly before: string
  /** What somebody else wrote meanwhile; null where nobody did. */
  readonly now: string | null
}

/** The services of a manager. */
export interface DepartmentGroup {
  readonly manager: string
  readonly fields: readonly DepartmentField[]
  /** Name and value of the field for all of them; null for a group of one. */
  readonly all: { readonly name: string; readonly value: string } | null
}

export interface DepartmentsPageProps {
  readonly frame: WorkFrame
  readonly words: DepartmentsWords
  readonly state: string
  readonly groups: readonly DepartmentGroup[]
  readonly departments: readonly { readonly name: string; readonly services: string }[]
  /** Roles on departments without services: `href` leads to the person, null for who may not go there. */
  readonly idle: readonly {
    readonly department: string
    readonly person: string
    readonly href: string | null
  }[]
  readonly action: string
  readonly rename: string
  readonly board: string
  readonly done: string | null
  readonly problem: string | null
}

const knownNames = 'settori-noti'

/** Every service with the field of its department, in one form; under it the departments, to be renamed. */
export function DepartmentsPage(props: DepartmentsPageProps) {
  const { frame, words, groups } = props
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <p>
            <a href={props.board}>{words.board}</a>
          </p>
          <h1>{words.title}</h1>
          <p className="lead measure">{words.lead}</p>
          <p>{props.state}.</p>
        </div>
      </div>
      {props.done === null ? null : (
        <p className="alert alert-success" role="status">
          {props.done}
        </p>
      )}
      <FormProblem text={props.problem} />
      {groups.length === 0 ? <p>{words.none}</p> : <Services {...props} />}
      <Departments {...props} />
      <Idle {...props} />
    </WorkPage>
  )
}

function Services({ frame, words, groups, departments, action }: DepartmentsPageProps) {
  return (
    <section className="block" aria-labelledby="servizi">
      <h2 id="servizi">{words.services}</h2>
      <p className="measure">{words.servicesLead}</p>
      <datalist id={knownNames}>
        {departments.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <form method="post" action={action} className="departments">
        <input type="hidden" name="chiave" value={frame.work.formKey} />
        {groups.map((group, at) => (
          <Group key={group.manager} group={group} id={`gruppo-${at}`} words={words} />
        ))}
        <div className="acts departments-save">
          <button type="submit" className="btn btn-primary">
            {words.save}
          </button>
        </div>
      </form>
    </section>
  )
}

function Group({
  group: { manager, fields, all },
  id,
  words,
}: {
  readonly group: DepartmentGroup
  readonly id: string
  readonly words: DepartmentsWords
}) {
  return (
    <fieldset>
      <legend>{manager}</legend>
      {all === null ? null : (
        <div className="departments-all">
          <label htmlFor={id}>{words.allOf(fields.length)}</label>
          <Name id={id} name={all.name} value={all.value} />
        </div>
      )}
      {fields.map(field => (
        <Service key={field.service} field={field} words={words} />
      ))}
    </fieldset>
  )
}

function Service({ field, words }: { readonly field: DepartmentField; readonly words: DepartmentsWords }) {
  const { service, name, value, before, now } = field
  const id = `settore-${service}`
  return (
    <div className="departments-one">
      <label htmlFor={id} lang="it">
        {name}
      </label>
      <Name id={id} name={id} value={value} {...(now === null ? {} : { describedBy: `${id}-adesso` })} />
      <input type="hidden" name={`prima-${service}`} value={before} />
      {now === null ? null : (
        <p className="departments-now" id={`${id}-adesso`}>
          {words.now(now === '' ? null : now)}
        </p>
      )}
    </div>
  )
}

function Name({
  id,
  name,
  value,
  describedBy,
}: {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly describedBy?: string
}) {
  return (
    <input
      className="form-control"
      id={id}
      name={name}
      type="text"
      list={knownNames}
      maxLength={120}
      autoComplete="off"
      defaultValue={value}
      aria-describedby={describedBy}
    />
  )
}

function Departments({ frame, words, departments, rename }: DepartmentsPageProps) {
  if (departments.length === 0) return null
  return (
    <section className="block" aria-labelledby="settori">
      <h2 id="settori">{words.departments}</h2>
      <p className="measure">{words.departmentsLead}</p>
      <ul className="departments-list">
        {departments.map(({ name, services }, at) => (
          <li key={name}>
            <p>
              <b lang="it">{name}</b> <span>{services}</span>
            </p>
            <DeedForm
              action={rename}
              formKey={frame.work.formKey}
              button={words.rename}
              about={name}
              hidden={{ settore: name }}
            >
              <label className="visually-hidden" htmlFor={`nome-${at}`}>
                {words.newName(name)}
              </label>
              <input
                className="form-control"
                id={`nome-${at}`}
                name="nome"
                type="text"
                maxLength={120}
                autoComplete="off"
                defaultValue={name}
                required
              />
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Idle({ words, idle }: DepartmentsPageProps) {
  if (idle.length === 0) return null
  return (
    <section className="block" aria-labelledby="senza-servizi">
      <h2 id="senza-servizi">{words.idle}</h2>
      <p className="measure">{words.idleLead}</p>
      <ul>
        {idle.map(({ department, person, href }) => (
          <li key={`${person} ${department}`}>
            {href === null ? person : <a href={href}>{person}</a>}: <span lang="it">{department}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
