/**
 * Builds what browsers load into `dist/assets`: one sheet, scripts, fonts, the icon, each named by its content, and
 * `manifest.json` from plain name to built name. Nothing is loaded from elsewhere.
 *
 * As a module: `await buildAssets({ root, outDir })`. As a command: `node scripts/build-assets.mjs`.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { PurgeCSS } from 'purgecss'
import * as sass from 'sass'

const fonts = {
  'titillium-web-300.woff2': 'titillium-web-v10-latin-ext_latin-300.woff2',
  'titillium-web-400.woff2': 'titillium-web-v10-latin-ext_latin-regular.woff2',
  'titillium-web-600.woff2': 'titillium-web-v10-latin-ext_latin-600.woff2',
}

/** @param {{ root: string, outDir: string }} options @returns {Promise<Record<string, string>>} the manifest */
export async function buildAssets({ root, outDir }) {
  const italia = path.join(root, 'node_modules/bootstrap-italia')
  const fontDir = path.join(italia, 'dist/fonts/Titillium_Web')
  /** @type {Record<string, string>} */
  const manifest = {}
  const files = new Map()
  const keep = (name, bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    manifest[name] = name.replace(/(\.[a-z0-9]+)$/, `-${hash}$1`)
    files.set(manifest[name], bytes)
  }
  for (const [name, source] of Object.entries(fonts)) keep(name, readFileSync(path.join(fontDir, source)))
  for (const name of readdirSync(path.join(root, 'assets/images'))) {
    keep(name, readFileSync(path.join(root, 'assets/images', name)))
  }
  for (const name of readdirSync(path.join(root, 'assets/scripts'))) {
    keep(name, readFileSync(path.join(root, 'assets/scripts', name)))
  }
  keep('workspace.js', await workspaceScript(root))
  keep('atlante.css', withBuiltNames(await sheet(root, italia), manifest))
  files.set('OFL.txt', readFileSync(path.join(fontDir, 'OFL.txt')))
  files.set('bootstrap-italia-LICENSE.txt', readFileSync(path.join(italia, 'LICENSE')))
  files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
  writeAll(outDir, files)
  return manifest
}

/** What runs in the browser of those who fill in: one file. @param {string} root @returns {Promise<Uint8Array>} */
async function workspaceScript(root) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/client/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outputFiles[0].contents
}

/** The manifest last and in one step, so that whoever reads meanwhile finds either the old or the new files. */
function writeAll(outDir, files) {
  mkdirSync(outDir, { recursive: true })
  for (const [name, bytes] of files) {
    const fresh = path.join(outDir, `.${name}.${process.pid}`)
    writeFileSync(fresh, bytes)
    renameSync(fresh, path.join(outDir, name))
  }
  for (const name of readdirSync(outDir)) {
    if (!files.has(name) && !name.startsWith('.')) rmSync(path.join(outDir, name))
  }
}

/** Bootstrap Italia from its sources and our sheet, without the rules that no component uses. */
async function sheet(root, italia) {
  const { css } = sass.compile(path.join(root, 'assets/scss/atlante.scss'), {
    loadPaths: [path.join(italia, 'src/scss')],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import'],
    logger: sass.Logger.silent,
  })
  const [purged] = await new PurgeCSS().purge({
    content: [`${root}/src/ui/**/*.tsx`, `${root}/src/charts/*.ts`, `${root}/src/client/**/*.ts`],
    css: [{ raw: css }],
    safelist: ['html', 'body', ':root'],
    variables: true,
  })
  return versionInDoubleQuotes(purged?.css ?? css)
}

/** Checkers of public sites read the version variable between double quotes; the compiler writes single ones. */
function versionInDoubleQuotes(css) {
  return css.replace(/--bootstrap-italia-version:\s*'([^']+)'/, '--bootstrap-italia-version:"$1"')
}

function withBuiltNames(css, manifest) {
  return Object.entries(manifest).reduce((text, [name, built]) => text.replaceAll(name, built), css)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
  if (!existsSync(path.join(root, 'node_modules/bootstrap-italia'))) {
    console.error('node_modules/bootstrap-italia is missing: run npm ci first')
    process.exit(2)
  }
  const manifest = await buildAssets({ root, outDir: path.join(root, 'dist/assets') })
  console.log(`dist/assets: ${Object.keys(manifest).length} files`)
}
