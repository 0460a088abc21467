import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { formats } from '../../publish/formats.ts'
import { runCommandLine } from '../command-line.ts'
import { readFile } from '../read-file.ts'
import { writeFile } from '../write-file.ts'

const document = fileURLToPath(new URL('../fixtures/vallechiara-2023.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'atlante-publish-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command line with what it writes kept. */
async function atlante(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const keep = (stream: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[stream] += text
    },
  })
  const code = await runCommandLine(
    args,
    {
      stdout: keep('stdout'),
      stderr: keep('stderr'),
      settings: { dataDirectory: '/nowhere', databaseUrl: null },
      readFile,
      writeFile,
    },
    '1.2.3',
  )
  return { code, ...written }
}

test('a document is published in every format, proved, and compared with itself', async () => {
  const out = join(folder, '2023')
  const published = await atlante('publish', document, '--out', out, '--resolution', 'n. 41 del 12/05/2024')
  expect(published.code).toBe(0)
  const name = 'mappe-dei-servizi-2023'
  const ends = Object.values(formats).map(({ extension }) => extension)
  const files = ends.map(end => `${name}.${end}`)
  expect(readdirSync(out).sort()).toEqual(['manifest.json', ...files].sort())
  for (const file of files) expect(published.stderr).toContain(file)

  const proved = await atlante('verify', out)
  expect(proved).toMatchObject({ code: 0, stderr: '' })
  expect(proved.stdout).toContain('deliberazione n. 41 del 12/05/2024')
  for (const end of ['docx', 'odt', 'xlsx', 'txt', 'json']) {
    const compared = await atlante('diff', document, join(out, `${name}.${end}`))
    expect([end, compared.stdout]).toEqual([end, 'Nessuna differenza.\n'])
  }

  appendFileSync(join(out, `${name}.csv`), ' ')
  const spoilt = await atlante('verify', out)
  expect(spoilt.code).toBe(1)
  expect(spoilt.stdout).toContain(`cambiato: ${name}.csv`)
}, 60_000)

test('one service is published by itself', async () => {
  const out = join(folder, 'biblioteca')
  const published = await atlante('publish', document, '--out', out, '--service', 'biblioteca')
  expect(published).toMatchObject({ code: 0, stdout: expect.stringContaining('7 file di un servizio') })
  const ends = ['csv', 'docx', 'json', 'odt', 'pdf', 'txt', 'xlsx']
  expect(readdirSync(out).sort()).toEqual(ends.map(end => `biblioteca-2023.${end}`))
})

test.each([
  [['publish', document], /^Manca una parola al comando/],
  [['publish', '--out', 'x'], /^Manca una parola al comando/],
  [['publish', document, '--out', folder, '--only', 'pdf,gif'], /^Il valore "gif" non è ammesso/],
  [
    ['publish', document, '--out', folder, '--service', 'x', '--only', 'cube'],
    /^Il valore "cube" non è ammesso/,
  ],
  [['publish', document, '--out', folder, '--service', 'bibliotecca'], /Forse si intende «biblioteca»/],
  [['publish', document, '--out', folder, '--resolution', 'ieri'], /^Il valore "ieri" non è ammesso/],
  [['publish', document, '--edition', '2023', '--out', folder], /è di troppo/],
  [['verify', 'no-such-folder'], /non esiste/],
  [['verify', document], /non è una cartella pubblicata/],
  [['diff', document], /^Manca una parola al comando/],
] as const)('%j is refused', async (args, sentence) => {
  const { code, stdout, stderr } = await atlante(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(sentence)
})

test('linked data are asked for by one name, and bear the address of the portal', async () => {
  const out = join(folder, 'rdf')
  const published = await atlante('publish', document, '--out', out, '--only', 'rdf')
  expect(published.code).toBe(0)
  const name = 'mappe-dei-servizi-2023'
  expect(readdirSync(out).sort()).toEqual(
    ['manifest.json', ...['catalogo.ttl', 'servizi.ttl', 'ttl'].map(end => `${name}.${end}`)].sort(),
  )
  const catalogue = readFileSync(join(out, `${name}.catalogo.ttl`), 'utf8')
  expect(catalogue).toContain(`<http://127.0.0.1:3000/2023/dati/${name}.ttl>`)
  // What was not written is not in the catalogue.
  expect(catalogue).not.toContain(`${name}.csv`)
})

test('a difference is printed for people and for programs', async () => {
  const json = await atlante('read', document, '--json')
  const changed = join(folder, 'changed.json')
  writeFileSync(changed, json.stdout.replace(/"manager": "[^"]*"/, '"manager": "BIANCHI LUCA"'))
  const paper = join(folder, 'changed.docx')
  const shown = await atlante('diff', document, changed, '--docx', paper)
  expect(shown.code).toBe(1)
  expect(shown.stdout).toMatch(/~ testo cambiato: responsabile: .*BIANCHI/i)
  const parts = unzipSync(readFileSync(paper))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(text).toMatch(/<w:rStyle w:val="Tolto"\/>.*<w:rStyle w:val="Aggiunto"\/>.*BIANCHI/s)
  expect([...text.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(match => match[1]).slice(0, 3)).toEqual([
    'Heading1',
    'Heading2',
    'Heading2',
  ])
  const data: unknown = JSON.parse((await atlante('diff', document, changed, '--json')).stdout)
  expect(data).toMatchObject({
    maps: [{ texts: [{ part: 'manager', kind: 'changed' }], figures: { restated: [] } }],
  })
})
