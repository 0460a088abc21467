import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Where the repository starts. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program to its end, its output shown as it comes.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` shows the output only on failure.
 * @returns {Promise<number>} its exit code; 1 where it was ended by a signal, 127 where it is not there
 */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    const kept = []
    child.stdout?.on('data', chunk => kept.push(chunk))
    child.stderr?.on('data', chunk => kept.push(chunk))
    child.on('error', error => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', code => {
      if (code !== 0) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}

/** Runs a script or a package's program with this same Node: works where npm's shims do not (Windows). */
export const runNode = (args, options) => run(process.execPath, args, options)

/** A line of progress, with the seconds the step took once it has ended. */
export async function step(title, work) {
  const started = performance.now()
  process.stderr.write(`${title}...\n`)
  const result = await work()
  const seconds = (performance.now() - started) / 1000
  process.stderr.write(`  ${seconds.toLocaleString('it-IT', { maximumFractionDigits: 1 })} s\n`)
  return result
}
