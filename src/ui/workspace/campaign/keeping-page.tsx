import type { CampaignWords } from '../../../words/campaign.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { type Choice, SelectField } from '../select-field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface KeepingPageProps {
  readonly frame: WorkFrame
  readonly words: CampaignWords
  readonly year: number
  readonly name: string
  readonly state: string
  /** null where it is nobody's turn. */
  readonly waitsFor: string | null
  readonly deadline: string
  readonly permits: readonly string[]
  readonly version: number
  readonly canReopen: boolean
  readonly people: readonly Choice[]
  /** The other maps of the year, by address. */
  readonly others: readonly Choice[]
  readonly rows: readonly Choice[]
  readonly map: string
  readonly preview: string
  readonly board: string
  /** Where its forms go, by deed. */
  readonly deeds: Readonly<
    Record<
      'nudge' | 'appoint' | 'deadline' | 'late' | 'reopen' | 'rename' | 'split' | 'merge' | 'close',
      string
    >
  >
  readonly slug: string
  readonly problem: string | null
}

/** What the controller does for one map: who, until when, and what becomes of its service. */
export function KeepingPage(props: KeepingPageProps) {
  const { frame, words, name, problem, people, deeds } = props
  const { keeping } = words
  const none = { value: '', name: keeping.choose }
  const { formKey } = frame.work
  return (
    <WorkPage frame={frame} title={`${name}: ${keeping.title} · ${frame.body}`} current="campaign">
      <div className="title first">
        <div>
          <p>
            <a href={props.board}>{words.title(props.year)}</a>
          </p>
          <h1 lang="it">{name}</h1>
          <p className="lead">
            {props.state}.{props.waitsFor === null ? null : ` ${words.columns.waitsFor}: ${props.waitsFor}.`}
          </p>
          <p className="board-links">
            <a href={props.map}>{keeping.openMap}</a>
            <a href={props.preview}>{keeping.preview}</a>
          </p>
        </div>
      </div>
      <FormProblem text={problem} />
      <section className="block" aria-labelledby="persone">
        <h2 id="persone">{keeping.appoint}</h2>
        {people.length === 0 ? <p>{keeping.noPeople}</p> : null}
        {props.waitsFor === null ? null : (
          <DeedForm
            action={deeds.nudge}
            formKey={formKey}
            button={keeping.nudgeButton}
            hidden={{ mappa: props.slug }}
          />
        )}
        {people.length === 0 ? null : (
          <DeedForm action={deeds.appoint} formKey={formKey} button={keeping.appointButton}>
            <SelectField
              name="ruolo"
              label={keeping.role}
              choices={[
                { value: 'contributor', name: keeping.contributor },
                { value: 'manager', name: keeping.manager },
              ]}
            />
            <SelectField name="persona" label={keeping.person} choices={[none, ...people]} required />
            <div className="form-check">
              <input type="checkbox" id="invece" name="invece" value="1" />
              <label htmlFor="invece">{keeping.instead}</label>
            </div>
          </DeedForm>
        )}
      </section>
      <section className="block" aria-labelledby="termine">
        <h2 id="termine">{keeping.deadline}</h2>
        <DeedForm action={deeds.deadline} formKey={formKey} button={keeping.deadlineButton}>
          <Field name="giorno" type="date" label={keeping.day} value={props.deadline} />
        </DeedForm>
        <h3>{keeping.late}</h3>
        {props.permits.length === 0 ? null : (
          <p>
            {keeping.permits}: {props.permits.join('; ')}
          </p>
        )}
        {people.length === 0 ? null : (
          <DeedForm action={deeds.late} formKey={formKey} button={keeping.lateButton}>
            <SelectField
              name="persona"
              id="proroga-persona"
              label={keeping.person}
              choices={[none, ...people]}
              required
            />
            <Field name="fino" type="date" label={keeping.until} />
            <Field name="motivo" id="proroga-motivo" label={keeping.reason} maxLength={500} />
          </DeedForm>
        )}
        {props.canReopen ? (
          <>
            <h3>{keeping.reopen}</h3>
            <p>{keeping.reopenLead}</p>
            <DeedForm
              action={deeds.reopen}
              formKey={formKey}
              button={keeping.reopen}
              hidden={{ versione: String(props.version) }}
            >
              <Field name="motivo" id="riapri-motivo" label={keeping.reason} maxLength={500} />
            </DeedForm>
          </>
        ) : null}
      </section>
      <Lineage {...props} />
    </WorkPage>
  )
}

function Lineage({ frame, words, deeds, name, others, rows }: KeepingPageProps) {
  const { keeping } = words
  const none = { value: '', name: keeping.choose }
  const { formKey } = frame.work
  const reason = (id: string) => <Field name="motivo" id={id} label={keeping.reason} maxLength={500} />
  return (
    <section className="block" aria-labelledby="servizio">
      <h2 id="servizio">{keeping.lineage}</h2>
      <p>{keeping.lineageLead}</p>
      <details>
        <summary>{keeping.rename}</summary>
        <DeedForm action={deeds.rename} formKey={formKey} button={keeping.rename}>
          <Field name="nome" id="rinomina-nome" label={keeping.name} value={name} maxLength={200} />
          {reason('rinomina-motivo')}
        </DeedForm>
      </details>
      <details>
        <summary>{keeping.split}</summary>
        <p>{keeping.splitLead}</p>
        <DeedForm action={deeds.split} formKey={formKey} button={keeping.split}>
          <Field name="nome" id="dividi-nome" label={keeping.name} maxLength={200} />
          {reason('dividi-motivo')}
          <fieldset className="board-wide">
            <legend>{keeping.rows}</legend>
            {rows.map(row => (
              <div key={row.value} className="form-check">
                <input type="checkbox" id={`riga-${row.value}`} name="riga" value={row.value} />
                <label htmlFor={`riga-${row.value}`} lang="it">
                  {row.name}
                </label>
              </div>
            ))}
          </fieldset>
        </DeedForm>
      </details>
      {others.length === 0 ? null : (
        <details>
          <summary>{keeping.merge}</summary>
          <DeedForm action={deeds.merge} formKey={formKey} button={keeping.merge}>
            <SelectField name="in" label={keeping.into} choices={[none, ...others]} required />
            {reason('unisci-motivo')}
          </DeedForm>
        </details>
      )}
      <details>
        <summary>{keeping.close}</summary>
        <p>{keeping.closeLead}</p>
        <DeedForm action={deeds.close} formKey={formKey} button={keeping.close}>
          {reason('chiudi-motivo')}
        </DeedForm>
      </details>
    </section>
  )
}
