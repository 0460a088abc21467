/** A step of the schema: plain SQL, run once, in the order of its number. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}
