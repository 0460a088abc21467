import type { DraftComment, DraftMap } from '../../../domain/campaign/draft-map.ts'
import { sectionAnchor } from '../../../domain/campaign/text-section.ts'
import { type MapPageWords, mapPageWords } from '../../../words/map-page.ts'
import { formatDate } from '../../../words/number.ts'
import type { MapPageProps } from './map-page-props.ts'

/** What people said about the map, each with its place, and a field for more. */
export function Comments({ page }: { readonly page: MapPageProps }) {
  const { map, frame, addresses } = page
  const words = mapPageWords(frame.language)
  const open = map.comments.filter(each => each.settledBy === null)
  const settled = map.comments.filter(each => each.settledBy !== null)
  return (
    <section className="talk" id="commenti" aria-labelledby="commenti-titolo">
      <h2 id="commenti-titolo">{words.comments.heading}</h2>
      {map.comments.length === 0 ? <p className="small">{words.comments.none}</p> : null}
      <ul>
        {[...open, ...settled].map(each => (
          <Comment key={each.id} page={page} words={words} comment={each} />
        ))}
      </ul>
      {map.canComment ? (
        <form method="post" action={addresses.comment} className="comment-form">
          <input type="hidden" name="chiave" value={frame.work.formKey} />
          <div className="ask">
            <label htmlFor="commento-su">{words.comments.place}</label>
            <select className="form-control" id="commento-su" name="su">
              <option value="">{words.comments.wholeMap}</option>
              {places(map, words).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="ask">
            <label htmlFor="commento">{words.comments.write}</label>
            <textarea
              className="form-control"
              id="commento"
              name="testo"
              rows={2}
              maxLength={2000}
              required
              aria-describedby="commento-aiuto"
            />
            <p className="small" id="commento-aiuto">
              {words.comments.help}
            </p>
          </div>
          <Called people={map.people} legend={words.comments.call} />
          <div className="acts">
            <button type="submit" className="btn btn-outline-primary">
              {words.comments.send}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  )
}

/** Whom a comment is sent to besides who looks at the map: by person, since two may have one name. */
function Called({ people, legend }: { readonly people: DraftMap['people']; readonly legend: string }) {
  if (people.length === 0) return null
  return (
    <fieldset className="called">
      <legend>{legend}</legend>
      {people.map(({ id, name }) => (
        <div className="form-check" key={id}>
          <input
            type="checkbox"
            className="form-check-input"
            id={`avvisa-${id}`}
            name="avvisa[]"
            value={id}
          />
          <label className="form-check-label" htmlFor={`avvisa-${id}`}>
            {name}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** Everything that a comment can hang on, as the form sends it: `riga.12` or `testo.content.core`. */
function places(map: DraftMap, words: MapPageWords): (readonly [string, string])[] {
  const rows = [map.tables.output, map.tables.served].flatMap(table => table?.rows ?? [])
  const own = map.referenceDates.at(-1) ?? ''
  return [
    ...rows.map(row => [`riga.${row.row}.${own}`, `${row.label}, ${formatDate(own)}`] as const),
    ...Object.entries(words.texts.names).map(([section, name]) => [`testo.${section}`, name] as const),
  ]
}

interface CommentProps {
  readonly page: MapPageProps
  readonly words: MapPageWords
  readonly comment: DraftComment
}

function Comment({ page, words, comment }: CommentProps) {
  const { map, frame, addresses } = page
  const { place, author, at, text, settledBy, id } = comment
  const row = [map.tables.output, map.tables.served]
    .flatMap(table => table?.rows ?? [])
    .find(each => each.row === place.row)
  const section = Object.entries(words.texts.names).find(([name]) => name === place.section)?.[1]
  const label = row ? words.comments.onCell(row.label, place.date ? formatDate(place.date) : '') : section
  return (
    <li className={settledBy === null ? undefined : 'settled-comment'} id={`commento-${id}`}>
      <p className="k">
        <b>{author}</b>, {formatDate(at.slice(0, 10))}
        {' · '}
        {label === undefined ? (
          words.comments.wholeMap
        ) : (
          <a href={row ? `#riga-${row.row}` : `#${sectionAnchor(place.section ?? '')}`}>{label}</a>
        )}
      </p>
      <p>{text}</p>
      {settledBy === null ? (
        map.canComment ? (
          <form method="post" action={addresses.settle}>
            <input type="hidden" name="chiave" value={frame.work.formKey} />
            <input type="hidden" name="commento" value={id} />
            <button type="submit" className="btn chip">
              {words.comments.settle}
            </button>
          </form>
        ) : null
      ) : (
        <p className="k">{words.comments.settledBy(settledBy)}</p>
      )}
    </li>
  )
}
