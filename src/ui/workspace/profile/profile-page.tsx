import { encode } from 'uqr'
import type { ProfileWords } from '../../../words/profile.ts'
import { DeedForm } from '../deed-form.tsx'
import { Field, FormProblem } from '../field.tsx'
import { RoleText, type RoleView } from '../role-list.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface SessionView {
  /** What names it in a form. */
  readonly key: string
  readonly browser: string
  readonly begun: string
  readonly seen: string
  readonly here: boolean
}

/** How the second factor stands. */
export type FactorView =
  | { readonly state: 'off' }
  | { readonly state: 'setting-up'; readonly secret: string; readonly address: string }
  | { readonly state: 'on'; readonly since: string; readonly codesLeft: number }

export interface ProfileProps {
  readonly frame: WorkFrame
  readonly words: ProfileWords
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleView[]
  readonly sessions: readonly SessionView[]
  readonly factor: FactorView
  readonly deeds: Readonly<
    Record<'password' | 'close' | 'closeOthers' | 'setUp' | 'confirm' | 'remove' | 'renewCodes', string>
  >
  /** What went wrong or well with what was asked last. */
  readonly problem: string | null
  readonly done: string | null
}

/** A person's own page: roles, sessions, second factor, password. */
export function ProfilePage(props: ProfileProps) {
  const { frame, words, name, email, roles, problem, done } = props
  return (
    <WorkPage frame={frame} title={`${name} · ${frame.body}`} current="profile">
      <div className="title first">
        <div>
          <h1>{name}</h1>
          <p className="lead">{email}</p>
        </div>
      </div>
      <FormProblem text={problem} />
      {done === null ? null : (
        <p className="alert alert-success" role="status">
          {done}
        </p>
      )}
      <section className="block" aria-labelledby="ruoli">
        <h2 id="ruoli">{words.roles}</h2>
        {roles.length === 0 ? <p>{words.noRole}</p> : null}
        <ul className="lines">
          {roles.map(role => (
            <li key={role.id}>
              <RoleText role={role} />
            </li>
          ))}
        </ul>
      </section>
      <Sessions {...props} />
      <SecondFactor {...props} />
      <section className="block" aria-labelledby="password-titolo">
        <h2 id="password-titolo">{words.password}</h2>
        <p className="small">{words.changePasswordLead}</p>
        <DeedForm action={props.deeds.password} formKey={frame.work.formKey} button={words.changePassword}>
          <input type="hidden" name="email" value={email} autoComplete="username" />
          <Field
            name="attuale"
            type="password"
            label={words.presentPassword}
            autoComplete="current-password"
          />
          <Field
            name="nuova"
            type="password"
            label={words.newPassword}
            help={words.newPasswordHelp}
            autoComplete="new-password"
          />
        </DeedForm>
      </section>
    </WorkPage>
  )
}

function Sessions({ frame, words, sessions, deeds }: ProfileProps) {
  const { formKey } = frame.work
  return (
    <section className="block" aria-labelledby="sessioni">
      <h2 id="sessioni">{words.sessions}</h2>
      <p className="small">{words.sessionsLead}</p>
      <ul className="lines">
        {sessions.map(session => (
          <li key={session.key} className="row-of">
            <p>
              <b>{session.browser}</b> {session.here ? <span className="k">{words.here}</span> : null}{' '}
              <span className="small">{`${words.begun} ${session.begun}; ${words.seen} ${session.seen}`}</span>
            </p>
            {session.here ? null : (
              <DeedForm
                action={deeds.close}
                formKey={formKey}
                button={words.close}
                about={`${session.browser}, ${session.begun}`}
                hidden={{ sessione: session.key }}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <DeedForm action={deeds.closeOthers} formKey={formKey} button={words.closeOthers} />
      ) : null}
    </section>
  )
}

function SecondFactor({ frame, words, factor, deeds }: ProfileProps) {
  const { formKey } = frame.work
  const password = (action: string, button: string, id: string) => (
    <DeedForm action={action} formKey={formKey} button={button}>
      <Field
        name="attuale"
        id={id}
        type="password"
        label={words.presentPassword}
        autoComplete="current-password"
      />
    </DeedForm>
  )
  return (
    <section className="block" aria-labelledby="fattore">
      <h2 id="fattore">{words.factor}</h2>
      {factor.state === 'off' ? (
        <>
          <p>{words.factorOff}</p>
          <DeedForm action={deeds.setUp} formKey={formKey} button={words.setUp} />
        </>
      ) : null}
      {factor.state === 'setting-up' ? (
        <>
          <p>{words.setUpLead}</p>
          <QrCode text={factor.address} label={words.picture} />
          <p>
            {words.secret} <code className="secret">{factor.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
          </p>
          <DeedForm action={deeds.confirm} formKey={formKey} button={words.confirm} strong>
            <Field
              name="codice"
              label={words.code}
              help={words.codeHelp}
              autoComplete="one-time-code"
              inputMode="numeric"
            />
          </DeedForm>
        </>
      ) : null}
      {factor.state === 'on' ? (
        <>
          <p>{words.factorOn(factor.since, factor.codesLeft)}</p>
          <div className="pair">
            {password(deeds.renewCodes, words.renewCodes, 'attuale-codici')}
            {password(deeds.remove, words.remove, 'attuale-togli')}
          </div>
        </>
      ) : null}
    </section>
  )
}

/** A picture of black squares, one path: nothing is loaded, nothing runs. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path.join('')} />
    </svg>
  )
}
