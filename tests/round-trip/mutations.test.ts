import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { writeText } from '../../src/publish/text.ts'
import { edition } from '../arbitraries/edition.ts'
import { mutation } from '../arbitraries/mutation.ts'
import { cpuTime } from '../cpu-time.ts'
import { testOnRealDocument } from '../real-document.ts'

const runs = Number(process.env['ATLANTE_FUZZ'] ?? 500)
const timeout = 900_000
/** Milliseconds that reading a few hundred lines may take on a busy machine. */
const bound = 2_000

/** Reads without a crash, with every line accounted for, in bounded time, and without storing broken letters. */
function survives(bytes: Uint8Array): void {
  const started = cpuTime()
  const read = readDocument(bytes, 'mappe.txt')
  expect(cpuTime() - started).toBeLessThan(bound)
  if (!read.ok) return
  const { account, edition: found } = read.value
  expect(account.unread).toBe(0)
  expect(account.assigned + account.boilerplate + account.named).toBe(account.lines)
  expect(JSON.stringify(found)).not.toContain('\ufffd')
}

test(
  'the reader survives mutated documents',
  () => {
    const written = edition.map(one => new TextEncoder().encode(writeText(one)))
    const property = fc.property(written, mutation, (bytes, mutate) => survives(mutate(bytes)))
    fc.assert(property, { numRuns: runs })
  },
  timeout,
)

testOnRealDocument(
  'the reader survives mutated slices of the real document',
  ({ bytes }) => {
    const lines = Buffer.from(bytes).toString('utf8').split('\n')
    const slice = fc
      .tuple(fc.noBias(fc.nat(lines.length - 1)), fc.noBias(fc.integer({ min: 1, max: 250 })))
      .map(([from, count]) => new TextEncoder().encode(lines.slice(from, from + count).join('\n')))
    const property = fc.property(slice, mutation, (part, mutate) => survives(mutate(part)))
    fc.assert(property, { numRuns: runs })
  },
  timeout,
)
