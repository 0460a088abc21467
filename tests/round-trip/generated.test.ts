import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { writeText } from '../../src/publish/text.ts'
import { edition } from '../arbitraries/edition.ts'
import { comparable } from './same-edition.ts'

const runs = Number(process.env['ATLANTE_FUZZ'] ?? 300)

test('any edition written as text is read back the same', () => {
  fc.assert(
    fc.property(edition, written => {
      const text = writeText(written)
      const read = readDocument(new TextEncoder().encode(text), 'mappe.txt')
      if (!read.ok) return expect.fail(JSON.stringify(read.error))
      expect(comparable(read.value.edition)).toEqual(comparable(written))
      expect(read.value.account.unread).toBe(0)
      expect(writeText(read.value.edition)).toBe(text)
    }),
    { numRuns: runs },
  )
}, 600_000)
