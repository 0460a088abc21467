import { expect, test } from 'vitest'
import type { Diagnostic, Place } from '../../domain/diagnostic.ts'
import { diagnosticLines } from './diagnostics.ts'

const at = (place: Place): Diagnostic => ({
  code: 'staff.part-unclear',
  severity: 'info',
  place,
  params: { raw: '69 (13\nditta)', own: 69, external: 13 },
})

test('a line a diagnostic, in the order of the source', () => {
  const lines = diagnosticLines(
    'a.txt',
    [at({ line: 12, column: 3 }), at({ line: 2, column: null }), at({ line: null, column: null })],
    'it',
  )
  expect(lines.map(line => line.split(' ').slice(0, 3))).toEqual([
    ['a.txt:1:1', 'info', 'staff.part-unclear'],
    ['a.txt:2:1', 'info', 'staff.part-unclear'],
    ['a.txt:12:3', 'info', 'staff.part-unclear'],
  ])
  for (const line of lines) expect(line).toMatch(/: «69 \(13 ditta\)»|«69 \(13 ditta\)»: letti 69/)
})

test('the locator stands for the line where a source has none', () => {
  const [line] = diagnosticLines('a.docx', [at({ line: null, column: 2, locator: 't12.r3' })], 'en')
  expect(line).toMatch(/^a\.docx:t12\.r3:2 info staff\.part-unclear \S/)
})
