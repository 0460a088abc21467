import { install } from './install.mjs'

/**
 * Makes a clone ready to run: packages installed, programs built where the sources changed.
 *
 * @param {{ assets: boolean }} what `assets`: also the style sheets and fonts of the web pages
 * @returns {Promise<boolean>}
 */
export async function prepare({ assets }) {
  if (!(await install())) return false
  // Loaded late: it needs the installed packages.
  const { buildAssets, buildPrograms } = await import('./bundle.mjs')
  return (await buildPrograms()) && (!assets || (await buildAssets()))
}
