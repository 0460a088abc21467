import type { MapMove } from '../../../domain/campaign/map-state.ts'
import { mapPageWords } from '../../../words/map-page.ts'
import { mapMoveWord } from '../../../words/map-states.ts'
import type { MapPageProps, SeenChange } from './map-page-props.ts'

/** All that keeps the map from being handed in, each with the way there; at the top, because a form leads there. */
export function Hindrances({ page }: { readonly page: MapPageProps }) {
  const { frame, hindrances, addresses } = page
  const { findings } = mapPageWords(frame.language)
  const words = mapPageWords(frame.language).moves
  if (hindrances.length === 0) return null
  return (
    <div className="lost hinders" role="alert">
      <p>
        <b>{words.hinders}</b> {words.hindersHelp}
      </p>
      <ul>
        {hindrances.map(({ links, explain }, at) => (
          <li key={`${links[0]?.href} ${links[0]?.name}`}>
            {links.map(({ name, href }) => (
              <p key={`${href} ${name}`}>
                <a href={href}>{name}</a>
              </p>
            ))}
            {explain.length === 0 ? null : (
              <form method="post" action={addresses.explain} className="explain">
                <input type="hidden" name="chiave" value={frame.work.formKey} />
                <input type="hidden" name="da" value="mosse" />
                {explain.map(each => (
                  <input key={each} type="hidden" name="verifica[]" value={each} />
                ))}
                <div className="ask">
                  <label htmlFor={`ostacolo-${at}`}>
                    {explain.length === 1 ? findings.why : findings.whyAll(explain.length)}
                  </label>
                  <input
                    type="text"
                    className="form-control"
                    id={`ostacolo-${at}`}
                    name="motivo"
                    required
                    maxLength={500}
                    autoComplete="off"
                  />
                </div>
                <button type="submit" className="btn chip">
                  {findings.explain}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What changed since last seen, and the moves that the person may make. */
export function Moves({ page }: { readonly page: MapPageProps }) {
  const { map, frame, since, addresses } = page
  const words = mapPageWords(frame.language)
  if (map.moves.length === 0) return null
  const leads: Readonly<Partial<Record<MapMove, string>>> = {
    submit: words.moves.submitLead,
    return: words.moves.returnLead,
    validate: words.moves.validateLead,
    accept: words.moves.acceptLead,
    reopen: words.moves.reopenLead,
  }
  return (
    <section className="moves" id="mosse" aria-labelledby="mosse-titolo">
      <h2 id="mosse-titolo">{words.moves.heading}</h2>
      {since === null ? null : <Since words={words} since={since} />}
      <div className="move-forms">
        {map.moves.map(move => (
          <form key={move} method="post" action={addresses.move}>
            <input type="hidden" name="chiave" value={frame.work.formKey} />
            <input type="hidden" name="mossa" value={move} />
            <input type="hidden" name="versione" value={map.version} data-version="" />
            <p className="small">{leads[move]}</p>
            {move === 'return' || move === 'reopen' ? (
              <div className="ask">
                <label htmlFor={`motivo-${move}`}>{words.moves.reason}</label>
                <input
                  type="text"
                  className="form-control"
                  id={`motivo-${move}`}
                  name="motivo"
                  maxLength={1000}
                  required
                  autoComplete="off"
                  aria-describedby={`motivo-${move}-aiuto`}
                />
                <p className="small" id={`motivo-${move}-aiuto`}>
                  {words.moves.reasonHelp}
                </p>
              </div>
            ) : null}
            <button
              type="submit"
              className={`btn ${move === 'return' || move === 'reopen' ? 'btn-outline-primary' : 'btn-primary'}`}
            >
              {mapMoveWord(move, frame.language)}
            </button>
          </form>
        ))}
      </div>
    </section>
  )
}

interface SinceProps {
  readonly words: ReturnType<typeof mapPageWords>
  readonly since: { readonly seen: boolean; readonly changes: readonly SeenChange[] }
}

function Since({ words, since: { seen, changes } }: SinceProps) {
  if (!seen) return <p className="small">{words.moves.neverSeen}</p>
  if (changes.length === 0) return <p className="small">{words.moves.nothingSince}</p>
  return (
    <table className="table tally since">
      <caption>{words.moves.sinceSeen}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col">{words.moves.was}</th>
          <th scope="col">{words.moves.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, href, before, after, why }) => (
          <tr key={`${label} ${before} ${after}`}>
            <th scope="row">
              {href === null ? label : <a href={href}>{label}</a>}
              {why === '' ? null : <span className="k">{why}</span>}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
