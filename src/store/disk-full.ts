/**
 * Whether a query failed because the disk is full: PostgreSQL's code 53100. The embedded engine stops where even
 * its log cannot be written; what it said then is in the message.
 */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '53100') || /no space left on device/i.test(error.message)
}
