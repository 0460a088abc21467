import type { Assignment, Role } from '../../../domain/permission/role.ts'
import type { BodyTransaction } from '../../store.ts'
import { assignmentFrom, scopeColumns } from './assignment-columns.ts'

/** An assignment with its number and the person who holds it. */
export interface StoredAssignment extends Assignment {
  readonly id: number
  readonly person: number
}

/** Every assignment of the body, or of one person, in the order in which they were given. */
export async function listAssignments(
  db: BodyTransaction,
  person: number | null = null,
): Promise<StoredAssignment[]> {
  const rows = await db
    .selectFrom('assignments')
    .selectAll()
    .$if(person !== null, query => query.where('person', '=', person ?? 0))
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...assignmentFrom(row), id: row.id, person: row.person }))
}

/** Adds a role and returns its number. */
export async function insertAssignment(
  db: BodyTransaction,
  body: number,
  { person, role, scope, from, to, deputyFor }: Omit<StoredAssignment, 'id'>,
): Promise<number> {
  const { id } = await db
    .insertInto('assignments')
    .values({
      body,
      person,
      role,
      ...scopeColumns(scope),
      from_date: from,
      to_date: to,
      deputy_for: deputyFor,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends an assignment with `lastDay` (ISO date), or removes one that would have begun later. */
export async function endAssignment(
  db: BodyTransaction,
  { id, from }: Pick<StoredAssignment, 'id' | 'from'>,
  lastDay: string,
): Promise<void> {
  if (from > lastDay) await db.deleteFrom('assignments').where('id', '=', id).execute()
  else await db.updateTable('assignments').set({ to_date: lastDay }).where('id', '=', id).execute()
}

/** Whether somebody who has signed in once holds a role on `day`. */
export async function isRoleHeld(db: BodyTransaction, role: Role, day: string): Promise<boolean> {
  const row = await db
    .selectFrom('assignments as a')
    .innerJoin('people as p', join => join.onRef('p.body', '=', 'a.body').onRef('p.id', '=', 'a.person'))
    .select('a.id')
    .where('a.role', '=', role)
    .where('a.from_date', '<=', day)
    .where(({ eb, or }) => or([eb('a.to_date', 'is', null), eb('a.to_date', '>=', day)]))
    .where('p.password', 'is not', null)
    .where('p.ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
