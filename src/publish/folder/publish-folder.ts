import { readdir } from 'node:fs/promises'
import type { Edition } from '../../domain/edition.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Resolution } from '../../domain/resolution.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { FormatName } from '../formats.ts'
import type { Publication } from '../open-data/publication.ts'
import type { PdfStandard } from '../pdf/typesetter.ts'
import type { TypesettingProcess } from '../pdf/typesetting-process.ts'
import { editionReport } from '../report/edition-report.ts'
import type { Chapter } from '../report/report.ts'
import type { Manifest } from '../seal/manifest.ts'
import { verifyFolder } from '../seal/verify-folder.ts'
import { nextSeal } from './next-seal.ts'
import { replaceFolder, restoreFolder } from './replace-folder.ts'
import { sealedFiles } from './sealed-files.ts'

export interface PublishOptions {
  readonly only: readonly FormatName[]
  readonly pdfStandard: PdfStandard
  readonly resolution: Resolution | null
  /** Why an approved edition is published again with other data. */
  readonly reason: string | null
  /** The number of the edition's revision where it is kept; null for one that is not. */
  readonly revision: number | null
  readonly annexes: readonly Chapter[]
  readonly typesetting: TypesettingProcess
  /** What its open data say of where and when it is published. */
  readonly publication: Omit<Publication, 'edition' | 'revision'>
  /** Called as each file is ready. */
  progress(file: { readonly name: string; readonly bytes: number; readonly milliseconds: number }): void
}

/**
 * Publishes an edition into a folder: a file a format, and the manifest that seals them. The folder is replaced at
 * once at the end; until then, and where anything fails, it stays as it was.
 */
export async function publishFolder(
  edition: Edition,
  folder: string,
  options: PublishOptions,
): Promise<Result<Manifest, Refusal>> {
  const published = await publishedIn(folder)
  if (!published.ok) return published
  if (published.value && published.value.year !== edition.year) {
    return fail({ kind: 'folder-holds-others', path: folder, file: published.value.title })
  }
  const next = nextSeal(edition, published.value, options)
  if (!next.ok) return fail({ kind: 'revision-without-reason', path: folder, year: edition.year })
  const { seal, earlier } = next.value
  const report = editionReport(edition, seal, options.annexes)
  const publication = { ...options.publication, edition, revision: seal.revision }
  const { files, manifest } = await sealedFiles(
    { ...options, edition, report, publication },
    { only: options.only, seal, earlier, progress: options.progress },
  )
  try {
    await replaceFolder(folder, files)
  } catch (error) {
    return fail(refusalOf(error, folder))
  }
  return ok(manifest)
}

/** What a folder holds: a publication, nothing yet, or something that must not be replaced. */
async function publishedIn(folder: string): Promise<Result<Manifest | null, Refusal>> {
  try {
    await restoreFolder(folder)
    const names = await readdir(folder)
    if (names.length === 0) return ok(null)
    const proof = await verifyFolder(folder)
    const foreign = proof ? proof.differences.find(each => each.kind === 'extra')?.file : names.sort()[0]
    if (foreign !== undefined) return fail({ kind: 'folder-holds-others', path: folder, file: foreign })
    return ok(proof?.manifest ?? null)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return ok(null)
    return fail(refusalOf(error, folder))
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function refusalOf(error: unknown, path: string): Refusal {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full', path }
  if (code === '') throw error
  return { kind: 'file-not-writable', path, reason: code }
}
