import { fail, ok, type Result } from '../../domain/result.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly byteOrderMark: boolean
  /** The bytes end inside a character: the file was cut. */
  readonly cutInsideCharacter: boolean
}

/** The bytes are no text in any encoding we know, from this 1-based line and column on. */
export interface BrokenEncoding {
  readonly line: number
  readonly column: number
}

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16, Windows-1252.
 *
 * A file is Windows-1252 only if it is not UTF-8 at all; one that is UTF-8 with some broken bytes is refused,
 * because reading it as Windows-1252 would turn every accent into two wrong letters.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, BrokenEncoding> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok(decodeUtf16(bytes.subarray(2), 'utf-16le', true))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ok(decodeUtf16(bytes.subarray(2), 'utf-16be', true))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3), true)
  const unmarked = guessUtf16(bytes)
  return unmarked ? ok(decodeUtf16(bytes, unmarked, false)) : decodeUtf8(bytes, false)
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  byteOrderMark: boolean,
): DecodedText {
  const cutInsideCharacter = bytes.length % 2 === 1
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return { text, encoding, byteOrderMark, cutInsideCharacter }
}

/** Mostly-Latin text in UTF-16 has a zero at every other byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2000)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le'
  if (even > length * 0.3 && odd < length * 0.05) return 'utf-16be'
  return null
}

function decodeUtf8(bytes: Uint8Array, byteOrderMark: boolean): Result<DecodedText, BrokenEncoding> {
  const cut = lengthOfCutCharacter(bytes)
  const whole = bytes.subarray(0, bytes.length - cut)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole)
    return ok({ text, encoding: 'utf-8', byteOrderMark, cutInsideCharacter: cut > 0 })
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** How many bytes at the end begin a UTF-8 character without finishing it. */
function lengthOfCutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? back : 0
    }
    if (byte < 0x80) return 0
  }
  return 0
}

/** The five bytes Windows-1252 leaves without a letter, and the controls no text holds. */
const unusedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x0b])

/**
 * The letters of 0x80 to 0x9f. By hand, because some releases of Node 20 decode `windows-1252` as ISO 8859-1
 * and turn every dash and euro sign into a control.
 */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, letter => upperControls[letter.charCodeAt(0) - 0x80] ?? letter)
}

function decodeWindows1252(bytes: Uint8Array): Result<DecodedText, BrokenEncoding> {
  const { valid, invalid, firstInvalid } = countUtf8Sequences(bytes)
  if (valid > invalid) return fail(placeOf(bytes, firstInvalid))
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (unusedInWindows1252.has(byte) || (byte < 0x20 && !textControls.has(byte)))
      return fail(placeOf(bytes, at))
  }
  return ok({
    text: windows1252(bytes),
    encoding: 'windows-1252',
    byteOrderMark: false,
    cutInsideCharacter: false,
  })
}

function countUtf8Sequences(bytes: Uint8Array): { valid: number; invalid: number; firstInvalid: number } {
  let valid = 0
  let invalid = 0
  let firstInvalid = -1
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const needed = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    const following = bytes.subarray(at + 1, at + 1 + needed)
    if (needed > 0 && following.length === needed && following.every(next => (next & 0xc0) === 0x80)) {
      valid++
      at += needed
    } else {
      invalid++
      if (firstInvalid < 0) firstInvalid = at
    }
  }
  return { valid, invalid, firstInvalid }
}

function placeOf(bytes: Uint8Array, at: number): BrokenEncoding {
  let line = 1
  let lineStart = 0
  for (let index = 0; index < at; index++) {
    if (bytes[index] === 0x0a) {
      line++
      lineStart = index + 1
    }
  }
  return { line, column: at - lineStart + 1 }
}
