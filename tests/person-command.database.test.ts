import { expect, test } from 'vitest'
import type { CommandIo } from '../src/cli/command.ts'
import { person } from '../src/cli/commands/person.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { freshPlace, opened } from './database.ts'
import { smallEdition } from './small-edition.ts'

test('a person is invited from the command line, and the link lets in once', async () => {
  const { place, remove } = await freshPlace()
  let [stdout, stderr] = ['', '']
  const notHere = async () => {
    throw new Error('no file is read or written')
  }
  const io: CommandIo = {
    stdout: {
      write: text => {
        stdout += text
      },
    },
    stderr: {
      write: text => {
        stderr += text
      },
    },
    language: 'it',
    settings: { ...place, publicUrl: 'https://mappe.example.it' },
    readFile: notHere,
    writeFile: notHere,
  }
  const add = ['add', '--name', 'Anna Rossi', '--email', 'anna@comune.example.it', '--role', 'contributor']
  try {
    expect(await person.run(add, io)).toMatchObject({ error: { kind: 'body-missing' } })
    const store = await opened(place)
    await importEdition(store, smallEdition(2023, { ANAGRAFE: { output: { atti: [1, 2] } } }), 'prova')
    await store.close()
    expect(await person.run([...add, '--service', 'niente'], io)).toMatchObject({
      error: { kind: 'scope-not-found' },
    })
    expect(await person.run([...add, '--service', 'anagrafe', '--to', '31/12/2099'], io)).toMatchObject({
      ok: true,
    })
    expect(stdout).toMatch(/^https:\/\/mappe\.example\.it\/accesso\/invito\/[\w-]{43}\n$/)
    expect(stderr).toContain('Anna Rossi')
    expect(await person.run(add, io)).toMatchObject({ error: { kind: 'email-taken' } })
    stdout = ''
    expect(await person.run(['link', '--email', 'ANNA@comune.example.it'], io)).toMatchObject({ ok: true })
    expect(stdout).toContain('/accesso/invito/')
    expect(await person.run(['link', '--email', 'ugo@comune.example.it'], io)).toMatchObject({
      error: { kind: 'email-unknown' },
    })
    for (const words of [['via'], ['add', '--role', 're'], ['add', '--nome', 'x']]) {
      expect(await person.run(words, io)).toMatchObject({ error: { kind: 'bad-usage' } })
    }
  } finally {
    await remove()
  }
})
