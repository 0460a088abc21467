import type { AcceptedView, FindingsContext, RuleView } from './finding-view.ts'

/** What was accepted: what it is, why, by whom, when, and taking it back. */
export function AcceptedList(props: FindingsContext & { readonly accepted: readonly AcceptedView[] }) {
  const { frame, words, form, accepted } = props
  return (
    <section className="settled" aria-labelledby="accettati">
      <h2 id="accettati">{words.accepted}</h2>
      <p className="small">{accepted.length > 0 ? words.acceptedLead : words.acceptedNone}</p>
      {accepted.length > 0 ? (
        <ul>
          {accepted.map(each => (
            <li key={each.fingerprint}>
              <div>
                <p>
                  <b>{each.title}</b>{' '}
                  <span className="k" lang={each.named && frame.language !== 'it' ? 'it' : undefined}>
                    {each.href ? <a href={each.href}>{each.service}</a> : each.service}
                  </span>
                </p>
                <p className="say">{each.there}</p>
              </div>
              <Said words={words} said={each} />
              {form ? (
                <form method="post" action={form.withdraw} className="d-print-none">
                  <input type="hidden" name="chiave" value={form.key} />
                  <input type="hidden" name="punto" value={each.fingerprint} />
                  <input type="hidden" name="pagina" value={form.back} />
                  <button type="submit" className="btn btn-outline-primary">
                    {words.withdraw}
                    <span className="visually-hidden">{`: ${each.title}, ${each.service}`}</span>
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** The sums that the body checks from now on. */
export function RuleList(props: FindingsContext & { readonly rules: readonly RuleView[] }) {
  const { words, form, rules } = props
  if (rules.length === 0) return null
  return (
    <section className="settled" aria-labelledby="regole">
      <h2 id="regole">{words.rules}</h2>
      <p className="small">{words.rulesLead}</p>
      <ul>
        {rules.map(rule => (
          <li key={rule.key}>
            <div>
              <p>
                <b>{rule.sum}</b> <span className="k">{rule.service}</span>
              </p>
            </div>
            <Said words={words} said={rule} />
            {form ? (
              <form method="post" action={form.removeRule} className="d-print-none">
                <input type="hidden" name="chiave" value={form.key} />
                <input type="hidden" name="regola" value={rule.key} />
                <input type="hidden" name="pagina" value={form.back} />
                <button type="submit" className="btn btn-outline-primary">
                  {words.removeRule}
                  <span className="visually-hidden">{`: ${rule.sum}`}</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({
  words,
  said,
}: Pick<FindingsContext, 'words'> & { readonly said: Pick<AcceptedView, 'reason' | 'by' | 'at'> }) {
  return (
    <dl>
      <dt>{words.because}</dt>
      <dd>{said.reason}</dd>
      <dd className="small">{words.acceptedBy(said.by, said.at)}</dd>
    </dl>
  )
}
