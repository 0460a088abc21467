import type { MapState } from '../campaign/map-state.ts'
import { permissions, type Verb } from './permissions.ts'
import type { Assignment, Scope } from './role.ts'

/** The map that something is asked about. */
export interface AskedMap {
  /** Number of its service in the store. */
  readonly service: number
  readonly department: string | null
  readonly state: MapState
}

/**
 * Whether these assignments allow a verb on a day (ISO date), about a map where it is about one. Without a map the
 * question is whether there is anything that the person may do it to.
 */
export function may(
  assignments: readonly Assignment[],
  verb: Verb,
  day: string,
  map: AskedMap | null = null,
): boolean {
  return assignments.some(({ role, scope, from, to }) => {
    const states = permissions[verb][role]
    if (!states || from > day || (to !== null && to < day)) return false
    return map === null || (states.includes(map.state) && covers(scope, map))
  })
}

function covers(scope: Scope, map: AskedMap): boolean {
  if (scope.kind === 'body') return true
  return scope.kind === 'department' ? scope.department === map.department : scope.service === map.service
}
