import type { AccessWords } from '../../../words/access.ts'
import { Field, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface SignInProps {
  readonly frame: WorkFrame
  readonly words: AccessWords
  readonly action: string
  /** Path to go on to; '' for the workspace. */
  readonly next: string
  readonly email: string
  readonly forgotten: string
  /** What was wrong the last time. */
  readonly problem: string | null
}

export function SignInPage({ frame, words, action, next, email, forgotten, problem }: SignInProps) {
  const { signIn } = words
  return (
    <WorkPage frame={frame} title={`${signIn.title} · ${frame.body}`}>
      <div className="gate">
        <h1>{signIn.title}</h1>
        <p className="lead">{signIn.lead}</p>
        <FormProblem text={problem} />
        <form method="post" action={action}>
          <input type="hidden" name="poi" value={next} />
          <Field
            name="email"
            type="email"
            label={signIn.email}
            value={email}
            autoComplete="username"
            maxLength={254}
          />
          <Field
            name="password"
            type="password"
            label={signIn.password}
            autoComplete="current-password"
            maxLength={1000}
          />
          <div className="acts">
            <button type="submit" className="btn btn-primary">
              {signIn.button}
            </button>
            <a href={forgotten}>{signIn.forgotten}</a>
          </div>
        </form>
        <p className="small">{signIn.stranger}</p>
      </div>
    </WorkPage>
  )
}
