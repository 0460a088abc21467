/** An address as it is kept and compared: in small letters, without spaces around; null for what is none. */
export function emailOf(written: string): string | null {
  const email = written.trim().toLowerCase()
  return email.length <= 254 &&
    /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\.]+$/.test(email)
    ? email
    : null
}
