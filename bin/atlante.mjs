#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { requireNode } from '../scripts/node-version.mjs'

requireNode()
// A clone holds the sources: build what changed. An installed copy may hold only what was built.
if (existsSync(new URL('../src/', import.meta.url))) {
  const { prepare } = await import('../scripts/prepare.mjs')
  if (!(await prepare({ server: process.argv[2] === 'serve' }))) process.exit(70)
}
// The command line and the web server are two programs: neither imports the other.
await import(process.argv[2] === 'serve' ? '../dist/web.js' : '../dist/cli.js')
