import { longestPassword } from '../../../domain/people/password-rule.ts'
import type { AccessWords } from '../../../words/access.ts'
import { Field, FormProblem } from '../field.tsx'
import { type WorkFrame, WorkPage } from '../work-page.tsx'

export interface LinkPageProps {
  readonly frame: WorkFrame
  readonly words: AccessWords
  readonly title: string
  readonly lead: string
  readonly action: string
  /** Whose link it is; null for the first administrator, who says so here. */
  readonly holder: { readonly email: string } | null
  /** What the first administrator wrote the last time. */
  readonly written: { readonly name: string; readonly email: string; readonly controls: boolean }
  readonly problem: string | null
}

/** What a link opens: choosing a password, once. */
export function LinkPage({ frame, words, holder, written, problem, ...page }: LinkPageProps) {
  const { link } = words
  return (
    <WorkPage frame={frame} title={`${page.title} · ${frame.body}`}>
      <div className="gate">
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        <FormProblem text={problem} />
        <form method="post" action={page.action}>
          {holder ? (
            <input type="hidden" name="email" value={holder.email} autoComplete="username" />
          ) : (
            <>
              <Field name="nome" label={link.name} value={written.name} autoComplete="name" maxLength={120} />
              <Field
                name="email"
                type="email"
                label={link.email}
                value={written.email}
                autoComplete="username"
                maxLength={254}
              />
              <div className="form-check tick">
                <input
                  className="form-check-input"
                  type="checkbox"
                  id="controllo"
                  name="controllo"
                  value="si"
                  defaultChecked={written.controls}
                  aria-describedby="controllo-aiuto"
                />
                <label className="form-check-label" htmlFor="controllo">
                  {link.controls}
                </label>
                <p className="form-text small" id="controllo-aiuto">
                  {link.controlsHelp}
                </p>
              </div>
            </>
          )}
          <Field
            name="password"
            type="password"
            label={link.password}
            help={link.passwordHelp}
            autoComplete="new-password"
            maxLength={longestPassword}
          />
          <Field
            name="ancora"
            type="password"
            label={link.again}
            autoComplete="new-password"
            maxLength={longestPassword}
          />
          <div className="acts">
            <button type="submit" className="btn btn-primary">
              {link.button}
            </button>
          </div>
        </form>
      </div>
    </WorkPage>
  )
}
