import { type FileHandle, open } from 'node:fs/promises'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { largestDocument } from '../ingest/read-document.ts'

/** A whole file, or why it cannot be had. A file that says it is too large is refused before it is read. */
export async function readFile(path: string, limit = largestDocument): Promise<Result<Uint8Array, Refusal>> {
  try {
    const file = await open(path)
    try {
      return await read(file, path, limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail(refusalOf(error, path))
  }
}

async function read(file: FileHandle, path: string, limit: number): Promise<Result<Uint8Array, Refusal>> {
  const stat = await file.stat()
  if (stat.isDirectory()) return fail({ kind: 'file-is-directory', path })
  if (stat.size > limit) return fail({ kind: 'file-too-large', path, bytes: stat.size, limit })
  // A pipe has no size: count what comes.
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    chunks.push(chunk)
    bytes += chunk.byteLength
    if (bytes > limit) return fail({ kind: 'file-too-large', path, bytes, limit })
  }
  return bytes === 0 ? fail({ kind: 'file-empty', path }) : ok(Buffer.concat(chunks))
}

function refusalOf(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'file-not-found', path }
  if (code === 'EISDIR') return { kind: 'file-is-directory', path }
  if (code === '') throw error
  return { kind: 'file-not-readable', path, reason: code }
}
