import type { AccessWords } from '../../../words/access.ts'
import { Field, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface CodeProps {
  readonly frame: WorkFrame
  readonly words: AccessWords
  readonly action: string
  readonly next: string
  readonly problem: string | null
}

/** The second factor, after the right password. */
export function CodePage({ frame, words, action, next, problem }: CodeProps) {
  const { code } = words
  return (
    <WorkPage frame={frame} title={`${code.title} · ${frame.body}`}>
      <div className="gate">
        <h1>{code.title}</h1>
        <p className="lead">{code.lead}</p>
        <FormProblem text={problem} />
        <form method="post" action={action}>
          <input type="hidden" name="poi" value={next} />
          <Field
            name="codice"
            label={code.label}
            help={code.help}
            autoComplete="one-time-code"
            maxLength={30}
          />
          <div className="acts">
            <button type="submit" className="btn btn-primary">
              {code.button}
            </button>
          </div>
        </form>
      </div>
    </WorkPage>
  )
}
