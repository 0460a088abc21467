import type { PasswordProblem } from './password-rule.ts'

/** A request about people and their accounts that cannot be met. `person-not-found` is said of them too. */
export type PeopleRefusal =
  /** Not the right words, or too many wrong ones: which of both, or whether the account exists, nobody is told. */
  | { readonly kind: 'sign-in-refused' }
  /** The second factor's code is wrong, old, used already, or there were too many wrong ones. */
  | { readonly kind: 'code-refused' }
  /** Used, too old, replaced by a newer one, or never made. */
  | { readonly kind: 'link-not-usable' }
  | { readonly kind: 'password-unusable'; readonly problem: PasswordProblem }
  /** The present password, asked for before a change, is wrong. */
  | { readonly kind: 'password-wrong' }
  | { readonly kind: 'person-name-missing' }
  | { readonly kind: 'email-unusable'; readonly written: string }
  | { readonly kind: 'email-taken'; readonly email: string }
  | { readonly kind: 'email-unknown'; readonly written: string }
  /** People belong to a body, and there is none yet. */
  | { readonly kind: 'body-missing' }
  /** The body asked for is not kept here; `known` are the names of those that are. */
  | { readonly kind: 'body-not-found'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'role-not-found' }
  /** A role on part of the body is for managers and contributors only. */
  | { readonly kind: 'role-needs-body' }
  | { readonly kind: 'days-reversed'; readonly from: string; readonly to: string }
  | { readonly kind: 'day-unusable'; readonly written: string }
  /** No service or department of that name in the newest edition. */
  | { readonly kind: 'scope-not-found'; readonly written: string }
  | { readonly kind: 'nothing-to-stand-in-for' }
  /** The address of the mail server, or of the sender, is none. */
  | { readonly kind: 'mail-setting-unusable'; readonly setting: string }
  /** Nobody could let anybody in any more. */
  | { readonly kind: 'last-administrator' }
