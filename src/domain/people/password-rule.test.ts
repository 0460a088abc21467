import { expect, test } from 'vitest'
import { passwordProblem } from './password-rule.ts'

const anna = { email: 'anna.rossi@comune.example.it', name: 'Anna Maria Rossi' }

test.each([
  ['undici car.', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['abababababab', 'too-plain'],
  ['anna.rossi@comune.example.it', 'is-the-name'],
  ['Anna  Maria  Rossi', 'is-the-name'],
  ['quattro cavalli verdi', null],
  ['àèìòùàèìòùàè', null],
])('«%s»: %s', (password, problem) => {
  expect(passwordProblem(password, anna)).toBe(problem)
})
