import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { withBegin } from './with-begin.ts'

/**
 * Opens a statement that is asked so often, always with the same text, that a server should plan it once for each
 * connection: planning takes as long as answering. Elsewhere it is a comment.
 */
const prepared = '/* prepared */'

/**
 * The pool, with fewer trips to the server: a transaction begins with its first statement where that one allows it,
 * and statements that open with the mark above are sent by a name.
 */
export function fewerTrips(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? clientWithFewerTrips(client)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

/** Kysely's other form of a query, with a cursor, is for reading in a stream, which nothing here does. */
function clientWithFewerTrips(client: pg.PoolClient): PostgresPoolClient {
  /** The transaction is to begin with the next statement. */
  let beginning = false
  const query = async (asked: unknown, values: readonly unknown[] = []) => {
    const text = String(asked)
    const begun = beginning
    beginning = text === 'begin'
    if (beginning) return nothing('BEGIN')
    if (!begun) return client.query(queryOf(text, values))
    // Nothing has been asked between the two: there is nothing to end.
    if (text === 'commit' || text === 'rollback') return nothing('COMMIT')
    if (text.startsWith(withBegin) && values.length === 0) {
      await client.query(`begin; ${text}`)
      return nothing('SELECT')
    }
    await client.query('begin')
    return client.query(queryOf(text, values))
  }
  return { query, release: () => client.release() } as unknown as PostgresPoolClient
}

const nothing = (command: string) => ({ command, rowCount: 0, rows: [] })

function queryOf(text: string, values: readonly unknown[]): pg.QueryConfig {
  const query = { text, values: [...values] }
  return text.startsWith(prepared) ? { ...query, name: nameOf(text) } : query
}

const names = new Map<string, string>()

/** The server looks at 63 characters of a name; the same text has the same name. */
function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32)
  names.set(text, known)
  return known
}
