import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** When every part of an archive says it was written: the first moment a zip can name. */
const firstMoment = '1980-01-01T00:00:00'

/**
 * An office archive without the moment it was made, so that the same edition gives the same bytes: the parts keep
 * their order and bear one date, the document's own dates are `date`. `change` says what to do to the text of a part.
 */
export function steadyArchive(
  archive: Uint8Array,
  {
    date,
    change = {},
  }: { readonly date: string; readonly change?: Readonly<Record<string, (xml: string) => string>> },
): Uint8Array {
  const parts = unzipSync(archive)
  for (const [name, changed] of Object.entries(change)) {
    const part = parts[name]
    if (part) parts[name] = strToU8(changed(strFromU8(part)))
  }
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
