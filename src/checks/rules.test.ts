import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readExample } from './examples/notation.ts'
import { readManual, splitEditions } from './examples/rule-examples.ts'
import { rules } from './registry.ts'
import { runChecks } from './run-checks.ts'

const directory = new URL('./rules/', import.meta.url)
const files = readdirSync(directory).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test('every file of rules/ holds one rule, registered under the name of the file', () => {
  const codes = rules.map(rule => rule.code.replace('.', '-')).sort()
  expect(codes).toEqual(files.map(name => name.replace('.ts', '')).sort())
})

describe.each(files)('%s', file => {
  const manual = readManual(readFileSync(new URL(file, directory), 'utf8'))
  const code = file.replace('.ts', '').replace('-', '.')

  test('its manual has a title, what, why, what to do, and examples of both kinds', () => {
    expect(manual?.title).toMatch(/\S/)
    expect(manual?.sections.map(each => each.heading)).toEqual([
      'Che cosa trova',
      'Perché conta',
      'Che cosa fare',
    ])
    expect(manual?.finds.length).toBeGreaterThan(0)
    expect(manual?.quiet.length).toBeGreaterThan(0)
  })

  test.each(manual?.finds ?? [])('finds %#', example => {
    expect(codesIn(example)).toContain(code)
  })

  test.each(manual?.quiet ?? [])('is quiet %#', example => {
    expect(codesIn(example)).not.toContain(code)
  })
})

function codesIn(example: string): string[] {
  const { edition, earlier } = splitEditions(example)
  return runChecks(readExample(edition), { earlier: earlier.map(readExample) }).map(finding => finding.rule)
}
