import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fail, ok, type Result } from '../../domain/result.ts'

/**
 * A backup as a file: gzip over lines of text. The first line is the header, then one line a row (the name of its
 * table, a tab, the row as PostgreSQL writes it in JSON), at last the SHA-256 of all lines before. Rows never pass
 * through JavaScript numbers, so that none is rounded.
 */
export interface Backup {
  readonly header: BackupHeader
  /** Rows by table, as JSON texts. */
  readonly tables: ReadonlyMap<string, readonly string[]>
}

export interface BackupHeader {
  readonly format: 'atlante.backup/1'
  /** Number of the last migration of the store it was made from. */
  readonly schema: number
  /** ISO date and time. */
  readonly made: string
  /** Rows of each table, in an order in which they can be put back. */
  readonly rows: Readonly<Record<string, number>>
}

/** Why a file is not a backup that can be trusted. */
export type BackupFault = 'not-a-backup' | 'cut-or-changed'

export function writeBackup({ header, tables }: Backup): Uint8Array {
  const lines = [JSON.stringify(header)]
  for (const [table, rows] of tables) for (const row of rows) lines.push(`${table}\t${row}`)
  const text = lines.map(line => `${line}\n`).join('')
  return gzipSync(`${text}sha256\t${hash(text)}\n`)
}

/** Reads a backup that must be whole: every line is proved before anything is done with it. */
export function readBackup(bytes: Uint8Array): Result<Backup, BackupFault> {
  const text = unpack(bytes)
  if (!text.ok) return text
  const end = text.value.lastIndexOf('\nsha256\t') + 1
  const whole = text.value.slice(0, end)
  const header = headerOf(whole)
  if (header === null) return fail('not-a-backup')
  if (text.value.slice(end) !== `sha256\t${hash(whole)}\n`) return fail('cut-or-changed')
  const tables = new Map<string, string[]>(Object.keys(header.rows).map(table => [table, []]))
  for (const line of whole.split('\n').slice(1, -1)) {
    const tab = line.indexOf('\t')
    tables.get(line.slice(0, tab))?.push(line.slice(tab + 1))
  }
  return ok({ header, tables })
}

function unpack(bytes: Uint8Array): Result<string, BackupFault> {
  try {
    return ok(gunzipSync(bytes).toString('utf8'))
  } catch {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    return fail(isGzip ? 'cut-or-changed' : 'not-a-backup')
  }
}

function headerOf(text: string): BackupHeader | null {
  const [first = ''] = text.split('\n', 1)
  try {
    const header: unknown = JSON.parse(first)
    return isHeader(header) ? header : null
  } catch {
    return null
  }
}

function isHeader(value: unknown): value is BackupHeader {
  if (typeof value !== 'object' || value === null) return false
  const { format, schema, rows } = value as Readonly<Record<string, unknown>>
  return (
    format === 'atlante.backup/1' &&
    Number.isSafeInteger(schema) &&
    typeof rows === 'object' &&
    rows !== null &&
    Object.keys(rows).every(name => /^[a-z_]+$/.test(name))
  )
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
