import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browser.mjs'

/** A real browser, to be closed by who asked for it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no Chromium: set CHROME_PATH')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
