import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, lockDirectory } from './directory-lock.ts'
import { ownIdentity } from './process-identity.ts'

let directory: string
const lost = () => {
  throw new Error('lost')
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'atlante-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const files = () => readdirSync(join(directory, 'lock'))

/** A lock file as another process would have left it. */
function leave(name: string, identity: object | string): string {
  mkdirSync(join(directory, 'lock'), { recursive: true })
  const file = join(directory, 'lock', `${name}.json`)
  writeFileSync(file, typeof identity === 'string' ? identity : JSON.stringify(identity))
  return file
}

test('the lock names its process, keeps others out, and is free after release', async () => {
  const lock = await lockDirectory(directory, lost)
  if (!lock.ok) throw new Error('not locked')
  expect(JSON.parse(readFileSync(lock.value.file, 'utf8'))).toEqual(ownIdentity())
  expect(holderOf(directory)?.pid).toBe(process.pid)
  expect(await lockDirectory(directory, lost)).toMatchObject({ ok: false, error: { pid: process.pid } })
  expect(files()).toHaveLength(1)
  lock.value.release()
  expect(files()).toEqual([])
  expect(holderOf(directory)).toBeNull()
})

const dead: readonly (readonly [what: string, identity: object | string])[] = [
  ['a process that is gone', { ...ownIdentity(), pid: 2 ** 22 + 1 }],
  ['a later process with the same number', { ...ownIdentity(), started: '1' }],
  ['a file that is no lock', 'not a lock'],
]
test.each(dead)('the lock of %s is taken over', async (_, identity) => {
  leave('old', identity)
  const lock = await lockDirectory(directory, lost)
  expect(lock.ok).toBe(true)
  expect(files()).toHaveLength(1)
  if (lock.ok) lock.value.release()
})

test('another machine is alive while it touches its file, dead half a minute later', async () => {
  const file = leave('far', { ...ownIdentity(), machine: 'far away', host: 'lontano', pid: 1 })
  expect(await lockDirectory(directory, lost)).toMatchObject({
    ok: false,
    error: { host: 'lontano', pid: 1 },
  })
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)
  const lock = await lockDirectory(directory, lost)
  expect(lock.ok).toBe(true)
  if (lock.ok) lock.value.release()
})

test('of twenty at once, over a dead one, never two have it', async () => {
  leave('old', { ...ownIdentity(), started: '1' })
  const locks = await Promise.all(Array.from({ length: 20 }, () => lockDirectory(directory, lost)))
  const taken = locks.flatMap(lock => (lock.ok ? [lock.value] : []))
  expect(taken.length).toBeLessThanOrEqual(1)
  for (const lock of taken) lock.release()
  expect(files()).toEqual([])
})
