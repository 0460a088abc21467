import { type FormatName, fileNameOf, formats, type Material } from '../formats.ts'
import { type WrittenFile, writtenFile } from '../open-data/catalogue/written-file.ts'
import { type Manifest, manifestName, manifestOf, manifestText } from '../seal/manifest.ts'
import type { Seal } from '../seal/seal.ts'

/** The files of a publication by their names, the manifest that seals them last. */
export interface SealedFiles {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly manifest: Manifest
}

export interface SealedFilesOptions {
  readonly only: readonly FormatName[]
  readonly seal: Seal
  /** The seals of the revisions before, oldest first. */
  readonly earlier: readonly Seal[]
  /** Called as each file is ready. */
  progress?(file: { readonly name: string; readonly bytes: number; readonly milliseconds: number }): void
}

/** Writes an edition in several formats and seals them. */
export async function sealedFiles(
  material: Omit<Material, 'written'>,
  { only, seal, earlier, progress }: SealedFilesOptions,
): Promise<SealedFiles> {
  const { edition } = material
  const written: WrittenFile[] = []
  const files: Record<string, Uint8Array> = {}
  for (const format of only) {
    const start = performance.now()
    const bytes = await formats[format].write({ ...material, written })
    const name = fileNameOf(edition, format)
    files[name] = bytes
    written.push(...writtenFile(format, name, bytes))
    progress?.({ name, bytes: bytes.byteLength, milliseconds: performance.now() - start })
  }
  const manifest = manifestOf(edition, seal, files, earlier)
  files[manifestName] = new TextEncoder().encode(manifestText(manifest))
  return { files, manifest }
}
