/** The path of a Chromium, or null. */
export function findBrowser(): string | null
/** Looks for a browser and installs one where there is none. */
export function ensureBrowser(): Promise<string | null>
