import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { columnValues } from './column-values.ts'
import type { Engine } from './engine.ts'
import { fewerTrips } from './fewer-trips.ts'

/** The oldest PostgreSQL that the suite runs on. */
const oldestVersion = 15

/** Waiting longer than this for a server that does not answer helps nobody. */
const connectMilliseconds = 10_000

/** Reaches a PostgreSQL server. Refuses one that is away, does not let us in, or is too old. */
export async function openServer(url: string): Promise<Result<Engine, Refusal>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connectMilliseconds,
    types: { getTypeParser: typeParser },
  })
  // A connection that the server drops while idle is replaced by the pool; without a listener it ends the process.
  pool.on('error', () => {})
  const where = placeOf(url)
  try {
    const answer = await pool.query<{ version: string; number: number }>(
      "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
    )
    const { version = '', number = 0 } = answer.rows[0] ?? {}
    if (number >= oldestVersion * 10_000) {
      return ok({
        kind: 'server',
        where,
        dialect: new PostgresDialect({ pool: fewerTrips(pool) }),
        release() {},
      })
    }
    await pool.end()
    return fail({ kind: 'database-too-old', where, version, needed: oldestVersion })
  } catch (error) {
    await pool.end()
    const refusal = connectionRefusal(where, url, error)
    if (refusal) return fail(refusal)
    throw error
  }
}

const typeParser: pg.CustomTypesConfig['getTypeParser'] = (type: number, format?: string) =>
  columnValues[type] ?? pg.types.getTypeParser(type, format === 'binary' ? 'binary' : 'text')

/** Where the server is, without user and password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

function connectionRefusal(where: string, url: string, error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // PostgreSQL's classes: 28 "invalid authorization", 3D "invalid catalog name", 57 "operator intervention".
  if (code.startsWith('28')) return { kind: 'database-login-refused', where, user: userOf(url) }
  if (code.startsWith('3D')) return { kind: 'database-not-found', where }
  if (code.startsWith('57')) return { kind: 'database-unreachable', where, reason: error.message }
  if (/^E[A-Z]/.test(code)) return { kind: 'database-unreachable', where, reason: code }
  if (/^SASL/.test(error.message)) return { kind: 'database-login-refused', where, user: userOf(url) }
  if (/timeout|terminated/i.test(error.message)) {
    return { kind: 'database-unreachable', where, reason: error.message }
  }
  return error instanceof TypeError ? { kind: 'database-unreachable', where, reason: error.message } : null
}

function userOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).username)
  } catch {
    return ''
  }
}
