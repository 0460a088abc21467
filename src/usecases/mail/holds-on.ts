import type { Assignment } from '../../domain/permission/role.ts'

/** Whether a role holds on a map on a day. */
export function holdsOn(
  { scope, from, to }: Assignment,
  { service, department }: { readonly service: number; readonly department: string | null },
  today: string,
): boolean {
  if (from > today || (to !== null && to < today)) return false
  if (scope.kind === 'body') return true
  return scope.kind === 'service' ? scope.service === service : scope.department === department
}
