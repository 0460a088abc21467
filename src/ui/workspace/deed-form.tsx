import type { ReactNode } from 'react'

interface DeedFormProps {
  readonly action: string
  /** See `WorkFrame`. */
  readonly formKey: string
  readonly button: string
  /** For screen readers, where several buttons say the same. */
  readonly about?: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly strong?: boolean
  readonly children?: ReactNode
}

/** A form of a person who has signed in: its fields, one button, the key that says whose it is. */
export function DeedForm({ action, formKey, button, about, hidden = {}, strong, children }: DeedFormProps) {
  return (
    <form method="post" action={action} className={children ? 'deed' : undefined}>
      <input type="hidden" name="chiave" value={formKey} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="acts">
        <button type="submit" className={strong ? 'btn btn-primary' : 'btn btn-outline-primary'}>
          {button}
          {about === undefined ? null : <span className="visually-hidden">{`: ${about}`}</span>}
        </button>
      </div>
    </form>
  )
}
