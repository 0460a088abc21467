import { sql } from 'kysely'
import type { BodyTransaction } from '../store.ts'

/** What of the history is asked for; null for everything. */
export interface HistoryAsked {
  /** Who did it, or to whom it was done. */
  readonly person: number | null
  /** Number of the service. */
  readonly service: number | null
  /** Number of the row in the collection, and the date: one cell. */
  readonly row: number | null
  readonly date: string | null
  /** First part of the action: `cell`, `map`, `right`. */
  readonly about: string | null
  /** ISO dates in Italian time, both included. */
  readonly from: string | null
  readonly to: string | null
  /** Only what is older than this number. */
  readonly before: number | null
}

/** An entry of the history, with its place in the chain. */
export interface HistoryEntry {
  readonly number: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly from: Readonly<Record<string, unknown>> | null
  readonly to: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
  readonly hash: string
}

/** The entries that are asked for, newest first. */
export async function findHistory(
  db: BodyTransaction,
  asked: HistoryAsked,
  most: number,
): Promise<readonly HistoryEntry[]> {
  const { person, service, row, date, about, from, to, before } = asked
  const { rows } = await sql<HistoryEntry>`
    select number, at, actor, action, subject, "from", "to", reason, hash from history
    where (${person}::integer is null or subject ->> 'person' = ${person}::text or subject ->> 'whom' = ${person}::text)
      and (${service}::integer is null or subject ->> 'service' = ${service}::text)
      and (${row}::integer is null or subject ->> 'row' = ${row}::text)
      and (${date}::text is null or subject ->> 'date' = ${date}::text)
      and (${about}::text is null or split_part(action, '.', 1) = ${about}::text)
      and (${from}::text is null or at >= ${from}::timestamp at time zone 'Europe/Rome')
      and (${to}::text is null or at < (${to}::date + 1)::timestamp at time zone 'Europe/Rome')
      and (${before}::bigint is null or number < ${before}::bigint)
    order by number desc limit ${most}`.execute(db)
  return rows
}

/** The kinds of things that have happened: first parts of the actions. */
export async function historyKinds(db: BodyTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ kind: string }>`
    select distinct split_part(action, '.', 1) as kind from history order by 1`.execute(db)
  return rows.map(({ kind }) => kind)
}
