import { expect, test } from 'vitest'
import { type DocumentAsked, openDocumentDesk } from './document-desk.ts'
import type { PublishingProcess } from './publishing-process.ts'

const source = { key: 'k', load: () => Promise.reject(new Error('not needed')) }
const asked = (path: string, patience = 1000): DocumentAsked => ({
  path,
  version: 'v',
  fileName: 'mappa.pdf',
  format: 'pdf',
  source,
  part: { kind: 'whole' },
  patience,
})

/** A publishing process that writes when told to. */
function slow() {
  const ends: { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }[] = []
  const process: PublishingProcess = {
    write: () => new Promise((resolve, reject) => ends.push({ resolve, reject })),
    describe: () => Promise.reject(new Error('not asked')),
    close() {},
  }
  return { ends, process }
}

const desk = (process: PublishingProcess, faults: unknown[] = []) =>
  openDocumentDesk(process, {}, error => faults.push(error))

test('who asks while it is written shares the work; who asks later gets the same bytes', async () => {
  const { ends, process } = slow()
  const counter = desk(process)
  expect((await counter.ask(asked('/a', 1))).kind).toBe('preparing')
  const both = Promise.all([counter.ask(asked('/a')), counter.ask(asked('/a'))])
  expect(ends).toHaveLength(1)
  ends[0]?.resolve(new Uint8Array([1, 2, 3]))
  expect((await both).map(each => each.kind)).toEqual(['ready', 'ready'])
  expect((await counter.ask(asked('/a'))).kind).toBe('ready')
  expect(ends).toHaveLength(1)
})

test('a failure is told to the operator once, and to the readers of the next half minute', async () => {
  const { ends, process } = slow()
  const faults: unknown[] = []
  const counter = desk(process, faults)
  const first = counter.ask(asked('/a'))
  ends[0]?.reject(new Error('no'))
  expect((await first).kind).toBe('failed')
  expect((await counter.ask(asked('/a'))).kind).toBe('failed')
  expect(faults).toHaveLength(1)
  expect(ends).toHaveLength(1)
})

test('what the catalogue says of an edition is found out once; a failure is told once', async () => {
  const { process } = slow()
  const faults: unknown[] = []
  const counter = desk(process, faults)
  expect(await Promise.all([counter.describe(source), counter.describe(source)])).toEqual([null, null])
  expect(faults).toHaveLength(1)
})

test('too many at a time are refused, those in hand are not', async () => {
  const { ends, process } = slow()
  const counter = desk(process)
  for (let n = 0; n < 12; n++) await counter.ask(asked(`/${n}`, 1))
  expect((await counter.ask(asked('/one-more', 1))).kind).toBe('busy')
  expect((await counter.ask(asked('/3', 1))).kind).toBe('preparing')
  ends[0]?.resolve(new Uint8Array())
  expect((await counter.ask(asked('/0'))).kind).toBe('ready')
  expect((await counter.ask(asked('/one-more', 1))).kind).toBe('preparing')
})

test('what is published anew is written anew', async () => {
  const { ends, process } = slow()
  const counter = desk(process)
  const first = counter.ask(asked('/a'))
  ends[0]?.resolve(new Uint8Array([1]))
  await first
  expect((await counter.ask({ ...asked('/a', 1), version: 'w' })).kind).toBe('preparing')
  expect(ends).toHaveLength(2)
})
