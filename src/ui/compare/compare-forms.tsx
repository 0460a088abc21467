import { compareWords } from '../../words/compare.ts'
import type { CompareProps, CompareView } from './compare-props.ts'

const views: readonly CompareView[] = ['fianco', 'insieme', 'indice']

/** The series of the comparison as a form keeps them: one field, since a form names each of its fields once. */
function Kept({ addresses }: Pick<CompareProps, 'addresses'>) {
  return addresses.length === 0 ? null : <input type="hidden" name="serie" value={addresses.join(' ')} />
}

/** How the series are shown, and by which year they are measured. */
export function ShownForm(props: CompareProps) {
  const { frame, action, asked, base, bases } = props
  const words = compareWords[frame.language]
  return (
    <form className="asking d-print-none" method="get" action={action}>
      <Kept {...props} />
      <fieldset>
        <legend className="k">{words.views}</legend>
        {views.map(view => (
          <div className="form-check form-check-inline" key={view}>
            <input
              className="form-check-input"
              type="radio"
              name="vista"
              id={`vista-${view}`}
              value={view}
              defaultChecked={view === asked}
            />
            <label className="form-check-label" htmlFor={`vista-${view}`}>
              {words.view[view]}
            </label>
          </div>
        ))}
      </fieldset>
      <div>
        <label className="k" htmlFor="base">
          {words.base}
        </label>
        <select className="form-select" id="base" name="base" defaultValue={base}>
          {bases.map(year => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn btn-primary btn-sm">
        {words.show}
      </button>
    </form>
  )
}

/** Another series: by words of its name or by its address. */
export function AddForm(props: CompareProps) {
  const { frame, action, asked, base, addresses, most, find, found } = props
  const words = compareWords[frame.language]
  if (addresses.length >= most) return <p className="small d-print-none">{words.full(most)}</p>
  return (
    <section className="add d-print-none" aria-labelledby="aggiungi">
      <h2 id="aggiungi">{words.add}</h2>
      <form method="get" action={action}>
        <Kept {...props} />
        {asked === 'fianco' ? null : <input type="hidden" name="vista" value={asked} />}
        {base === '' ? null : <input type="hidden" name="base" value={base} />}
        <label className="k" htmlFor="cerca">
          {words.addLabel}
        </label>
        <div className="search">
          <input
            className="form-control"
            id="cerca"
            name="cerca"
            type="search"
            defaultValue={find}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit" className="btn btn-primary">
            {words.addButton}
          </button>
        </div>
      </form>
      {find !== '' && found.length === 0 ? <p role="status">{words.nothing(short(find))}</p> : null}
      {found.length > 0 ? <Found {...props} /> : null}
    </section>
  )
}

function Found({ frame, found }: CompareProps) {
  const words = compareWords[frame.language]
  const it = frame.language === 'it' ? undefined : 'it'
  return (
    <ul className="addable">
      {found.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two services may have series of one name, their order does not change
        <li key={index}>
          {each.add === null ? (
            <span className="k">{words.there}</span>
          ) : (
            <a href={each.add} aria-label={words.addThis(`${each.title}, ${each.service}`)}>
              {words.adds}
            </a>
          )}
          <span lang={it}>
            {each.title} <span className="k">{each.service}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function short(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query
}
