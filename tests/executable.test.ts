import { execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot, testOnRealDocument } from './real-document.ts'

const executable = join(repositoryRoot, 'bin/atlante.mjs')
/** What it runs once all is built. */
const program = join(repositoryRoot, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'atlante-executable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  expect(await atlante('--version')).toMatchObject({ code: 0, stdout: '0.1.0\n' })
}, 60_000)

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built executable as a person does. */
const atlante = (...args: readonly string[]): Promise<Ended> => run([executable, ...args])

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise(resolve => {
    const options = { maxBuffer: 1e8, env: { ...process.env, ...env } }
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('bad input gets one sentence and exit code 2', () => {
  const large = file('large.txt', '')
  truncateSync(large, 200_000_000)
  const cases: readonly (readonly [what: string, path: string])[] = [
    ['a file that is not there', join(folder, 'absent.txt')],
    ['an empty file', file('empty.txt', '')],
    ['200 MB', large],
    ['a folder', folder],
    ['another document', file('recipe.txt', 'Risotto\n\nBurro, riso, zafferano.\n')],
    ['a docx that is no zip', file('broken.docx', 'PK\u0003\u0004 and then nothing of a zip')],
    [
      'noise',
      file(
        'noise.bin',
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
      ),
    ],
  ]
  test.each(cases)('%s', async (_, path) => {
    const { code, stdout, stderr } = await atlante('read', path, '--json')
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('no permission', async () => {
    const path = file('secret.txt', 'x')
    chmodSync(path, 0)
    const { code, stderr } = await atlante('read', path)
    expect(stderr).toMatch(/non si può leggere \(permesso negato\)/)
    expect(code).toBe(2)
  })
})

test.each([
  ['18.20.4', 2],
  ['20.18.0', 2],
])('Node %s is told to be too old', async (version, code) => {
  const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  for (const script of ['bin/atlante.mjs', 'scripts/start.mjs', 'scripts/test.mjs']) {
    const ended = await run(['--import', older, join(repositoryRoot, script), 'help'])
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toMatch(/^Atlante richiede Node\.js 20\.19 o successivo; questo è [\d.]+\. .*\n$/)
  }
})

describe('a broken machine', () => {
  const document = join(repositoryRoot, 'src/cli/fixtures/vallechiara-2023.txt')
  /** Stands for a bug: the program calls what no longer works. */
  const broken = 'data:text/javascript,Array.prototype.toSpliced = () => { throw new Error("rotto") }'

  test.each([
    ['one sentence', {}, 1],
    ['the trace for who asks for it', { ATLANTE_DEBUG: '1' }, 5],
  ])('a fault prints %s', async (_, env, lines) => {
    const { code, stdout, stderr } = await run(
      ['--import', broken, program, 'read', document, '--lang', 'it'],
      env,
    )
    const printed = stderr.slice(stderr.indexOf('Atlante si è fermato per un guasto imprevisto: rotto.'))
    expect(printed.trim().split('\n').length).toBeGreaterThanOrEqual(lines)
    expect(/^\s+at /m.test(printed)).toBe(lines > 1)
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' })
  })

  test.skipIf(process.platform !== 'linux')('a full disk is said', async () => {
    const { code, stderr } = await new Promise<Ended>(resolve => {
      const command = `exec "${process.execPath}" "${executable}" read "${document}" --json >/dev/full`
      execFile('sh', ['-c', command], (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      })
    })
    expect(stderr).toContain('il disco è pieno')
    expect(code).toBe(2)
  })
})

testOnRealDocument('a reader that stops reading is no fault', async ({ path }) => {
  const child = spawn(process.execPath, [executable, 'read', path, '--json'])
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.once('close', resolve))
  expect(stderr).not.toMatch(/EPIPE|guasto/)
  expect(code).toBe(0)
})

testOnRealDocument('the real document is read whole from the command line', async ({ path }) => {
  const { code, stdout, stderr } = await atlante('read', path, '--json', '--lang', 'en')
  expect(JSON.parse(stdout).services).toHaveLength(78)
  expect(stderr).toMatch(/\n4095 lines: .* 0 unread\n$/)
  for (const line of stderr.trim().split('\n').slice(0, -2)) {
    expect(line).toMatch(/^.*cremona-2024\.txt:\d+:\d+ (error|warning|info) [a-z]+\.[a-z-]+ \S/)
  }
  expect(code).toBe(0)
})
