import { requireNode } from './node-version.mjs'

requireNode()
const { prepare } = await import('./prepare.mjs')
if (!(await prepare({ server: true }))) {
  process.stdout.write('\n0 passed, 1 failed\n')
  process.exit(1)
}
const { ensureBrowser } = await import('./browser.mjs')
await ensureBrowser()
const { check } = await import('./suite.mjs')
process.exitCode = await check(process.argv.slice(2))
