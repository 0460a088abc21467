import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diagnosticCodes, diagnosticSentence } from '../words/diagnostics.ts'
import { readDocument } from './read-document.ts'

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder)

/** A folder a case: `input.txt` and what reading it gives. A missing expectation is written, but never in CI. */
test.each(cases)('reads %s', name => {
  const read = readDocument(readFileSync(new URL(`${name}/input.txt`, folder)), 'input.txt')
  const result = read.ok
    ? {
        account: read.value.account,
        diagnostics: read.value.diagnostics.map(({ place, severity, code, params }) => ({
          at: `${place.line}:${place.column} ${severity} ${code}`,
          params,
        })),
        edition: read.value.edition,
      }
    : { refusal: read.error }
  const expected = new URL(`${name}/expected.json`, folder)
  if (!existsSync(expected) && process.env['CI'] !== 'true')
    writeFileSync(expected, `${JSON.stringify(result, null, 1)}\n`)
  expect(result).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
})

test('every diagnostic of the cases has its sentence in both languages', () => {
  const codes = new Set(diagnosticCodes())
  for (const name of cases) {
    const read = readDocument(readFileSync(new URL(`${name}/input.txt`, folder)), 'input.txt')
    if (!read.ok) continue
    expect(read.value.account.unread).toBe(0)
    for (const diagnostic of read.value.diagnostics) {
      expect(codes).toContain(diagnostic.code)
      expect(diagnosticSentence(diagnostic, 'it')).not.toMatch(/\bundefined\b|\bnull\b/)
      expect(diagnosticSentence(diagnostic, 'en')).not.toMatch(/\bundefined\b|\bnull\b/)
    }
  }
})
