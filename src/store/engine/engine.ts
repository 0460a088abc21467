import type { Dialect } from 'kysely'

/** A database that can be reached: the embedded one or a server. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  /** Data directory, or `host:port/database`. */
  readonly where: string
  readonly dialect: Dialect
  /** After the dialect's connections are closed: gives the data directory free. */
  release(): void
}
