import { availableParallelism } from 'node:os'
import { type Algorithm, hash, verify } from '@node-rs/argon2'
import { turns } from './turns.ts'

/** argon2id with 19 MiB and two passes: what OWASP advises at least; some 30 ms here. */
const options = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const

/** Each takes a processor and 19 MiB: one processor is left for everything else, however many people sign in. */
const inTurn = turns(Math.max(1, Math.min(4, availableParallelism()) - 1))

/** A password as it is kept: argon2id with its salt and its costs, as one text. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), options))
}

/** Of nobody's password: so that asking for an account that is not there takes as long as for one that is. */
let nobodys: Promise<string> | null = null

/** Whether this is the password that was kept; `kept` is null where there is none, and the answer then no. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password')
  const against = kept ?? (await nobodys)
  const right = await inTurn(() => verify(against, password.normalize('NFKC')))
  return kept !== null && right
}
