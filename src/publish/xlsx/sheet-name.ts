/** Longest name of a sheet, and what none may hold. */
const longestName = 31
const forbidden = /[[\]:*?/\\]/g

/** Names of sheets for texts, in order: short, allowed, no two alike whatever their case. */
export function sheetNames(texts: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map(name => name.toLowerCase()))
  return texts.map(text => {
    const plain =
      text
        .replace(forbidden, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Mappa'
    let name = cut(plain, longestName)
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const end = ` (${number})`
      name = cut(plain, longestName - end.length) + end
    }
    used.add(name.toLowerCase())
    return name
  })
}

const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '')
