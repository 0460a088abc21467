import { labelKey } from '../label-key.ts'

/** In characters. */
export const longestDepartment = 120

/** A service with the department that it belongs to now; null where nobody has said. */
export interface PlacedService {
  /** Its number in the store. */
  readonly service: number
  readonly department: string | null
}

/** A service is to belong to `to`; who says so had `from` before them. null is no department. */
export interface DepartmentChange {
  readonly service: number
  readonly from: string | null
  readonly to: string | null
}

/** A name as people write it, without control characters and double spaces; null where nothing is left. */
export const departmentName = (text: string): string | null =>
  text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim() || null

/** Changes of services whose department is neither what was seen nor what is wanted: somebody changed it meanwhile. */
export function overtaken(
  services: readonly PlacedService[],
  changes: readonly DepartmentChange[],
): readonly DepartmentChange[] {
  const present = new Map(services.map(each => [each.service, each.department]))
  return changes.filter(({ service, from, to }) => {
    const department = present.get(service)
    return department !== undefined && department !== from && department !== to
  })
}

/**
 * What is to be written: of services that there are, where it differs from what stands, `from` as it stands. A
 * department is spelled in one way: as the services that keep it spell it, else as it is first written.
 */
export function departmentsToWrite(
  services: readonly PlacedService[],
  changes: readonly DepartmentChange[],
): readonly DepartmentChange[] {
  const wanted = new Map(changes.map(each => [each.service, each.to]))
  const spellings = new Map<string, string>()
  const learn = (name: string | null) => {
    if (name !== null && !spellings.has(labelKey(name))) spellings.set(labelKey(name), name)
  }
  for (const { service, department } of services) if (!wanted.has(service)) learn(department)
  for (const { to } of changes) learn(to)
  return services.flatMap(({ service, department }) => {
    const to = wanted.get(service)
    if (to === undefined) return []
    const spelled = to === null ? null : (spellings.get(labelKey(to)) ?? to)
    return spelled === department ? [] : [{ service, from: department, to: spelled }]
  })
}
