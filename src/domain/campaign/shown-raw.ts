const plainDigits = /^([+\-−]?)(\d{4,15})(,\d+)?$/

/** A cell as one reads it: plain digits with the dots of thousands, everything else as typed. It reads back the same. */
export function shownRaw(raw: string): string {
  const match = plainDigits.exec(raw)
  if (!match || raw.startsWith('0')) return raw
  return `${match[1] ?? ''}${(match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, '.')}${match[3] ?? ''}`
}
