/** A request about departments that cannot be met. */
export type DepartmentRefusal =
  /** Somebody gave these services another department after the page was opened. */
  | { readonly kind: 'departments-changed'; readonly services: readonly string[] }
  | { readonly kind: 'department-too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'department-name-missing' }
  /** No service belongs to it. */
  | { readonly kind: 'department-not-found'; readonly department: string }
  /** There is another one of that name. */
  | { readonly kind: 'department-taken'; readonly department: string }
