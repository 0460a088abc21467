/** What a link lets a person do without a password: once, and for a time. */
export type TokenPurpose = 'first' | 'invitation' | 'reset'

/** Links that let people in. Only a hash is kept: who reads the table cannot use it. */
export interface SignInTokensTable {
  readonly body: number
  /** SHA-256 of the token, hexadecimal. */
  readonly hash: string
  readonly purpose: TokenPurpose
  /** Null for the link of the first administrator. */
  readonly person: number | null
  readonly made_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
}
