import { expect, test } from 'vitest'
import { roundScale } from './scale.ts'

test.each([
  [
    [3756, 9684],
    [0, 2500, 5000, 7500, 10000],
  ],
  [[0], [0, 1]],
  [
    [3, 0, 1],
    [0, 1, 2, 3],
  ],
  [[], [0, 1]],
  [
    [-12.6, 4],
    [-15, -10, -5, 0, 5],
  ],
  [[1234567890123.45], [0, 5e11, 1e12, 1.5e12]],
  [[0.81], [0, 0.25, 0.5, 0.75, 1]],
])('%j is shown on %j', (values, expected) => {
  expect(roundScale(values)).toEqual(expected)
})
