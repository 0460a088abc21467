#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { requireNode } from '../scripts/node-version.mjs'

requireNode()
// The command line and the web server are two programs: neither imports the other.
const [command, ...words] = process.argv.slice(2)
const server = command === 'serve' && !words.includes('--help') && !words.includes('-h')
// A clone holds the sources: build what changed. An installed copy may hold only what was built.
if (existsSync(new URL('../src/', import.meta.url))) {
  const { prepare } = await import('../scripts/prepare.mjs')
  if (!(await prepare({ server }))) process.exit(70)
}
await import(server ? '../dist/web.js' : '../dist/cli.js')
