/**
 * How values come out of either engine, by type number: figures as JavaScript numbers (they are far below 2^53),
 * dates as the ISO text they are. A `Date` would move a day with the time zone.
 */
export const columnValues: Readonly<Record<number, (text: string) => unknown>> = {
  /** int8 */
  20: Number,
  /** date */
  1082: text => text,
  /** date[] */
  1182: text => (text === '{}' ? [] : text.slice(1, -1).split(',')),
  /** numeric */
  1700: Number,
}
