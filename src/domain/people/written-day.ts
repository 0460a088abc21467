import type { Refusal } from '../refusal.ts'
import { fail, ok, type Result } from '../result.ts'

/** A day as an ISO date, from one, as browsers send it, or from how people write it: `31/12/2025`. */
export function writtenDay(text: string): Result<string, Refusal> {
  const written = text.trim()
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written)
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : written
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))
  const isReal = isDay && new Date(iso).toISOString().startsWith(iso)
  return isReal ? ok(iso) : fail({ kind: 'day-unusable', written: written.slice(0, 40) })
}
