import { createElement } from 'react'
import { may } from '../../../domain/permission/may.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { OrganisedService } from '../../../store/rows/departments.ts'
import { type DepartmentGroup, DepartmentsPage } from '../../../ui/workspace/departments/departments-page.tsx'
import { listDepartments } from '../../../usecases/departments/list-departments.ts'
import { renameDepartment } from '../../../usecases/departments/rename-department.ts'
import { setDepartments } from '../../../usecases/departments/set-departments.ts'
import { type DepartmentsWords, departmentsWords } from '../../../words/departments.ts'
import { refusalSentence } from '../../../words/refusals.ts'
import { titleCase } from '../../../words/title-case.ts'
import { urls } from '../../urls.ts'
import type { WorkAsked } from '../route.ts'
import type { WorkAnswer } from '../work-answer.ts'
import { workFrame, workPage } from '../work-frame.ts'
import { refused } from '../work-problems.ts'
import type { PersonVisit } from '../work-visit.ts'
import { byManager, fieldOfAll, sentDepartments } from './sent-departments.ts'

/** Every service with its department; with what was wrong with the last form, and what was written there. */
export async function departmentsPage(
  visit: PersonVisit,
  { query, form }: WorkAsked,
  problem: Refusal | null = null,
): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const listed = await listDepartments(store, actor, today)
  if (!listed.ok) return { kind: 'problem', problem: refused(listed.error, language, urls.work(language)) }
  const { services, idle } = listed.value
  const words = departmentsWords(language)
  const departments = countsOf(services)
  const without = services.filter(each => each.department === null).length
  const leadsToPeople = may(actor.assignments, 'people.manage', today)
  const page = createElement(DepartmentsPage, {
    frame: workFrame(visit),
    words,
    state: words.state(services.length, without, departments.length),
    groups: groupsOf(services, form, words),
    departments: departments.map(({ name, count }) => ({ name, services: words.count(count) })),
    idle: idle.map(({ department, person, name }) => ({
      department,
      person: name,
      href: leadsToPeople ? urls.person(language, person) : null,
    })),
    action: urls.departments(language),
    rename: urls.renameDepartment(language),
    board: urls.campaigns(language),
    done: doneIn(query, words),
    problem: problem && refusalSentence(problem, language),
  })
  return workPage(page, problem ? { status: 422 } : {})
}

/** Saves the form of all services. */
export async function saveDepartments(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const listed = await listDepartments(store, actor, today)
  if (!listed.ok) return departmentsPage(visit, asked, listed.error)
  const changes = sentDepartments(asked.form, listed.value.services)
  const saved = await setDepartments(store, actor, { changes, today })
  if (!saved.ok) return departmentsPage(visit, asked, saved.error)
  return { kind: 'moved', to: `${urls.departments(language)}?salvati=${saved.value.length}` }
}

/** Gives a department its new name. */
export async function rename(visit: PersonVisit, asked: WorkAsked): Promise<WorkAnswer> {
  const { store, actor, today } = visit
  const { language } = visit.address
  const [from, to] = [asked.form.get('settore') ?? '', asked.form.get('nome') ?? '']
  const renamed = await renameDepartment(store, actor, { from, to, today })
  if (!renamed.ok) return departmentsPage(visit, asked, renamed.error)
  return { kind: 'moved', to: `${urls.departments(language)}?rinominati=${renamed.value}` }
}

function groupsOf(
  services: readonly OrganisedService[],
  form: URLSearchParams,
  words: DepartmentsWords,
): readonly DepartmentGroup[] {
  return [...byManager(services)].map(([manager, own]) => ({
    manager: manager || words.noManager,
    fields: own.map(({ service, slug, name, department }) => {
      const stands = department ?? ''
      const before = form.get(`prima-${service}`) ?? stands
      return {
        service,
        name: name === null ? slug : titleCase(name),
        value: form.get(`settore-${service}`) ?? stands,
        before: stands,
        now: before === stands ? null : stands,
      }
    }),
    all: own.length === 1 ? null : { name: fieldOfAll(manager), value: form.get(fieldOfAll(manager)) ?? '' },
  }))
}

function countsOf(services: readonly OrganisedService[]) {
  const counts = new Map<string, number>()
  for (const { department } of services) {
    if (department !== null) counts.set(department, (counts.get(department) ?? 0) + 1)
  }
  const { compare } = new Intl.Collator('it', { numeric: true })
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => compare(a.name, b.name))
}

function doneIn(query: WorkAsked['query'], words: DepartmentsWords): string | null {
  const count = (name: string) => {
    const text = query[name]
    return typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : null
  }
  const [saved, renamed] = [count('salvati'), count('rinominati')]
  if (saved !== null) return words.saved(saved)
  return renamed === null ? null : words.renamed(renamed)
}
