/** So many wrong passwords in a row are mistakes; more may be somebody guessing. */
export const freeFailures = 4
const longestWait = 60

/** How many minutes to wait after so many failures in a row: 0, then 1, 2, 4, ... up to an hour. */
export function minutesToWait(failures: number): number {
  return failures <= freeFailures ? 0 : Math.min(longestWait, 2 ** (failures - freeFailures - 1))
}
