import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestName, parseManifest, sha256 } from './manifest.ts'

/** A file of a published folder that is not as its manifest says. */
export interface FolderDifference {
  readonly file: string
  readonly kind: 'changed' | 'missing' | 'extra'
}

export interface FolderProof {
  readonly manifest: Manifest
  /** SHA-256 of the manifest itself: who keeps this one number can prove the folder for ever. */
  readonly manifestHash: string
  readonly differences: readonly FolderDifference[]
}

/** Compares every file of a published folder with its manifest; null where there is no manifest to compare with. */
export async function verifyFolder(folder: string): Promise<FolderProof | null> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (!entries.some(entry => entry.name === manifestName && entry.isFile())) return null
  const text = await readFile(join(folder, manifestName))
  const manifest = parseManifest(new TextDecoder().decode(text))
  if (!manifest) return null
  const named = new Map(manifest.files.map(file => [file.name, file]))
  const differences: FolderDifference[] = []
  for (const { name } of entries) {
    if (name !== manifestName && !named.has(name)) differences.push({ file: name, kind: 'extra' })
  }
  for (const { name, sha256: expected } of manifest.files) {
    const entry = entries.find(each => each.name === name)
    if (!entry) differences.push({ file: name, kind: 'missing' })
    else if (!entry.isFile() || sha256(await readFile(join(folder, name))) !== expected)
      differences.push({ file: name, kind: 'changed' })
  }
  differences.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { manifest, manifestHash: sha256(text), differences }
}
