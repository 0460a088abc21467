/** A text as a database can keep it: PostgreSQL takes no NUL, and no JSON half of a character (a lone surrogate). */
export const storableText = (text: string): string =>
  text.replaceAll('\u0000', ' ').replaceAll(/\p{Surrogate}/gu, '\ufffd')

/** JSON from outside, with no text in it that a database cannot keep. Throws where it is no JSON. */
export const storableJson = (text: string): unknown =>
  JSON.parse(text, (_name, value: unknown) => (typeof value === 'string' ? storableText(value) : value))

/** Whether a part of an address can name anything: none of ours holds a control character. */
export const isAddressText = (text: string): boolean => !/\p{Cc}/u.test(text)
