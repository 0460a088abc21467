import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/**
 * Opens a statement that is asked so often, always with the same text, that a server should plan it once for each
 * connection: planning takes as long as answering. Elsewhere it is a comment.
 */
const mark = '/* prepared */'

/** The pool, with the statements that open with the mark sent by a name. */
export function preparing(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

function preparingClient(client: pg.PoolClient): PostgresPoolClient {
  // Kysely's other form of a query, with a cursor, is for reading in a stream, which nothing here does.
  const query = async (text: unknown, values: readonly unknown[] = []) =>
    client.query(queryOf(String(text), [...values]))
  return { query, release: () => client.release() } as unknown as PostgresPoolClient
}

function queryOf(text: string, values: unknown[]): pg.QueryConfig {
  return text.startsWith(mark) ? { name: nameOf(text), text, values } : { text, values }
}

const names = new Map<string, string>()

/** A name is at most 63 characters of which the server looks at all; the same text has the same name. */
function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 32)
  names.set(text, known)
  return known
}
