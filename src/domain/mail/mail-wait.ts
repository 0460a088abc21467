const minutes = [1, 5, 15, 60, 240, 720, 1440]

/** How many minutes to wait after so many failed attempts to send a mail; null to give up, after some two days. */
export function mailWait(attempts: number): number | null {
  return minutes[attempts - 1] ?? null
}
