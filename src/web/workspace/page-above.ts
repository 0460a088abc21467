/**
 * The path of the page above an address that only takes forms: who reloads what a form was answered with, changes its
 * language or comes back after signing in asks for that address, where nothing is to be seen. `pages` are the patterns
 * that have a page. null where none is above.
 */
export function pageAbove(pattern: string, path: string, pages: ReadonlySet<string>): string | null {
  const [patterns, parts] = [pattern.split('/'), path.split('/')]
  for (let length = patterns.length - 1; length > 1; length--) {
    if (pages.has(patterns.slice(0, length).join('/'))) return parts.slice(0, length).join('/')
  }
  return null
}
