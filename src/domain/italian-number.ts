/**
 * Numbers as Italians write them.
 *
 *     number  := sign? whole ( "," digit+ )?
 *     whole   := digit+ | digit{1,3} ( "." digit{3} )+
 *     sign    := "+" | "-" | "−"
 *
 * A dot groups thousands and nothing else, a comma parts decimals and nothing else. What breaks that
 * (`1.5`, `12.34`, `1,234.56`) or could be the other convention (`1,234`, `0.125`) is ambiguous: it has no
 * value, because a figure a thousand times off is worse than none.
 */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' }

const plain = /^[+\-−]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/
const shaped = /^[+\-−]?\d[\d.,]*$/
/** `1,234` may be one thousand and more by the English convention; `0,125` and `1.234,567` may not. */
const commaThousands = /^[+\-−]?[1-9]\d{0,2},\d{3}$/
/** `0.125` groups nothing: nobody writes a thousand with a leading zero. */
const leadingZeroGroup = /^[+\-−]?0\d*\./

const none: NumberReading = { kind: 'none' }
const ambiguous: NumberReading = { kind: 'ambiguous' }
/** Beyond 15 digits a double no longer keeps every unit. */
const mostDigits = 15

export function readItalianNumber(text: string): NumberReading {
  if (!plain.test(text)) return shaped.test(text) ? ambiguous : none
  if (commaThousands.test(text) || leadingZeroGroup.test(text)) return ambiguous
  const negative = text.startsWith('-') || text.startsWith('−')
  const digits = text.replace(/[^\d,]/g, '')
  if (digits.length > mostDigits) return ambiguous
  const value = Number(digits.replace(',', '.'))
  return { kind: 'number', value: negative && value !== 0 ? -value : value }
}
