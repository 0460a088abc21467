/** Tabs, line ends and the characters that stand for themselves in composed Italian text. */
const alreadyClean =
  /^[\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe00|\ufe01|\ufe0e|\ufe0f/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const hardHyphen = /[\u2010\u2011]/g
const lineEnds = /[\v\u0085\u2028\u2029]/g
const lost = /\ufffd/g
const controls = /(?![\t\n\r])\p{Cc}/gu

/** Nothing in the text needs `cleanText`. */
export function isClean(text: string): boolean {
  return alreadyClean.test(text)
}

/**
 * Text without what word processors and conversions leave in it: soft hyphens, zero-width, direction and
 * control characters and lost ones (U+FFFD) dropped, every kind of space a plain one, hard hyphens plain,
 * line separators line feeds, letters composed (NFC). Tabs and line feeds stay; the result is not trimmed.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text
  return text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(lost, '')
    .replace(spaces, ' ')
    .replace(hardHyphen, '-')
    .normalize('NFC')
}

const paragraphEdge = /<\/?(?:p|ul|ol|li|div|br)(?:\s[^<>]*)?\/?>/gi
const inlineTag = /<\/?(?:i|b|u|em|strong|span|sup|sub|font)(?:\s[^<>]*)?>/gi

/**
 * A cell without the markup a conversion left in it: `<p>a</p> <p>b</p>` is two lines, `<i>a</i>` is `a`.
 * Other signs are text: `ISEE <25.000` stays.
 */
export function withoutMarkup(cell: string): string {
  if (!cell.includes('<')) return cell
  const lines = cell.replace(paragraphEdge, '\n').replace(inlineTag, '').split('\n')
  return lines
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
