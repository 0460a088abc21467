/**
 * Characters of the symbol fonts that word processors use for bullets, ticks and comparison signs, by font and
 * code. Their codes (F020 to F0FF) mean nothing outside the font.
 */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    163: '≤', 174: '→', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 185: '≠', 187: '≈', 214: '√',
  },
  wingdings: {
    108: '●', 110: '■', 111: '☐', 113: '❑', 118: '❖', 120: '☒', 159: '•', 167: '▪', 168: '☐', 216: '➢',
    224: '→', 251: '✗', 252: '✓', 253: '☒', 254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '☐' },
} // biome-ignore format: one line a font reads better than one a sign

/** What is shown for a sign whose meaning is unknown: a cell that was marked stays marked. */
const unknownSign = '■'
const privateSigns = /[\uf020-\uf0ff]/g

/** The sign at a code (0 to FF, or F000 to F0FF) of a symbol font. */
export function symbolAt(font: string, code: number): string {
  if (code > 0xff && (code < 0xf000 || code > 0xf0ff)) return String.fromCodePoint(code)
  return symbols[font.toLowerCase()]?.[code & 0xff] ?? unknownSign
}

/** Text in which signs of a symbol font stand as private-use characters, as programs store them. */
export function readSymbols(text: string, font: string): string {
  return text.replace(privateSigns, sign => symbolAt(font, sign.charCodeAt(0)))
}

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits set above the line: `m2` must not read as a figure, nor a note's number as a digit of its figure. */
export function raiseDigits(text: string): string {
  return text.replace(/\d/g, digit => superscriptDigits[Number(digit)] ?? digit)
}
