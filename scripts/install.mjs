import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runNode, step } from './run.mjs'

/** Installs the packages of the lock file where they are not already there. @returns {Promise<boolean>} */
export async function install() {
  if (installed()) return true
  // Not `npm ci`: it refuses a lock file written on a system that was not offered the packages of the others.
  // This takes the versions of the lock file too, and leaves the file as it is.
  const code = await step('Installo le dipendenze (solo la prima volta)', () =>
    npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  if (code === 0) return true
  process.stderr.write(
    'Le dipendenze non sono state installate. Controllare la connessione (o il proxy di npm) e ripetere il comando.\n',
  )
  return false
}

/** npm's own record of what it installed has every package of the lock file, in the same version. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const { packages: there } = JSON.parse(readFileSync(record, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}

function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('npm-cli.js') ? runNode([script, ...args]) : run('npm', args)
}
