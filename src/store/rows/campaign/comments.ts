import type { CommentPlace, DraftComment } from '../../../domain/campaign/draft-map.ts'
import type { BodyTransaction } from '../../store.ts'

/** What was said of a map, oldest first. */
export async function loadComments(
  db: BodyTransaction,
  year: number,
  service: number,
): Promise<DraftComment[]> {
  const rows = await db
    .selectFrom('comments')
    .where('year', '=', year)
    .where('service', '=', service)
    .select(['id', 'place', 'text', 'author', 'at', 'mentions', 'settled_by as settledBy'])
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

export interface NewComment {
  readonly year: number
  readonly service: number
  readonly place: CommentPlace
  readonly text: string
  readonly person: number
  readonly author: string
  readonly mentions: readonly number[]
}

/** Adds a comment and returns its number. */
export async function insertComment(
  db: BodyTransaction,
  body: number,
  { place, mentions, ...comment }: NewComment,
): Promise<number> {
  const { id } = await db
    .insertInto('comments')
    .values({ body, ...comment, place: JSON.stringify(place), mentions: [...mentions] })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Settles an open comment; false where there is none. */
export async function settle(
  db: BodyTransaction,
  { year, service, id }: { readonly year: number; readonly service: number; readonly id: number },
  by: string,
  at: string,
): Promise<boolean> {
  const done = await db
    .updateTable('comments')
    .set({ settled_by: by, settled_at: new Date(at) })
    .where('year', '=', year)
    .where('service', '=', service)
    .where('id', '=', id)
    .where('settled_by', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
