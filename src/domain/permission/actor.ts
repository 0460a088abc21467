import type { Assignment } from './role.ts'

/** The person who asks for something: the first thing every use case is given. */
export interface Actor {
  /** Number of the body in the store: people belong to one. */
  readonly body: number
  /** Number of the person in the store. */
  readonly person: number
  readonly name: string
  /** Every role the person holds, whatever its days: `may` looks at them. */
  readonly assignments: readonly Assignment[]
}
