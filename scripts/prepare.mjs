import { join } from 'node:path'
import { install } from './install.mjs'
import { root } from './run.mjs'

/**
 * Makes a clone ready to run: packages installed, programs built where the sources changed.
 *
 * @param {{ server: boolean }} what `server`: also what only a server needs, the style sheets of its pages and
 *   an empty database
 * @returns {Promise<boolean>}
 */
export async function prepare({ server }) {
  if (!(await install())) return false
  // Loaded late: it needs the installed packages.
  const { buildAssets, buildEmptyDatabase, buildPrograms } = await import('./bundle.mjs')
  if (!(await buildPrograms())) return false
  const built = server ? await Promise.all([buildAssets(), buildEmptyDatabase()]) : []
  // A clone keeps its data beside itself, wherever its commands are run from.
  process.env.ATLANTE_DATA ||= join(root, '.atlante')
  return built.every(Boolean)
}
