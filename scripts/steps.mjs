import { runNode } from './run.mjs'

const tool = path => `node_modules/${path}`

/** What is checked besides the tests: one step, one question. */
export const steps = [
  {
    name: 'format and lint',
    args: [tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'types', args: [tool('typescript/bin/tsc'), '-p', '.'] },
  { name: 'types in the browser', args: [tool('typescript/bin/tsc'), '-p', 'src/client'] },
  {
    name: 'arrows between rooms',
    args: [tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'tests', 'scripts'],
  },
  {
    name: 'circles between folders',
    args: [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.folders.cjs',
      'src',
    ],
  },
  { name: 'dead code', args: [tool('knip/bin/knip.js')] },
  { name: 'picture of the architecture', args: ['scripts/draw-architecture.mjs', '--check'] },
]

/** Runs every step, all of them even where one fails. @returns {Promise<{ passed: number, failures: readonly string[] }>} */
export async function runSteps() {
  const failures = []
  for (const { name, args } of steps) {
    const good = (await runNode(args, { quiet: true })) === 0
    process.stdout.write(`${good ? 'ok    ' : 'FAILED'} ${name}\n`)
    if (!good) failures.push(name)
  }
  return { passed: steps.length - failures.length, failures }
}
