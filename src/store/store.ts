import type { Transaction } from 'kysely'
import type { Refusal } from '../domain/refusal.ts'
import type { Result } from '../domain/result.ts'
import type { Backup } from './backup/backup-file.ts'
import type { Tables } from './tables.ts'

/** A transaction in which only one body's rows exist. */
export type BodyTransaction = Transaction<Tables>

/**
 * An open store. Everything a body owns is read and written through `inBody`: row-level security then shows and
 * accepts that body's rows only, whatever the query says.
 *
 * NOTE: the embedded default has one connection, so inside the callback await nothing but the database.
 */
export interface Store {
  /** Data directory, or host and database of a server. */
  readonly where: string
  /** One transaction: committed when `work` resolves, undone as a whole when it throws. */
  inBody<T>(body: number, work: (db: BodyTransaction) => Promise<T>): Promise<T>
  /** The bodies kept here, by name. */
  bodies(): Promise<readonly StoredBody[]>
  /** The body at work here; null where there is none yet, or none as asked for. See `chosenBody`. */
  body(): Promise<StoredBody | null>
  /** What the body at work was asked for by; null where nothing was said. */
  readonly askedBody: string | null
  /**
   * The same for a body that may be new: found by code, else by slug of its name, else added in the same
   * transaction, so that work that fails leaves no body either.
   */
  inBodyOf<T>(identity: BodyIdentity, work: (db: BodyTransaction, body: number) => Promise<T>): Promise<T>
  /** Tells the planner how much there is now: the embedded engine does not do so by itself. */
  refreshStatistics(): Promise<void>
  /** Everything in it, of all bodies, at one moment; `made` is the ISO time written into it. */
  backup(made: string): Promise<Backup>
  /**
   * Puts a backup into this store: all of it or nothing. Refuses a store that holds a body already, and a backup of a
   * newer program.
   */
  restore(backup: Backup): Promise<Result<null, Refusal>>
  /** What it runs on, for `atlante doctor`. */
  describe(): Promise<StoreDescription>
  /** Ends the work in hand, closes the connections and gives the data directory free. */
  close(): Promise<void>
}

export interface BodyIdentity {
  readonly slug: string
  readonly name: string
  readonly ipaCode: string | null
  readonly istatCode: string | null
}

export interface StoredBody extends BodyIdentity {
  readonly id: number
}

export interface StoreDescription {
  readonly engine: 'embedded' | 'server'
  /** As the engine says it, e.g. `15.18`. */
  readonly version: string
  /** Data directory, or host and database of a server. */
  readonly where: string
  /** Number of the last migration. */
  readonly schema: number
}
