/** Length is what makes a password hard to guess; the upper bound keeps a request small. */
export const shortestPassword = 12
export const longestPassword = 200

export type PasswordProblem = 'too-short' | 'too-long' | 'too-plain' | 'is-the-name'

/** Why a text cannot be this person's password; null where it can. Lengths are in characters. */
export function passwordProblem(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): PasswordProblem | null {
  const { length } = [...password]
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const bare = letters(password)
  if (new Set(password).size < 5) return 'too-plain'
  const own = [email, email.split('@')[0] ?? '', name].map(letters)
  return own.includes(bare) ? 'is-the-name' : null
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')
}
