import { join, resolve } from 'node:path'
import { requireNode } from './node-version.mjs'

requireNode()
const { prepare } = await import('./prepare.mjs')
const { root, runNode, step } = await import('./run.mjs')
if (!(await prepare({ server: true }))) process.exit(1)

// `npm start -- FILE`: a person's own document; without one the example, where nothing is kept yet.
const [named] = process.argv.slice(2)
// npm runs scripts from the repository, wherever it was called.
const file = named && resolve(process.env.INIT_CWD ?? '.', named)
if (file) {
  const code = await step(`Carico ${named}`, () => runNode(['dist/cli.js', 'import', file]))
  if (code > 1) process.exit(code)
}
const words = ['serve', ...(file ? [] : ['--example', join(root, 'examples/cremona-2024/edition.json')])]
process.argv.splice(2, Number.POSITIVE_INFINITY, ...words)
await import('../dist/web.js')
