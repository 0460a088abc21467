import { writtenDay } from '../../../domain/people/written-day.ts'
import { type Role, roles } from '../../../domain/permission/role.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import type { RoleScopes } from '../../../store/queries/role-scopes.ts'
import type { RoleFieldsProps } from '../../../ui/workspace/people/role-fields.tsx'
import type { AskedRole, AskedScope } from '../../../usecases/people/assign-role.ts'
import type { Language } from '../../../words/language.ts'
import { peopleWords } from '../../../words/people.ts'
import { permissionWords } from '../../../words/permission.ts'
import { personName } from '../../../words/person-name.ts'
import { titleCase } from '../../../words/title-case.ts'

/** The fields of a role with what can be chosen. */
export function roleFields(
  scopes: RoleScopes,
  today: string,
  language: Language,
): Omit<RoleFieldsProps, 'words'> {
  const words = peopleWords(language)
  const managers = [...new Set(scopes.services.flatMap(({ manager }) => manager ?? []))].sort()
  return {
    roles: roles.map(role => ({ value: role, name: permissionWords(language).roles[role] })),
    departments: scopes.departments.map(name => ({ value: `settore:${name}`, name })),
    managers: managers.map(name => ({ value: `di:${name}`, name: words.allServicesOf(personName(name)) })),
    services: scopes.services.map(({ slug, name }) => ({
      value: `servizio:${slug}`,
      name: titleCase(name ?? slug),
    })),
    from: today,
  }
}

/** The role that a form asks for. */
export function roleIn(form: URLSearchParams, today: string): Result<AskedRole, Refusal> {
  const role = roleOf(form.get('ruolo') ?? '')
  if (role === null) return fail({ kind: 'role-not-found' })
  const from = writtenDay(form.get('dal') || today)
  const to = form.get('al') ? writtenDay(form.get('al') ?? '') : ok(null)
  if (!from.ok) return from
  if (!to.ok) return to
  const scope = scopeOf(form.get('ambito') ?? '')
  return scope.ok ? ok({ role, scope: scope.value, from: from.value, to: to.value }) : scope
}

function roleOf(text: string): Role | null {
  return roles.find(role => role === text) ?? null
}

/** The whole body only where it was chosen: nobody gets it by leaving something out. */
function scopeOf(text: string): Result<AskedScope, Refusal> {
  const [, kind, name = ''] = /^(settore|di|servizio):(.*)$/s.exec(text) ?? []
  if (kind === 'settore') return ok({ kind: 'department', department: name })
  if (kind === 'di') return ok({ kind: 'services-of', manager: name })
  if (kind === 'servizio') return ok({ kind: 'service', slug: name })
  return text === 'ente' ? ok({ kind: 'body' }) : fail({ kind: 'scope-not-found', written: text })
}
