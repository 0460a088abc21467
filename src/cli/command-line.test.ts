import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCommandLine } from './command-line.ts'
import { readFile } from './read-file.ts'
import { writeFile } from './write-file.ts'

const document = fileURLToPath(new URL('fixtures/vallechiara-2023.txt', import.meta.url))

const collect = (write: (text: string) => void) => ({ write })

/** Runs a command line with what it writes kept. */
async function atlante(...args: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const code = await runCommandLine(
    args,
    {
      stdout: collect(text => {
        stdout += text
      }),
      stderr: collect(text => {
        stderr += text
      }),
      settings: { dataDirectory: '/nowhere', databaseUrl: null },
      readFile,
      writeFile,
    },
    '1.2.3',
  )
  return { code, stdout, stderr }
}

describe('what is asked wrongly', () => {
  const cases: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [['leggi'], /^Il comando "leggi" non esiste\. Uso: atlante /],
    [['leggi', '--lang', 'en'], /^There is no command "leggi"\. Usage: atlante /],
    [['--lang', 'fr', 'read', 'x'], /^Il valore "fr" non è ammesso\./],
    [['read', 'x', '--lang'], /^Il valore "" non è ammesso\./],
    [['read'], /^Manca una parola al comando\. Uso: atlante read FILE/],
    [['read', 'a', 'b'], /^La parola "b" è di troppo\. Uso: atlante read FILE/],
    [['read', 'a', '--jsn'], /^L'opzione "--jsn" non è ammessa/],
    [['read', 'a', '--profile'], /^L'opzione "--profile" non è ammessa o le manca il valore/],
    [['help', 'leggi'], /^Il comando "leggi" non esiste/],
    [['read', 'no-such-file.txt'], /^no-such-file\.txt: il file non esiste/],
    [['read', '.'], /^\.: è una cartella/],
    [['read', document, '--profile', 'no-such-profile.json'], /^no-such-profile\.json: il file non esiste/],
    [['read', document, '--profile', document], /il profilo non è valido/],
  ]
  test.each(cases)('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await atlante(...args)
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']]])('%j lists every command', async args => {
    const { code, stdout } = await atlante(...args)
    expect(code).toBe(0)
    for (const name of ['read', 'import', 'serve', 'help']) expect(stdout).toContain(`\n  ${name} `)
  })

  test('a command explains itself, in the language asked for', async () => {
    const italian = await atlante('read', '--help')
    const english = await atlante('help', 'read', '--lang=en')
    expect((await atlante('serve', '--help')).stdout).toMatch(/^atlante serve /)
    expect(italian.stdout).toMatch(/^atlante read FILE .*\n {2}legge un documento/)
    expect(english.stdout).toMatch(/^atlante read FILE .*\n {2}reads a document/)
  })
})

test('--version prints the version', async () => {
  expect(await atlante('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
})

describe('read', () => {
  test('prints a summary for people', async () => {
    const { code, stdout, stderr } = await atlante('read', document)
    expect(stdout).toContain('Comune di Vallechiara, 2023: ')
    expect(stdout).toContain('1 mappe, 1 responsabili, 3 righe di dati, 18 cifre')
    expect(stdout).toMatch(/\nBIBLIOTECA +ROSSI ADA +2 +1 +0\n/)
    expect(stderr).toMatch(/\n\d+ righe: \d+ assegnate, \d+ di cornice, 0 segnalate, 0 non lette\n$/)
    expect(code).toBe(0)
  })

  test('prints the edition for machines, and nothing else on stdout', async () => {
    const { code, stdout } = await atlante('read', document, '--json')
    const edition = JSON.parse(stdout)
    expect(edition).toMatchObject({ format: 'atlante.edition/1', year: 2023 })
    expect(edition.services[0].outputs.series[0].observations[2]).toMatchObject({
      raw: 'n.d.',
      value: null,
      status: 'not_collected',
    })
    expect(code).toBe(0)
  })
})
