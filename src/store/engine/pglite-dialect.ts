import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { PgliteThread } from './pglite-thread.ts'

/** Kysely over the database thread: PostgreSQL in all but the connection, of which there is one. */
export function pgliteDialect(thread: PgliteThread): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(thread),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** Who wants the connection waits in line: a transaction has it from `begin` to its end. */
class PgliteDriver implements Driver {
  readonly #thread: PgliteThread
  readonly #connection: DatabaseConnection
  #line: Promise<void> = Promise.resolve()
  #release: () => void = () => {}

  constructor(thread: PgliteThread) {
    this.#thread = thread
    this.#connection = new PgliteConnection(thread)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#line
    let release = () => {}
    this.#line = new Promise(resolve => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async destroy(): Promise<void> {
    await this.#line
    await this.#thread.close()
  }
}

class PgliteConnection implements DatabaseConnection {
  readonly #thread: PgliteThread

  constructor(thread: PgliteThread) {
    this.#thread = thread
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#thread.query(query.sql, query.parameters)
    // The row type is what the caller of Kysely states; no database can check it.
    return { rows: rows as R[], ...(affected === null ? {} : { numAffectedRows: BigInt(affected) }) }
  }

  streamQuery(): never {
    throw new Error('the embedded database gives whole results only')
  }
}
