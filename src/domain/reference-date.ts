/**
 * Reference dates of a table's columns, as ISO dates.
 *
 *     date := ( "al" | "anno" )? ( dd sep mm sep yyyy | yyyy ) ,  sep := "/" | "." | "-"
 *
 * A bare year stands for 31 December of that year, where the figures of a map stand.
 */
const full = /^(?:al\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\*{0,4}$/i
const year = /^(?:al\s+|anno\s+)?((?:19|20)\d{2})\*{0,4}$/i

export function readReferenceDate(text: string): string | null {
  const first = text.charCodeAt(0)
  // Most cells are figures or words; only a digit or the a of "al", "anno" can begin a date.
  if (!((first >= 48 && first <= 57) || first === 97 || first === 65) || text.length > 16) return null
  // `800`, `1.858`: too short or of no length a date has.
  if (first <= 57 && (text.length < 4 || (text.length < 8 && text.length > 4 && !text.endsWith('*'))))
    return null
  const bare = year.exec(text)
  if (bare) return `${bare[1]}-12-31`
  const date = full.exec(text)
  if (!date?.[1] || !date[2] || !date[3]) return null
  const day = Number(date[1])
  const month = Number(date[2])
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return `${date[3]}-${date[2].padStart(2, '0')}-${date[1].padStart(2, '0')}`
}

export const yearOf = (isoDate: string): number => Number(isoDate.slice(0, 4))
