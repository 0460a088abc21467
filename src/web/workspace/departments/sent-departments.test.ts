import { expect, test } from 'vitest'
import { sentDepartments } from './sent-departments.ts'

const service = (number: number, manager: string | null) => ({
  service: number,
  slug: `s${number}`,
  former: [],
  name: null,
  manager,
  department: null,
})
const services = [service(1, 'ROSSI ANNA'), service(2, 'ROSSI ANNA'), service(3, null)]

test.each([
  ['nothing sent', {}, []],
  ['nothing changed', { 'settore-1': ' Welfare ', 'prima-1': 'Welfare' }, []],
  ['one field', { 'settore-3': 'Sport', 'prima-3': '' }, [{ service: 3, from: null, to: 'Sport' }]],
  ['one emptied', { 'settore-1': '', 'prima-1': 'A' }, [{ service: 1, from: 'A', to: null }]],
  [
    'all of a manager, save the one that was changed',
    { 'tutti:Anna Rossi': 'B', 'settore-1': 'A', 'prima-1': 'A', 'settore-2': 'C', 'prima-2': '' },
    [
      { service: 1, from: 'A', to: 'B' },
      { service: 2, from: null, to: 'C' },
    ],
  ],
])('a form asks for %s', (_name, fields, expected) => {
  expect(sentDepartments(new URLSearchParams(fields), services)).toEqual(expected)
})
