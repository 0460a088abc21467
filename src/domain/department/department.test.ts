import { expect, test } from 'vitest'
import { type DepartmentChange, departmentName, departmentsToWrite, overtaken } from './department.ts'

const services = [
  { service: 1, department: 'Servizi demografici' },
  { service: 2, department: null },
  { service: 3, department: 'Welfare' },
  { service: 4, department: null },
]
const to = (service: number, name: string | null, from: string | null = null): DepartmentChange => ({
  service,
  from,
  to: name,
})

test.each([
  ['  Servizi \n demografici ', 'Servizi demografici'],
  ['\u0000\t ', null],
])('%j is named %j', (text, name) => {
  expect(departmentName(text)).toBe(name)
})

test.each([
  ['what is new', [to(2, 'Cultura')], [to(2, 'Cultura')]],
  ['nothing where it stands already', [to(3, 'Welfare', 'Welfare')], []],
  ['nothing of a service that there is not', [to(9, 'Cultura')], []],
  ['what is taken away', [to(3, null, 'Welfare')], [to(3, null, 'Welfare')]],
  ['the spelling that is there', [to(2, 'servizi DEMOGRAFICI')], [to(2, 'Servizi demografici')]],
  ['one spelling of two new ones', [to(2, 'Città'), to(4, 'citta')], [to(2, 'Città'), to(4, 'Città')]],
  ['a new spelling where all change', [to(3, 'WELFARE', 'Welfare')], [to(3, 'WELFARE', 'Welfare')]],
])('is written: %s', (_name, changes, expected) => {
  expect(departmentsToWrite(services, changes)).toEqual(expected)
})

test.each([
  ['seen as it is', to(3, 'Cultura', 'Welfare'), false],
  ['changed meanwhile to something else', to(3, 'Cultura', null), true],
  ['changed meanwhile to the same', to(3, 'Welfare', null), false],
  ['gone', to(9, 'Cultura', 'Welfare'), false],
])('a change of a service %s is overtaken: %s', (_name, change, expected) => {
  expect(overtaken(services, [change])).toEqual(expected ? [change] : [])
})
