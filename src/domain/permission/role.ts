/**
 * What a person is in the body. `administrator` installs and looks after people; `controller` is the
 * management-control office, which runs the year; `manager` answers for services; `contributor` types the figures of
 * an office; `reader` looks from inside (giunta, evaluation body, auditors).
 */
export const roles = ['administrator', 'controller', 'manager', 'contributor', 'reader'] as const

export type Role = (typeof roles)[number]

/** What a role is held on: the whole body, one department, or one service by its number in the store. */
export type Scope =
  | { readonly kind: 'body' }
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'service'; readonly service: number }

/** A role that a person holds, with its days. */
export interface Assignment {
  readonly role: Role
  readonly scope: Scope
  /** ISO dates, both included; null is without end. */
  readonly from: string
  readonly to: string | null
  /** The person that this one stands in for, by number; null for a role of one's own. */
  readonly deputyFor: number | null
}
