interface FieldProps {
  readonly name: string
  /** Where the page has another field of the same name. */
  readonly id?: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly value?: string
  readonly autoComplete?: string
  readonly help?: string
  readonly required?: boolean
  readonly maxLength?: number
  readonly inputMode?: 'numeric' | 'text'
}

/** A field with its label above and its help below, tied together for screen readers. */
export function Field({
  name,
  id = name,
  label,
  help,
  type = 'text',
  value,
  required = true,
  ...input
}: FieldProps) {
  const helpId = help === undefined ? undefined : `${id}-aiuto`
  return (
    <div className="form-group ask">
      <label htmlFor={id}>{label}</label>
      <input
        className="form-control"
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        aria-describedby={helpId}
        {...input}
      />
      {help === undefined ? null : (
        <p className="form-text small" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}

interface FileFieldProps {
  readonly name: string
  readonly id?: string
  readonly label: string
  readonly help?: string
  readonly accept: string
  readonly required?: boolean
}

/** A file to be sent; its form is `multipart/form-data`. */
export function FileField({ name, id = name, label, help, accept, required = true }: FileFieldProps) {
  const helpId = help === undefined ? undefined : `${id}-aiuto`
  return (
    <div className="form-group ask">
      <label htmlFor={id}>{label}</label>
      <input type="file" id={id} name={name} required={required} accept={accept} aria-describedby={helpId} />
      {help === undefined ? null : (
        <p className="form-text small" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}

/** What went wrong with a form, read aloud at once. */
export function FormProblem({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p className="alert alert-danger" role="alert">
      {text}
    </p>
  )
}
