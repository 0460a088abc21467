import { existsSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { run, runNode, step } from './run.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The path of a Chromium: named by CHROME_PATH, installed in a usual place, or Playwright's own; else null. */
export function findBrowser() {
  const places = [process.env.CHROME_PATH, ...usualPlaces, chromium.executablePath()]
  return places.find(place => place && existsSync(place)) ?? null
}

/** Looks for a browser and installs one where there is none. @returns {Promise<string | null>} its path */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  await step('Installo un browser per le prove delle pagine (solo la prima volta)', installBrowser)
  const installed = findBrowser()
  if (!installed) {
    process.stderr.write(
      'Nessun browser: le prove delle pagine falliranno. Installare Chromium o Chrome, oppure indicarne il percorso in CHROME_PATH.\n',
    )
  }
  return installed
}

async function installBrowser() {
  if (process.getuid?.() === 0 && isDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env, quiet: true })
    return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      quiet: true,
    })
  }
  return runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], { quiet: true })
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}
