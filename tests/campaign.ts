import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CellChange } from '../src/domain/campaign/cell-change.ts'
import type { Edition } from '../src/domain/edition.ts'
import type { Actor } from '../src/domain/permission/actor.ts'
import type { Assignment, Role, Scope } from '../src/domain/permission/role.ts'
import { insertAssignment } from '../src/store/rows/people/assignments.ts'
import type { Store } from '../src/store/store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { repositoryRoot } from './real-document.ts'

/** A day in the middle of a collection, and its deadline. */
export const today = '2026-02-01'
export const deadline = '2026-02-28'

/** The edition of the example: 78 maps, of which 77 have a name. */
export function exampleOf2024(): Edition {
  return JSON.parse(readFileSync(join(repositoryRoot, 'examples/cremona-2024/edition.json'), 'utf8'))
}

/** Imports an edition and returns the number of its body. */
export async function imported(store: Store, edition: Edition): Promise<number> {
  const change = await importEdition(store, edition, 'prova')
  if (!change.ok) throw new Error(JSON.stringify(change.error))
  const bodies = await store.bodies()
  return bodies.find(body => body.name === edition.body.name)?.id ?? 0
}

/** Adds a person who holds these roles, and returns them as one who asks. */
export async function addActor(
  store: Store,
  body: number,
  name: string,
  roles: readonly (readonly [role: Role, scope: Scope])[],
): Promise<Actor> {
  const assignments = roles.map(
    ([role, scope]): Assignment => ({ role, scope, from: '2025-01-01', to: null, deputyFor: null }),
  )
  const person = await store.inBody(body, async db => {
    const { id } = await db
      .insertInto('people')
      .values({ body, name, email: `${randomUUID()}@comune.example` })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const assignment of assignments) await insertAssignment(db, body, { ...assignment, person: id })
    return id
  })
  return { body, person, name, assignments }
}

/** The number of a service of the body by its address. */
export async function serviceAt(store: Store, body: number, slug: string): Promise<number> {
  return store.inBody(body, async db => {
    const row = await db
      .selectFrom('services')
      .where('slug', '=', slug)
      .select('id')
      .executeTakeFirstOrThrow()
    return row.id
  })
}

/** A change as a grid would send it. */
export function typed(row: number, date: string, raw: string, more: Partial<CellChange> = {}): CellChange {
  return { key: randomUUID(), row, date, base: 0, raw, ...more }
}

/** What a use case gave, which must not have refused. */
export async function given<T>(
  asked: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
): Promise<T> {
  const result = await asked
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}
