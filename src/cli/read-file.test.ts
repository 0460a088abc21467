import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFile } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlante-read-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a file comes whole', async () => {
  const read = await readFile(file('whole.txt', 'àè\n'))
  expect(read).toEqual({ ok: true, value: Buffer.from('àè\n') })
})

test('a file at the limit comes, one byte more is refused', async () => {
  const path = file('limit.txt', 'abcd')
  expect(await readFile(path, 4)).toMatchObject({ ok: true })
  expect(await readFile(path, 3)).toEqual({
    ok: false,
    error: { kind: 'file-too-large', path, bytes: 4, limit: 3 },
  })
})

test('200 MB are refused without being read', async () => {
  const path = file('large.txt', '')
  truncateSync(path, 200_000_000)
  const before = process.memoryUsage().arrayBuffers
  expect(await readFile(path)).toMatchObject({
    ok: false,
    error: { kind: 'file-too-large', bytes: 200_000_000 },
  })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
})

test('an empty file, a folder, a file that is not there', async () => {
  expect(await readFile(file('empty.txt', ''))).toMatchObject({ error: { kind: 'file-empty' } })
  expect(await readFile(folder)).toMatchObject({ error: { kind: 'file-is-directory' } })
  expect(await readFile(join(folder, 'absent.txt'))).toMatchObject({ error: { kind: 'file-not-found' } })
  expect(await readFile(join(folder, 'empty.txt/inside'))).toMatchObject({
    error: { kind: 'file-not-found' },
  })
})
