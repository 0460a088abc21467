import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** Runs every measure of `bench/` one after the other, nothing beside it, and writes `bench/RESULTS.md`. */
const measures = readdirSync('bench').filter(
  name => name.endsWith('.ts') && !['measure.ts', 'longest-wait.ts'].includes(name),
)
const sections = measures.map(name => {
  process.stdout.write(`${name} ...\n`)
  const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `bench/${name}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const rows = run.stdout.split('\n').filter(line => line.startsWith('| '))
  process.stdout.write(`${rows.join('\n')}\n`)
  return rows.length > 0
    ? rows.join('\n')
    : `| \`bench/${name}\`: nothing measured (exit code ${run.status}) | | | |`
})
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

writeFileSync(
  'bench/RESULTS.md',
  `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Every figure is a median; what is
compared was measured in the same run, in turn. Single times move with the machine; ratios less.

| what | measured | bar | holds |
|---|---|---|---|
${sections.join('\n')}
`,
)
