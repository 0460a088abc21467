import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Timing of two or more things in one run, so that the machine's mood falls on all alike. */

export interface Timed {
  /** Milliseconds of each counted run. */
  readonly runs: readonly number[]
  readonly median: number
}

/** Runs the tasks in turn, A B A B ..., after some runs that do not count; the medians can be compared. */
export function timeInTurn(
  tasks: readonly (() => void)[],
  rounds: number,
  warmUp = Math.ceil(rounds / 3),
): readonly Timed[] {
  const runs = tasks.map((): number[] => [])
  for (let round = 0; round < rounds + warmUp; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now()
      task()
      if (round >= warmUp) runs[index]?.push(performance.now() - start)
    })
  }
  return runs.map(times => ({ runs: times, median: median(times) }))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A line of `bench/RESULTS.md`: what was measured, the figure, the bar it is held against, whether it holds. */
export function resultRow(what: string, figure: string, bar: string, holds: boolean): string {
  return `| ${what} | ${figure} | ${bar} | ${holds ? 'yes' : '**no**'} |`
}

/**
 * A module of ours as the product runs it: bundled like `dist/`. The runner of the measures wraps every closure to
 * keep its name, which would be measured along.
 */
export async function asBuilt(source: string): Promise<never> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const outfile = `${root}node_modules/.cache/atlante/bench/${source.replaceAll('/', '-')}.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return (await import(outfile)) as never
}

/** Peak memory in MB of a Node process started in the repository with these arguments. */
export function peakMemory(args: readonly string[]): number {
  const report =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS+"\\n"))'
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const child = spawnSync(process.execPath, ['--import', report, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return Number(/maxRSS (\d+)/.exec(child.stderr)?.[1] ?? Number.NaN) / 1024
}
