import type { FindingsContext, FindingView, FormView } from './finding-view.ts'
import { numberClass, wordClass } from './severity-classes.tsx'

type ArticleProps = FindingsContext & { readonly finding: FindingView }

/** One finding: what is there, what was expected, what to do, the value that would follow, and accepting it. */
export function FindingArticle(props: ArticleProps) {
  const { words, form, finding } = props
  const id = `punto-${finding.fingerprint}`
  return (
    <article className="find" id={id} aria-labelledby={`${id}-titolo`}>
      <p className={wordClass[finding.severity]}>
        <b className={numberClass[finding.severity]}>{finding.number}</b>
        {finding.severityWord}
      </p>
      <div>
        <h4 id={`${id}-titolo`}>{finding.title}</h4>
        <p className="say">{finding.there}</p>
        <dl className="why">
          <div>
            <dt>{words.expected}</dt>
            <dd>{finding.expected}</dd>
          </div>
          <div>
            <dt>{words.todo}</dt>
            <dd>{finding.todo}</dd>
          </div>
          {finding.suggestion ? (
            <div className="proposal">
              <dt>{words.proposal}</dt>
              <dd>
                <b>{finding.suggestion}</b> <span className="small">{words.notApplied}</span>
              </dd>
            </div>
          ) : null}
        </dl>
        {finding.lines ? <p className="small">{words.lines(finding.lines)}</p> : null}
        {form ? <AcceptForm words={words} form={form} finding={finding} /> : null}
      </div>
    </article>
  )
}

/** Folded, so that the page stays a page of findings; opens without a script. */
function AcceptForm({
  words,
  form,
  finding,
}: Pick<ArticleProps, 'words' | 'finding'> & { readonly form: FormView }) {
  const id = finding.fingerprint
  return (
    <details className="accept d-print-none">
      <summary>{words.accept}</summary>
      <form method="post" action={form.accept}>
        <input type="hidden" name="chiave" value={form.key} />
        <input type="hidden" name="punto" value={finding.fingerprint} />
        <input type="hidden" name="pagina" value={form.back} />
        <div className="ask">
          <label htmlFor={`motivo-${id}`}>{words.reason}</label>
          <input
            className="form-control"
            id={`motivo-${id}`}
            name="motivo"
            type="text"
            required
            maxLength={500}
            autoComplete="off"
            aria-describedby={`aiuto-${id}`}
          />
        </div>
        <p className="small" id={`aiuto-${id}`}>
          {words.reasonHelp}
        </p>
        <div className="acts">
          <button type="submit" className="btn btn-primary">
            {words.acceptButton}
          </button>
          {finding.canBeRule ? (
            <button type="submit" className="btn btn-outline-primary" formAction={form.adopt}>
              {words.ruleButton}
            </button>
          ) : null}
        </div>
      </form>
    </details>
  )
}
