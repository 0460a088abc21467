/** Signs that shape a text and are drawn by no font: joiners, direction marks, variation selectors, soft hyphen. */
const shaping = /\p{Default_Ignorable_Code_Point}/u

/**
 * Makes a text one that the fonts can print, losing nothing: a sign that none of them has is printed as its code
 * (`[U+1F9FF]`), line ends of every kind become a line feed, a tab a blank.
 */
export function printableText(coverage: readonly ReadonlySet<number>[]): (text: string) => string {
  const known = new Map<string, string>()
  const sign = (character: string) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const code = character.codePointAt(0) ?? 0
    const shown = coverage.some(font => font.has(code)) ? character : codeOf(character, code)
    known.set(character, shown)
    return shown
  }
  return text =>
    text
      .replace(/\p{Surrogate}/gu, '□')
      .replace(/\r\n|[\r\u2028\u2029\v\f\u0085]/g, '\n')
      .replaceAll('\t', ' ')
      .replace(/[^\n\u0020-\u007e]/gu, sign)
}

function codeOf(character: string, code: number): string {
  if (shaping.test(character)) return ''
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
