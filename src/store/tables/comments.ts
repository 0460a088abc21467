import type { Generated, JSONColumnType } from 'kysely'
import type { CommentPlace } from '../../domain/campaign/draft-map.ts'

/** What a person says about a place of a draft. */
export interface CommentsTable {
  readonly body: number
  readonly year: number
  readonly id: Generated<number>
  readonly service: number
  readonly place: JSONColumnType<CommentPlace>
  readonly text: string
  readonly person: number
  readonly author: string
  /** Numbers of people. */
  readonly mentions: readonly number[]
  readonly at: Generated<Date>
  readonly settled_by: string | null
  readonly settled_at: Date | null
}
