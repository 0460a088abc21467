import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config from '../.dependency-cruiser.cjs'
import { rooms } from './rooms.cjs'
import { root } from './run.mjs'

/**
 * Draws the arrows between the rooms as they are in the code, between the marks of ARCHITECTURE.md. With
 * `--check` it changes nothing and fails where the picture is no longer true.
 */
const path = join(root, 'ARCHITECTURE.md')
const begin = '<!-- generated: npm run draw -->\n'
const end = '<!-- end of generated -->'
const test = /[.]test[.]tsx?$/

const drawn = await picture()
const text = readFileSync(path, 'utf8')
const from = text.indexOf(begin)
const to = text.indexOf(end)
if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md lacks its marks: ${begin}`)
const fresh = text.slice(0, from + begin.length) + drawn + text.slice(to)
if (fresh !== text && process.argv.includes('--check')) {
  process.stderr.write('The picture of ARCHITECTURE.md is not that of the code: run npm run draw\n')
  process.exitCode = 1
} else if (fresh !== text) {
  writeFileSync(path, fresh)
}

async function picture() {
  process.chdir(root)
  const { output } = await cruise(['src'], { ...config.options, exclude: { path: test.source } }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  })
  const arrows = new Set()
  for (const { source, dependencies } of output.modules) {
    for (const { resolved } of dependencies) {
      const [above, below] = [roomOf(source), roomOf(resolved)]
      if (above && below && above !== below) arrows.add(`  ${above} --> ${below}`)
    }
  }
  const built = new Set(output.modules.map(({ source }) => roomOf(source)))
  const floors = [3, 2, 1, 0].map(floor => {
    const here = Object.keys(rooms).filter(room => rooms[room].floor === floor && built.has(room))
    return here.length === 0
      ? []
      : [`  subgraph floor${floor}[floor ${floor}]`, ...here.map(room => `    ${room}`), '  end']
  })
  return ['```mermaid', 'flowchart TD', ...floors.flat(), ...[...arrows].sort(), '```', ''].join('\n')
}

function roomOf(file) {
  const room = /^src\/([^/]+)\//.exec(file)?.[1]
  return room !== undefined && room in rooms ? room : null
}
