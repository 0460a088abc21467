import { requireNode } from './node-version.mjs'

requireNode()
const { prepare } = await import('./prepare.mjs')
if (!(await prepare({ server: true }))) process.exit(1)

// `npm start -- FILE`: a person's own document; without one the example, where nothing is kept yet.
const [file] = process.argv.slice(2)
const { runNode, step } = await import('./run.mjs')
const code = file
  ? await step(`Carico ${file}`, () => runNode(['dist/cli.js', 'import', file]))
  : await runNode(['dist/cli.js', 'import', 'examples/cremona-2024/edition.json', '--if-empty'])
if (code > 1) process.exit(code)

process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve')
await import('../dist/web.js')
