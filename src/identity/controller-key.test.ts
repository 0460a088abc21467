import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { controllerKey, controllerKeyFile, isControllerKey } from './controller-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlante-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('made once, kept for the owner alone, the same at the next start', () => {
  const first = controllerKey(null, folder)
  expect(isControllerKey(first.key)).toBe(true)
  expect(first.given).toBe(false)
  expect(controllerKey(null, folder)).toEqual(first)
  const path = join(folder, controllerKeyFile)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8').trim()).toBe(first.key)
})

test('a kept key that was cut short is made anew', () => {
  writeFileSync(join(folder, controllerKeyFile), 'corta')
  expect(isControllerKey(controllerKey(null, folder).key)).toBe(true)
})

test('one given wins; without a directory each start has its own', () => {
  expect(controllerKey('data-da-chi-amministra-atlante', folder).given).toBe(true)
  expect(controllerKey(null, null).key).not.toBe(controllerKey(null, null).key)
})

test.each(['', 'corta', 'con spazi ma abbastanza lunga', 'àccentata-e-abbastanza-lunga-così'])(
  '«%s» is no key',
  text => expect(isControllerKey(text)).toBe(false),
)
