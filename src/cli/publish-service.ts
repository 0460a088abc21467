import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nearestWord } from '../domain/nearest-word.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type FormatName, formats } from '../publish/formats.ts'
import { type MapMaterial, mapDocument } from '../publish/map-document.ts'
import { publishWords } from '../words/publish.ts'
import type { CommandIo } from './command.ts'

/** One service's map to be written into a folder. */
export interface ServiceToPublish extends MapMaterial {
  /** Its address in the portal, e.g. `anagrafe`. */
  readonly slug: string
  readonly folder: string
  readonly only: readonly FormatName[]
}

/**
 * Writes one map as `anagrafe-2024.pdf` and so on, and answers how many files. Each is whole or not written; other
 * files of the folder stay.
 */
export async function publishService(
  { slug, folder, only, ...material }: ServiceToPublish,
  io: CommandIo,
): Promise<Result<number, Refusal>> {
  const { edition, publication } = material
  const slugs = publication.addresses.map(address => address.slug)
  const place = slugs.indexOf(slug)
  if (place < 0) {
    return fail({ kind: 'service-not-found', slug, year: edition.year, near: nearestWord(slug, slugs) })
  }
  const made = await makeFolder(folder)
  if (!made.ok) return made
  for (const format of only) {
    const start = performance.now()
    const bytes = await mapDocument(material, place, format)
    const name = `${slug}-${edition.year}.${formats[format].extension}`
    const written = await io.writeFile(join(folder, name), bytes)
    if (!written.ok) return written
    const milliseconds = performance.now() - start
    io.stderr.write(`${publishWords[io.language].file({ name, bytes: bytes.byteLength, milliseconds })}\n`)
  }
  return ok(only.length)
}

async function makeFolder(path: string): Promise<Result<null, Refusal>> {
  try {
    await mkdir(path, { recursive: true })
    return ok(null)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    return fail({ kind: 'file-not-writable', path, reason: code })
  }
}
