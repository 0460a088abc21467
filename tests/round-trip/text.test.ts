import { expect } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { writeText } from '../../src/publish/text.ts'
import { testOnRealDocument } from '../real-document.ts'
import { comparable } from './same-edition.ts'

function read(text: string) {
  const result = readDocument(new TextEncoder().encode(text), 'mappe.txt')
  return result.ok ? result.value : expect.fail(JSON.stringify(result.error))
}

testOnRealDocument(
  'the real document, read, written as text and read again, is the same edition',
  document => {
    const first = readDocument(document.bytes, document.path)
    if (!first.ok) return expect.fail(JSON.stringify(first.error))
    const again = read(writeText(first.value.edition))
    expect(comparable(again.edition)).toEqual(comparable(first.value.edition))
    expect(again.account.unread).toBe(0)
    expect(writeText(again.edition)).toBe(writeText(first.value.edition))
  },
)
