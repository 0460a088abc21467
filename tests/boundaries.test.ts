import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rooms } from '../scripts/rooms.cjs'
import { repositoryRoot } from './real-document.ts'

/**
 * The guard of the rooms is guarded itself: in a copy of the sources every forbidden import is planted, and
 * each must be reported by its rule; every permitted one is planted too, and none may be.
 */
interface Plant {
  /** The rule that must report it; null for a permitted import. */
  readonly rule: string | null
  readonly file: string
  readonly imports: string
}

const names = Object.keys(rooms)
const packages = [...new Set(Object.values(rooms).flatMap(room => room.packages)), 'micromark']

/** Packages that are imported by a module of theirs, having none of their own name. */
const modules: Readonly<Record<string, string>> = { 'write-excel-file': 'write-excel-file/node' }

/** A value import for some, a type import for others: both count. */
const importLine = (target: string, typeOnly: boolean) =>
  typeOnly ? `import type {} from '${target}'\n` : `import '${target}'\n`

function plantsOf(room: string, index: number): Plant[] {
  const table = rooms[room]
  if (!table) throw new Error(room)
  const file = (target: string) => `src/${room}/planted-${target.replaceAll(/[^a-z0-9]/g, '-')}.ts`
  const plant = (target: string, path: string, rule: string | null): Plant => ({
    rule,
    file: file(target),
    imports: importLine(path, index % 2 === 0),
  })
  return [
    ...names
      .filter(target => target !== room)
      .map(target =>
        plant(target, `../${target}/leaf.ts`, table.rooms.includes(target) ? null : `${room}-rooms`),
      ),
    ...packages.map(name =>
      plant(name, modules[name] ?? name, table.packages.includes(name) ? null : `${room}-packages`),
    ),
    plant('node-fs', 'node:fs', table.node ? null : `${room}-node`),
    plant('scripts', '../../scripts/leaf.mjs', `${room}-rooms`),
  ]
}

const plants: Plant[] = [
  ...names.flatMap(plantsOf),
  { rule: 'no-other-room', file: 'src/basement/planted.ts', imports: "import '../domain/leaf.ts'\n" },
  { rule: 'no-other-room', file: 'src/planted.ts', imports: "import './domain/leaf.ts'\n" },
  { rule: 'no-test-in-program', file: 'src/domain/planted-test.ts', imports: "import './leaf.test.ts'\n" },
  // A circle is reported once, at one of its files.
  {
    rule: 'no-circle',
    file: 'src/domain/planted-one.ts',
    imports: "import type {} from './planted-two.ts'\n",
  },
  {
    rule: null,
    file: 'src/domain/planted-two.ts',
    imports: "import type {} from './planted-one.ts'\n",
  },
  { rule: 'no-unresolved', file: 'src/domain/planted-nowhere.ts', imports: "import './nowhere.ts'\n" },
  { rule: 'no-development-package', file: 'src/domain/planted-dev.ts', imports: "import 'vitest'\n" },
  { rule: 'no-folder-circle', file: 'src/checks/planted-a/x.ts', imports: "import '../planted-b/y.ts'\n" },
  { rule: null, file: 'src/checks/planted-b/y.ts', imports: '' },
  { rule: 'no-folder-circle', file: 'src/checks/planted-b/z.ts', imports: "import '../planted-a/w.ts'\n" },
  { rule: null, file: 'src/checks/planted-a/w.ts', imports: '' },
]

let copy = ''
let sources: readonly string[] = []
let clean: Report
let planted: Report

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'atlante-boundaries-'))
  for (const name of [
    'src',
    'scripts',
    'tests',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser.folders.cjs',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(repositoryRoot, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'), 'junction')
  sources = readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' }).filter(isSource)
  clean = await guard()
  for (const room of names) write(`src/${room}/leaf.ts`, 'export const leaf = 1\n')
  write('src/domain/leaf.test.ts', '')
  write('scripts/leaf.mjs', '')
  for (const plant of plants) write(plant.file, plant.imports)
  planted = await guard()
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the guard reads every file of the sources', () => {
  expect(sources.length).toBeGreaterThan(40)
  expect(clean.read).toHaveLength(sources.length)
})

test('the sources break no rule', () => {
  expect(clean.violations).toEqual([])
})

describe('forbidden imports', () => {
  const forbidden = plants.filter(plant => plant.rule !== null)

  test('there are some for every room', () => {
    for (const room of names) expect(forbidden.some(plant => plant.rule === `${room}-rooms`)).toBe(true)
  })

  test.each(forbidden)('$file breaks $rule', ({ rule, file }) => {
    const from = rule === 'no-folder-circle' ? dirname(file) : file
    expect(planted.violations.some(found => found.rule === rule && found.from === from)).toBe(true)
  })
})

test('permitted imports break no rule of a room', () => {
  const permitted = plants.filter(plant => plant.rule === null).map(plant => plant.file)
  expect(permitted.length).toBeGreaterThan(40)
  expect(
    planted.violations.filter(({ from, rule }) => rule !== 'no-circle' && permitted.includes(from)),
  ).toEqual([])
})

test('no file or folder is a drawer for odds and ends', () => {
  const folders = ['src', 'tests', 'scripts'].flatMap(folder =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' }),
  )
  expect(folders.filter(path => /(^|[/\\])(utils?|helpers?|common|misc)([/\\.]|$)/.test(path))).toEqual([])
})

const isSource = (path: string) => /\.tsx?$/.test(path)

interface Report {
  readonly read: readonly string[]
  readonly violations: readonly { readonly rule: string; readonly from: string }[]
}

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
}

/** Both runs of the guard over the copy. */
async function guard(): Promise<Report> {
  const [files, folders] = await Promise.all([
    cruise('.dependency-cruiser.cjs'),
    cruise('.dependency-cruiser.folders.cjs'),
  ])
  return {
    read: files.modules
      .map(module => module.source)
      .filter(source => source.startsWith('src/') && isSource(source)),
    violations: [...files.summary.violations, ...folders.summary.violations].map(({ rule, from }) => ({
      rule: rule.name,
      from,
    })),
  }
}

function cruise(config: string): Promise<CruiseResult> {
  const program = join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [program, '--config', config, '--output-type', 'json', 'src']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: copy, maxBuffer: 1e8 }, (error, stdout) => {
      // The exit code counts the violations: only an answer that is no JSON is a failure.
      if (stdout === '') reject(error ?? new Error('no answer'))
      else resolve(JSON.parse(stdout))
    })
  })
}

function write(path: string, text: string): void {
  const full = join(copy, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}
