import type { AccessWords } from '../../../words/access.ts'
import { Field } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface ForgottenProps {
  readonly frame: WorkFrame
  readonly words: AccessWords
  readonly action: string
  readonly sent: boolean
}

/** Asks for the address; afterwards says the same whether there is such an account or not. */
export function ForgottenPage({ frame, words, action, sent }: ForgottenProps) {
  const { forgotten, signIn } = words
  const title = sent ? forgotten.sent : forgotten.title
  return (
    <WorkPage frame={frame} title={`${title} · ${frame.body}`}>
      <div className="gate">
        <h1>{title}</h1>
        <p className="lead">{sent ? forgotten.sentText : forgotten.lead}</p>
        {sent ? null : (
          <form method="post" action={action}>
            <Field name="email" type="email" label={signIn.email} autoComplete="username" maxLength={254} />
            <div className="acts">
              <button type="submit" className="btn btn-primary">
                {forgotten.button}
              </button>
            </div>
          </form>
        )}
      </div>
    </WorkPage>
  )
}
