import type { DataFileName } from '../../../words/open-data.ts'
import { sha256 } from '../../seal/manifest.ts'
import { type DataFileKind, dataFileNames, dataFiles } from '../data-files.ts'

/** A data file as it was written. */
export interface WrittenFile {
  readonly name: DataFileName
  readonly fileName: string
  readonly dataset: DataFileKind['dataset']
  readonly bytes: number
  /** 64 hexadecimal signs. */
  readonly sha256: string
}

/** What the catalogue says of a file; nothing of one that is no data. */
export function writtenFile(format: string, fileName: string, content: Uint8Array): readonly WrittenFile[] {
  const name = dataFileNames.find(each => each === format)
  if (name === undefined) return []
  const { dataset } = dataFiles[name]
  return [{ name, fileName, dataset, bytes: content.byteLength, sha256: sha256(content) }]
}
