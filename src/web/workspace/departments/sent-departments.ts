import { type DepartmentChange, departmentName } from '../../../domain/department/department.ts'
import type { OrganisedService } from '../../../store/rows/departments.ts'
import { personName } from '../../../words/person-name.ts'

/** Services under who answers for them; '' for nobody. */
export function byManager(
  services: readonly OrganisedService[],
): ReadonlyMap<string, readonly OrganisedService[]> {
  const groups = new Map<string, OrganisedService[]>()
  for (const service of services) {
    const name = service.manager === null ? '' : personName(service.manager)
    groups.set(name, [...(groups.get(name) ?? []), service])
  }
  return groups
}

/** The field that holds for all services of a manager. */
export const fieldOfAll = (manager: string): string => `tutti:${manager}`

/**
 * What the form asks for: the fields that were changed and, for those of a manager that were not, the field for all.
 * `from` is what the page said when it was made.
 */
export function sentDepartments(
  form: URLSearchParams,
  services: readonly OrganisedService[],
): readonly DepartmentChange[] {
  return [...byManager(services)].flatMap(([manager, own]) => {
    const forAll = departmentName(form.get(fieldOfAll(manager)) ?? '')
    return own.flatMap(({ service }): readonly DepartmentChange[] => {
      const sent = form.get(`settore-${service}`)
      if (sent === null) return []
      const from = departmentName(form.get(`prima-${service}`) ?? '')
      const own = departmentName(sent)
      const to = own === from ? (forAll ?? from) : own
      return to === from ? [] : [{ service, from, to }]
    })
  })
}
