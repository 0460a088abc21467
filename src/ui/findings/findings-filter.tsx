import type { FindingsContext } from './finding-view.ts'

/** One thing to filter by: the parameter of the address, its values, the chosen one. */
export interface FilterField {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly chosen: string
}

export interface FilterView {
  readonly action: string
  readonly fields: readonly FilterField[]
  /** Whether anything is chosen. */
  readonly active: boolean
}

/** A plain form: the choices go into the address, where they can be kept and sent. */
export function FindingsFilter({
  words,
  filter,
}: Pick<FindingsContext, 'words'> & { readonly filter: FilterView }) {
  return (
    <form
      className="choose d-print-none"
      method="get"
      action={`${filter.action}#punti`}
      aria-label={words.filter}
    >
      {filter.fields.map(field => (
        <div key={field.name} className="ask">
          <label htmlFor={field.name}>{field.label}</label>
          <select className="form-control" id={field.name} name={field.name} defaultValue={field.chosen}>
            {field.options.map(option => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="acts">
        <button type="submit" className="btn btn-primary">
          {words.show}
        </button>
        {filter.active ? <a href={`${filter.action}#punti`}>{words.clear}</a> : null}
      </div>
    </form>
  )
}
