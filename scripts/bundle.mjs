import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root, step } from './run.mjs'

const dist = join(root, 'dist')

/**
 * Programs and their entry files: the two main ones, the database thread, what makes an empty database, the
 * typesetting process, the portal's publishing and reading processes.
 */
const programs = {
  cli: 'src/cli/main.ts',
  web: 'src/web/main.ts',
  'pglite-worker': 'src/store/engine/pglite-worker.ts',
  'empty-store': 'src/store/empty-store.ts',
  'typesetting-child': 'src/publish/pdf/typesetting-child.ts',
  'publishing-child': 'src/web/documents/publishing-child.ts',
  'reading-child': 'src/web/reading/reading-child.ts',
}

/** The programs of `dist/`, each from its entry file. @returns {Promise<boolean>} */
export function buildPrograms() {
  // Without a word of progress: it takes less than a second, and a command's output is its own.
  return whenChanged('programs', ['src', 'package.json', 'package-lock.json', 'scripts/bundle.mjs'], bundle)
}

/** Style sheet, fonts and pictures of the web pages. @returns {Promise<boolean>} */
export function buildAssets() {
  return whenChanged(
    'assets',
    [
      'assets',
      ...['ui', 'charts', 'client', 'domain', 'words', 'analysis'].map(room => `src/${room}`),
      'package-lock.json',
      'scripts/build-assets.mjs',
    ],
    () =>
      step('Preparo stili e caratteri delle pagine', async () => {
        const { buildAssets: build } = await import('./build-assets.mjs')
        await build({ root, outDir: join(dist, 'assets') })
        return true
      }),
  )
}

/** An empty database that every new one is copied from: the first start is then quick. @returns {Promise<boolean>} */
export function buildEmptyDatabase() {
  return whenChanged('empty-store', ['package-lock.json', 'src/store'], () =>
    step('Preparo un archivio vuoto', async () => {
      const { prepareEmptyStore } = await import('../dist/empty-store.js')
      await prepareEmptyStore()
      return true
    }),
  )
}

/**
 * One ES module a program, with what it imports inside: a server that starts opens a few files, not two
 * thousand. PGlite and the typesetting engine stay outside because they find their own files beside their modules.
 */
async function bundle() {
  const fresh = join(dist, `.fresh-${process.pid}`)
  try {
    await build({
      absWorkingDir: root,
      entryPoints: programs,
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['@electric-sql/*', '@myriaddreamin/*', '@node-rs/*', 'pg-native'],
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: {
        // CommonJS packages inside an ES module still call require for Node's own modules.
        js: "import { createRequire as _require } from 'node:module'; const require = _require(import.meta.url);",
      },
      logLevel: 'warning',
    })
    // File by file, so that a program started meanwhile finds either the old or the new one.
    const built = readdirSync(fresh)
    for (const file of built) renameSync(join(fresh, file), join(dist, file))
    for (const file of readdirSync(dist)) {
      if (file.startsWith('chunk-') && !built.includes(file)) rmSync(join(dist, file))
    }
    return true
  } catch (error) {
    // A mistake in the sources: esbuild has said which and where.
    if ('errors' in error) return false
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Runs `work` unless the files it depends on are those of its last success. */
async function whenChanged(name, paths, work) {
  const stamp = join(dist, `.${name}`)
  const now = fingerprint(paths)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true
  if (!(await work())) return false
  mkdirSync(dist, { recursive: true })
  writeFileSync(stamp, now)
  return true
}

function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** All files under a path, tests left out: they are in no program. */
function files(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(full)
    .sort()
    .flatMap(name => files(`${path}/${name}`))
}
