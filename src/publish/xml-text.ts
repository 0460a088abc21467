/** What XML 1.0 cannot hold: control characters, and two code points that are no characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/** Stands for what is no character. */
const lost = '□'

/**
 * A text that an XML document can hold. A control character becomes its picture (U+0007 is `␇`), so that it is seen
 * rather than lost; half of a surrogate pair, which is no character, an empty square.
 */
export function xmlText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, lost).replace(unwritable, sign => {
    const code = sign.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : code < 0xa0 ? sign : lost
  })
}

/** Its paragraphs: the lines that hold something. An empty text is one empty paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = xmlText(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.replaceAll('\t', ' ').trim())
    .filter(line => line !== '')
  return lines.length > 0 ? lines : ['']
}
