/**
 * Why a person is reminded: the deadline is a week away or nearer, it is tomorrow or today, or it passed so many
 * whole weeks ago (0: less than one).
 */
export type ReminderStage = 'week' | 'day' | `late-${number}`

const dayLength = 24 * 60 * 60 * 1000

/** The stage on a day (ISO dates); null while there is time. */
export function reminderStage(deadline: string, today: string): ReminderStage | null {
  const left = Math.round((Date.parse(deadline) - Date.parse(today)) / dayLength)
  if (left > 7) return null
  if (left > 1) return 'week'
  return left >= 0 ? 'day' : `late-${Math.floor((-left - 1) / 7)}`
}
