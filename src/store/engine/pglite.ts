import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { columnValues } from './column-values.ts'

/** PGlite starts with `-F` (no fsync). Without it, and with a sync method that its file layer can be taught. */
const startParams = [
  ...PGlite.defaultStartParams.filter(word => word !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  // One connection of one body's data: PostgreSQL's default of 128 MB would only cost memory.
  ...['-c', 'shared_buffers=32MB'],
]

/** Opens a database directory, or makes it (about 4 s) where it is not there. Only inside a lock. */
export async function openPglite(directory: string): Promise<PGlite> {
  const database = await PGlite.create({
    dataDir: directory,
    extensions: { pg_trgm, unaccent },
    startParams,
    parsers: { ...columnValues },
    // Log segments of 1 MB instead of 16: an empty directory is 29 MB instead of 39.
    initDbStartParams: ['--wal-segsize=1'],
  })
  syncForReal(database)
  return database
}

/** Emscripten's number for "input or output error". */
const ioError = 29

/** What is used here of the streams of Emscripten's NODEFS. */
interface NodeStream {
  /** Descriptor of the real file. */
  readonly nfd?: number
  readonly node: unknown
}

/**
 * Gives PGlite's file layer the fsync it lacks, so that an acknowledged change survives the loss of power.
 *
 * NOTE: this leans on the inside of PGlite and Emscripten. `pglite.test.ts` counts the calls; if an update moves
 * these parts, opening fails here rather than losing data one day.
 */
function syncForReal(database: PGlite): void {
  const layer = database.Module.FS.lookupPath('/pglite/data').node.mount.type
  layer.stream_ops.fsync = (stream: NodeStream) => {
    try {
      if (stream.nfd === undefined) syncDirectory(layer.realPath(stream.node))
      else fdatasyncSync(stream.nfd)
      return 0
    } catch {
      return ioError
    }
  }
}

/** A new file is there after a power loss only if its directory was synced too. Windows has no such call. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
