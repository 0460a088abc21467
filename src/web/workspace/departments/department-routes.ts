import { patterns } from '../../urls.ts'
import type { WorkRoute } from '../route.ts'
import { departmentsPage, rename, saveDepartments } from './departments-pages.ts'

/** Which department each service belongs to. */
export const departmentRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    pattern: patterns.departments,
    entrance: 'department.set',
    answer: (visit, asked) => departmentsPage(visit, asked),
  },
  { method: 'POST', pattern: patterns.departments, entrance: 'department.set', answer: saveDepartments },
  { method: 'POST', pattern: patterns.renameDepartment, entrance: 'department.set', answer: rename },
]
