import type { OutboxWords } from '../../../words/outbox.ts'
import { DeedForm } from '../deed-form.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface MailView {
  readonly id: number
  readonly kind: string
  readonly to: string
  readonly email: string
  readonly subject: string
  /** Null for what only its reader may see. */
  readonly text: string | null
  readonly state: string
  readonly when: string
  /** What went wrong the last time, and how often it was tried. */
  readonly problem: string | null
  readonly canRetry: boolean
}

export interface OutboxProps {
  readonly frame: WorkFrame
  readonly words: OutboxWords
  readonly smtp: boolean
  readonly waiting: number
  readonly failed: number
  readonly mails: readonly MailView[]
  readonly retry: string
}

/** What goes out by mail: what waits, what has gone, what could not. */
export function OutboxPage({ frame, words, smtp, waiting, failed, mails, retry }: OutboxProps) {
  return (
    <WorkPage frame={frame} title={`${words.title} · ${frame.body}`} current="outbox">
      <div className="title first">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>{smtp ? words.bySmtp : words.byFiles}</p>
          <p>
            <b>{words.count(waiting, failed)}</b>
          </p>
        </div>
      </div>
      {mails.length === 0 ? <p>{words.none}</p> : null}
      <ul className="lines mails">
        {mails.map(mail => (
          <li key={mail.id}>
            <p className="small">{`${mail.kind} · ${mail.state} · ${mail.when}`}</p>
            <p>
              <b>{mail.subject}</b>
            </p>
            <p className="small">{`${words.to} ${mail.to}, ${mail.email}`}</p>
            {mail.problem === null ? null : <p className="alert alert-danger">{mail.problem}</p>}
            {mail.text === null ? (
              <p className="small">{words.secret}</p>
            ) : (
              <details>
                <summary>
                  {words.show}
                  <span className="visually-hidden">{`: ${mail.subject}, ${mail.to}`}</span>
                </summary>
                <p className="letter">{mail.text}</p>
              </details>
            )}
            {mail.canRetry ? (
              <DeedForm
                action={retry}
                formKey={frame.work.formKey}
                button={words.again}
                about={`${mail.subject}, ${mail.to}`}
                hidden={{ messaggio: String(mail.id) }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </WorkPage>
  )
}
