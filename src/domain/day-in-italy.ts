const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })

/** The day of a moment in Italy, as an ISO date: midnight is the office's, not Greenwich's. */
export function dayInItaly(moment: Date): string {
  return format.format(moment)
}
