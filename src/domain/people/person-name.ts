/** A name without control characters, with single spaces; null for none, or one that no page can show. */
export function personNameOf(written: string): string | null {
  const name = written.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return name === '' || name.length > 120 ? null : name
}
