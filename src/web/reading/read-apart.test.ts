import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readApart } from './read-apart.ts'

const name = 'vallechiara-2023.txt'
const bytes = readFileSync(new URL(`../../cli/fixtures/${name}`, import.meta.url))
const asked = { bytes, name, profile: null }
const plenty = { milliseconds: 25_000, megabytes: 1024 }

test('a document is read in a process of its own', async () => {
  expect(await readApart(asked)).toMatchObject({ ok: true, value: { edition: { year: 2023 } } })
})

test.each([
  ['time', { ...plenty, milliseconds: 1 }],
  ['memory', { ...plenty, megabytes: 1 }],
])('one that takes more %s than there is, is given up as a refusal', async (_name, limits) => {
  expect(await readApart(asked, limits)).toEqual({
    ok: false,
    error: { kind: 'reading-given-up', path: name },
  })
})
