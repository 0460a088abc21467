export interface Choice {
  readonly value: string
  readonly name: string
}

interface SelectFieldProps {
  readonly name: string
  /** Where the page has another field of the same name. */
  readonly id?: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** Choices under a heading, after the others. */
  readonly groups?: readonly { readonly heading: string; readonly choices: readonly Choice[] }[]
  readonly chosen?: string
  /** The first choice says nothing and cannot be sent. */
  readonly required?: boolean
}

/** A list to choose one thing from. */
export function SelectField({
  name,
  id = name,
  label,
  choices,
  groups = [],
  chosen,
  required,
}: SelectFieldProps) {
  return (
    <div className="form-group ask">
      <label htmlFor={id}>{label}</label>
      <select className="form-control" id={id} name={name} defaultValue={chosen} required={required}>
        <Choices choices={choices} />
        {groups
          .filter(group => group.choices.length > 0)
          .map(group => (
            <optgroup key={group.heading} label={group.heading}>
              <Choices choices={group.choices} />
            </optgroup>
          ))}
      </select>
    </div>
  )
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(choice => (
    <option key={choice.value} value={choice.value}>
      {choice.name}
    </option>
  ))
}
