import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** When every part of an archive says it was written: the first moment a zip can name. */
const firstMoment = '1980-01-01T00:00:00'

/**
 * An office archive without the moment it was made, so that the same edition gives the same bytes: the parts keep
 * their order and bear one date, the document's own dates are `date`. `steady` does the same to a Word text.
 */
export function steadyArchive(
  archive: Uint8Array,
  { date, steady }: { readonly date: string; readonly steady?: (xml: string) => string },
): Uint8Array {
  const parts = unzipSync(archive)
  const main = parts['word/document.xml']
  if (main && steady) parts['word/document.xml'] = strToU8(steady(strFromU8(main)))
  const core = parts['docProps/core.xml']
  if (core) {
    const dated = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date}T00:00:00Z`,
    )
    parts['docProps/core.xml'] = strToU8(dated)
  }
  return zipParts(parts)
}

/** Parts zipped in their order. `stored` names those that must not be compressed. */
export function zipParts(
  parts: Readonly<Record<string, Uint8Array>>,
  stored: readonly string[] = [],
): Uint8Array {
  const files: Zippable = {}
  for (const [name, bytes] of Object.entries(parts))
    files[name] = [bytes, stored.includes(name) ? { level: 0 } : {}]
  return zipSync(files, { level: 6, mtime: firstMoment })
}
