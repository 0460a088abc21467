import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, type FreshPlace, freshPlace, opened } from '../../tests/database.ts'
import { smallEdition } from '../../tests/small-edition.ts'
import { importEdition } from '../usecases/import-edition.ts'
import { runCommandLine } from './command-line.ts'
import { readFile } from './read-file.ts'
import { writeFile } from './write-file.ts'

let fresh: FreshPlace

beforeAll(async () => {
  fresh = await freshPlace()
  const store = await opened(fresh.place)
  await importEdition(store, smallEdition(2024, { ANAGRAFE: { output: { Carte: [1, 2, 3] } } }), 'prova')
  await store.close()
})
afterAll(() => fresh.remove())

async function verify(...args: readonly string[]) {
  let stdout = ''
  const keep = {
    write(text: string) {
      stdout += text
    },
  }
  const settings = fresh.place
  const io = { stdout: keep, stderr: { write: () => undefined }, settings, readFile, writeFile }
  return { code: await runCommandLine(['verify', ...args], io, '1.2.3'), stdout: () => stdout }
}

test('the history is proved from the command line; an entry changed behind its back is named', async () => {
  const whole = await verify('--history')
  expect(whole.code).toBe(0)
  expect(whole.stdout()).toContain('Comune di Prova: Catena intatta')
  await asOwner(fresh.place, `update history set actor = 'altro' where number = 1`)
  const tampered = await verify('--history', '--json')
  expect(tampered.code).toBe(1)
  expect(JSON.parse(tampered.stdout())).toMatchObject([{ body: 'Comune di Prova', broken: 1 }])
  expect((await verify()).code).toBe(2)
  expect((await verify('--history', 'cartella')).code).toBe(2)
})
