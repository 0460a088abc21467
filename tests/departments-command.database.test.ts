import { expect, test } from 'vitest'
import type { CommandIo } from '../src/cli/command.ts'
import { departments } from '../src/cli/commands/departments.ts'
import { ok } from '../src/domain/result.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { freshPlace, opened } from './database.ts'
import { smallEdition } from './small-edition.ts'

test('departments are said by a table, and its lines that mean nothing are told', async () => {
  const { place, remove } = await freshPlace()
  let [stdout, stderr, file] = ['', '', '']
  const write = (add: (text: string) => void) => ({ write: add })
  const io: CommandIo = {
    stdout: write(text => {
      stdout += text
    }),
    stderr: write(text => {
      stderr += text
    }),
    language: 'it',
    settings: place,
    readFile: async () => ok(new TextEncoder().encode(file)),
    writeFile: async () => {
      throw new Error('no file is written')
    },
  }
  const run = async (...args: string[]) => {
    stdout = ''
    stderr = ''
    return departments.run(args, io)
  }
  try {
    expect(await run()).toMatchObject({ error: { kind: 'body-missing' } })
    const store = await opened(place)
    const edition = smallEdition(2023, {
      ANAGRAFE: { output: { atti: [1, 2] } },
      'VERDE PUBBLICO': { output: { alberi: [1, 2] }, manager: 'BIANCHI UGO' },
    })
    await importEdition(store, edition, 'prova')
    await store.close()

    file = 'anagrafe,Demografici\nverde publico,Lavori\n'
    expect(await run('settori.csv', '--dry-run')).toEqual(ok('findings'))
    expect(stdout).toBe('Cambierebbero settore: 1 servizio.\n')
    expect(stderr).toMatch(/^settori\.csv:2:1 error unknown .*«verde-pubblico»\.\n$/)
    expect(await run('settori.csv')).toEqual(ok('findings'))
    expect(stdout).toBe('Hanno cambiato settore: 1 servizio.\n')

    expect(await run()).toEqual(ok('fine'))
    expect(stdout.replaceAll('\r', '')).toBe(
      '\ufeffindirizzo;servizio;responsabile;settore\n' +
        'verde-pubblico;VERDE PUBBLICO;BIANCHI UGO;\n' +
        'anagrafe;ANAGRAFE;ROSSI MARIA;Demografici\n',
    )
    file = stdout.replace('UGO;', 'UGO;Lavori')
    expect(await run('settori.csv')).toEqual(ok('fine'))
    expect(stdout).toBe('Hanno cambiato settore: 1 servizio.\n')
    expect(stderr).toBe('')
    file = 'anagrafe;"Demografici\n'
    expect(await run('settori.csv')).toMatchObject({ error: { kind: 'not-a-table' } })
    expect(await run('a.csv', 'b.csv')).toMatchObject({ error: { kind: 'bad-usage' } })
  } finally {
    await remove()
  }
})
