import { expect, test } from 'vitest'
import { chosenPacking } from './encoding.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['BR', 'br'],
  ['*', 'gzip'],
  ['identity', 'identity'],
  [',,;q=;', 'identity'],
])('%s is answered with %s', (accept, packing) => {
  expect(chosenPacking(accept)).toBe(packing)
})
