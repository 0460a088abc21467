import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Edition } from '../../../domain/edition.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** In bytes: eighty times the real edition. */
const largest = 64 * 1024 * 1024

/**
 * An edition that the first step read, as the page carries it to the second: nothing is kept on the server between
 * the two, so that a restart loses nothing and nobody else finds it.
 */
export async function carriedEdition(edition: Edition): Promise<string> {
  return (await pack(JSON.stringify(edition))).toString('base64')
}

/** The interchange format of what came back; null where it did not arrive whole. Not yet held against the format. */
export async function editionCarried(text: string): Promise<Uint8Array | null> {
  try {
    return await unpack(Buffer.from(text, 'base64'), { maxOutputLength: largest })
  } catch {
    return null
  }
}
