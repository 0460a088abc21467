import type { Assignment } from '../../domain/permission/role.ts'
import type { RoleScopes } from '../../store/queries/role-scopes.ts'
import type { StoredAssignment } from '../../store/rows/people/assignments.ts'
import type { RoleView } from '../../ui/workspace/role-list.tsx'
import type { Language } from '../../words/language.ts'
import { formatDate } from '../../words/number.ts'
import { peopleWords } from '../../words/people.ts'
import { permissionWords } from '../../words/permission.ts'
import { titleCase } from '../../words/title-case.ts'

/** A role in words; `nameOf` says who it is that a deputy stands in for. */
export function roleView(
  assignment: StoredAssignment,
  services: RoleScopes['services'],
  nameOf: (person: number) => string,
  language: Language,
): RoleView {
  const words = peopleWords(language)
  const { id, role, from, to, deputyFor } = assignment
  return {
    id,
    role: permissionWords(language).roles[role],
    on: scopeText(assignment, services, language),
    period: words.period(formatDate(from), to && formatDate(to)),
    deputy: deputyFor === null ? null : words.standsInFor(nameOf(deputyFor)),
  }
}

function scopeText({ scope }: Assignment, services: RoleScopes['services'], language: Language): string {
  const words = peopleWords(language)
  if (scope.kind === 'body') return words.onBody
  if (scope.kind === 'department') return words.onDepartment(scope.department)
  const service = services.find(each => each.id === scope.service)
  return service ? titleCase(service.name ?? service.slug) : `#${scope.service}`
}
