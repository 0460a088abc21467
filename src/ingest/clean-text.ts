/**
 * What `cleanText` would change: spaces that are not plain, invisible marks, controls, decomposed letters, lost
 * characters. One look for a whole document, so the common clean text costs nothing more.
 */
const unclean =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2011\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]|[\u0300-\u036f]|[\ufe00-\ufe0f]/
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe00|\ufe01|\ufe0e|\ufe0f/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const hardHyphen = /[\u2010\u2011]/g
const lineEnds = /[\v\u0085\u2028\u2029]/g
const lost = /\ufffd/g
const controls = /(?![\t\n\r])\p{Cc}/gu

/** Nothing in the text needs `cleanText`. */
export function isClean(text: string): boolean {
  return !unclean.test(text)
}

/**
 * Text without what word processors and conversions leave in it: soft hyphens, zero-width, direction and
 * control characters and lost ones (U+FFFD) dropped, every kind of space a plain one, hard hyphens plain,
 * line separators line feeds, letters composed (NFC). Tabs and line feeds stay; the result is not trimmed.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(lost, '')
    .replace(spaces, ' ')
    .replace(hardHyphen, '-')
    .normalize('NFC')
}

/** Signs a conversion wrote as formulas: `\\geq € 140.000` is `≥ € 140.000`. */
const formulas: ReadonlyMap<string, string> = new Map([
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\times', '×'],
  ['\\pm', '±'],
  ['\\neq', '≠'],
])
const formula = /\\(?:geq|leq|times|pm|neq)(?![a-z])/g

/** Bold of a markdown conversion; a lone `**` is a footnote mark and stays. */
const bold = /\*\*(?=[^*\s])([^*]*[^*\s])\*\*(?!\*)/g

const paragraphEdge = /<\/?(?:p|ul|ol|li|div|br)(?:\s[^<>]*)?\/?>/gi
const inlineTag = /<\/?(?:i|b|u|em|strong|span|sup|sub|font)(?:\s[^<>]*)?>/gi

/** The cheap look: whether `withoutMarkup` could change anything in a text. */
export const mayHoldMarkup = (text: string): boolean =>
  text.includes('<') || text.includes('**') || text.includes('\\')

/**
 * A cell without the markup a conversion left in it: `<p>a</p> <p>b</p>` is two lines, `<i>a</i>` is `a`.
 * Other signs are text: `ISEE <25.000` stays.
 */
export function withoutMarkup(cell: string): string {
  const signs = cell.includes('\\') ? cell.replace(formula, sign => formulas.get(sign) ?? sign) : cell
  const text = signs.includes('**') ? signs.replace(bold, '$1') : signs
  if (!text.includes('<')) return text
  const lines = text.replace(paragraphEdge, '\n').replace(inlineTag, '').split('\n')
  return lines
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
