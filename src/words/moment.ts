const format = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as people write it, in Italian time, in both languages: `31/12/2024, 09:05`. */
export function formatMoment(moment: Date): string {
  return format.format(moment)
}
