/** A role in words. */
export interface RoleView {
  readonly id: number
  readonly role: string
  readonly on: string
  readonly period: string
  /** Whom the person stands in for; null for a role of one's own. */
  readonly deputy: string | null
}

/** `responsabile, Anagrafe, dal 01/01/2026`. */
export function RoleText({ role }: { readonly role: RoleView }) {
  return (
    <>
      <b>{role.role}</b> <span className="on">{role.on}</span>{' '}
      <span className="small">
        {role.period}
        {role.deputy === null ? '' : `, ${role.deputy}`}
      </span>
    </>
  )
}
