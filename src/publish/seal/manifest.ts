import { createHash } from 'node:crypto'
import type { Edition } from '../../domain/edition.ts'
import type { Seal } from './seal.ts'

/** Name of the manifest inside a published folder. */
export const manifestName = 'manifest.json'

/** What proves a published folder unchanged. */
export interface Manifest {
  readonly format: 'atlante.publication/1'
  readonly body: string
  readonly year: number
  readonly title: string
  readonly seal: Seal
  readonly files: readonly SealedFile[]
  /** The seals of the revisions before this one, oldest first. */
  readonly earlier: readonly Seal[]
}

export interface SealedFile {
  readonly name: string
  readonly bytes: number
  /** 64 hexadecimal signs. */
  readonly sha256: string
}

/** The manifest of an edition's files. */
export function manifestOf(
  edition: Edition,
  seal: Seal,
  files: Readonly<Record<string, Uint8Array>>,
  earlier: readonly Seal[],
): Manifest {
  return {
    format: 'atlante.publication/1',
    body: edition.body.name,
    year: edition.year,
    title: edition.title,
    seal,
    files: Object.entries(files).map(([name, content]) => ({
      name,
      bytes: content.byteLength,
      sha256: sha256(content),
    })),
    earlier,
  }
}

/** SHA-256 in hexadecimal. */
export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** A manifest as it stands in its file. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** A manifest from its text; null for what is none. */
export function parseManifest(text: string): Manifest | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  return isManifest(value) ? value : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    value['format'] === 'atlante.publication/1' &&
    typeof value['body'] === 'string' &&
    Number.isInteger(value['year']) &&
    typeof value['title'] === 'string' &&
    isSeal(value['seal']) &&
    Array.isArray(value['files']) &&
    value['files'].every(isFile) &&
    Array.isArray(value['earlier']) &&
    value['earlier'].every(isSeal)
  )
}

function isSeal(value: unknown): value is Seal {
  if (!isRecord(value)) return false
  const { revision, reason, resolution, data } = value
  const approved =
    resolution === null ||
    (isRecord(resolution) &&
      typeof resolution['number'] === 'string' &&
      typeof resolution['date'] === 'string')
  return (
    Number.isInteger(revision) &&
    (reason === null || typeof reason === 'string') &&
    approved &&
    typeof data === 'string' &&
    /^[0-9a-f]{64}$/.test(data)
  )
}

/** A name with a folder in it would lead outside the published one. */
function isFile(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    /^[^/\\]+$/.test(value['name']) &&
    Number.isInteger(value['bytes']) &&
    typeof value['sha256'] === 'string'
  )
}
