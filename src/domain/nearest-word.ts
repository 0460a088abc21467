/** A word of so many letters may have so many slips and still be recognised. */
function mostSlips(length: number): number {
  return length < 6 ? 1 : length < 10 ? 2 : 3
}

/**
 * The word that was most likely meant by a mistyped one: fewest slips (a letter too many, missing, wrong, or two
 * letters swapped), then the same first letter, then the earlier in the list, which stands in order of use. null
 * where none is near. All words in small letters without accents.
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const most = mostSlips(typed.length)
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  const letters = lettersOf(typed)
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue
    // Each slip adds and takes away one letter at most: this spares nearly all comparisons.
    const others = lettersOf(word)
    if (count(letters & ~others) > most || count(others & ~letters) > most) continue
    const slips = slipsBetween(typed, word, most) + (word[0] === typed[0] ? 0 : 0.5)
    if (slips <= most && slips < least) {
      nearest = word
      least = slips
    }
  }
  return nearest
}

/** The letters a-z that occur in a word, one bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    if (letter >= 0 && letter < 26) letters |= 1 << letter
  }
  return letters
}

function count(bits: number): number {
  let ones = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++
  return ones
}

/**
 * Slips between two words, as Damerau and Levenshtein count them with each letter moved at most once; more than
 * `most` is only said to be more.
 */
function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(swapped ? Math.min(slips, (before[j - 2] ?? 0) + 1) : slips)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[other.length] ?? most + 1
}
