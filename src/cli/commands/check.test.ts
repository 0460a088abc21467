import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readExample } from '../../checks/examples/notation.ts'
import { writeText } from '../../publish/text.ts'
import { runCommandLine } from '../command-line.ts'
import { readFile } from '../read-file.ts'
import { writeFile } from '../write-file.ts'

const sound = readFileSync(
  fileURLToPath(new URL('../../checks/fixtures/sound-edition.txt', import.meta.url)),
  'utf8',
)
let folder: string
let good: string
let bad: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlante-check-'))
  good = join(folder, 'buono.txt')
  bad = join(folder, 'guasto.txt')
  writeFileSync(good, writeText(readExample(sound)))
  writeFileSync(bad, writeText(readExample(sound.replace('| 31.187 | 31.090 |', '| 31.197 | 31.090 |'))))
})
afterAll(() => rmSync(folder, { recursive: true }))

const collect = (write: (text: string) => void) => ({ write })

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

test('a sound document, written and read back, is fine', async () => {
  const { code, stdout } = await atlante('check', good)
  expect(stdout).toContain('edizione 2023: 0 errori, 0 da spiegare, ')
  expect(code).toBe(0)
})

test('a person sees the row, the odd cell marked, and what to do', async () => {
  const { code, stdout } = await atlante('check', bad)
  expect(code).toBe(1)
  expect(stdout).toContain('Errore: Le parti non danno il totale  [sum.declared-total, riga ')
  expect(stdout).toMatch(/Totale residenti +31\.872 +31\.644 +31\.402 +›31\.197‹ +31\.090 +31\.214/)
  expect(stdout).toContain('→ Ricontrollare il totale')
  expect((await atlante('check', bad, '--lang', 'en')).stdout).toContain('The parts do not give the total')
})

test('--json keeps the contract, and is a baseline', async () => {
  const { stdout } = await atlante('check', bad, '--json')
  const [finding] = JSON.parse(stdout).findings.filter(
    (each: { rule: string }) => each.rule === 'sum.declared-total',
  )
  expect(finding).toMatchObject({
    severity: 'error',
    service: 'ANAGRAFE',
    rows: ['Totale residenti', 'Cittadini italiani', 'Cittadini stranieri'],
    years: [2021],
    evidence: { stated: [31_197], sum: [31_187], difference: [10] },
    suggestion: 'Se le parti sono giuste, il totale è 31.187.',
  })
  expect(finding.lines).toHaveLength(3)

  const baseline = join(folder, 'prima.json')
  writeFileSync(baseline, stdout)
  const same = await atlante('check', bad, '--baseline', baseline)
  expect(same.stdout).toContain('0 nuovi, 0 risolti')
  expect(same.code).toBe(0)
  const mended = JSON.parse((await atlante('check', good, '--json', '--baseline', baseline)).stdout)
  expect(mended.gone).toContain(finding.fingerprint)
})

test('--sarif names the rule, the level and the line', async () => {
  const sarif = JSON.parse((await atlante('check', bad, '--sarif')).stdout)
  const [run] = sarif.runs
  const [result] = run.results.filter((each: { ruleId: string }) => each.ruleId === 'sum.declared-total')
  expect(sarif.version).toBe('2.1.0')
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('sum.declared-total')
  expect(result.level).toBe('error')
  expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(1)
})

test('--report writes a page of its own', async () => {
  const path = join(folder, 'verifica.html')
  expect((await atlante('check', bad, '--report', path)).code).toBe(1)
  const page = readFileSync(path, 'utf8')
  expect(page).toContain('<h1>Verifica delle mappe dei servizi, 2023</h1>')
  expect(page).toContain('<mark>31.197</mark>')
  expect(page).not.toMatch(/<script|https?:\/\//)
})

test.each([
  [['check'], /^Manca una parola/],
  [['check', 'a', '--edition', '2024'], /^La parola "a" è di troppo/],
  [['check', '--edition', 'ieri'], /^Il valore "ieri" non è ammesso/],
  [['check', 'no-such-file.txt'], /il file non esiste/],
] as const)('%j is refused in one sentence', async (args, sentence) => {
  const { code, stdout, stderr } = await atlante(...args)
  expect(stderr).toMatch(sentence)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('what is no baseline, and a report that cannot be written, are refused', async () => {
  expect((await atlante('check', bad, '--baseline', bad)).stderr).toContain(
    'non è il risultato di un controllo',
  )
  expect((await atlante('check', bad, '--report', join(folder, 'no', 'x.html'))).stderr).toContain(
    'non si può scrivere (ENOENT)',
  )
})
