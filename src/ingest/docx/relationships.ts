import { fail, ok, type Result } from '../../domain/result.ts'
import type { ArchiveProblem } from '../archive/archive-problem.ts'
import { readXmlPart } from '../archive/read-part.ts'
import type { Archive, ArchivePart } from '../archive/zip.ts'
import { relationshipNamespaces } from './namespaces.ts'

/**
 * The parts that a part points to, by the last word of their relationship type: `officeDocument`, `styles`,
 * `footnotes`. `from` is '' for the package itself. Parts outside the archive are left out.
 */
export function relatedParts(
  archive: Archive,
  from: string,
): Result<ReadonlyMap<string, ArchivePart>, ArchiveProblem> {
  const found = new Map<string, ArchivePart>()
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const part = archive.parts.get(`${folder}_rels/${from.slice(folder.length)}.rels`)
  if (!part) return ok(found)
  const problem = readXmlPart(archive, part, relationshipNamespaces, {
    open(name, attributes) {
      if (name !== 'rel:Relationship' || attributes['TargetMode'] === 'External') return
      const target = archive.parts.get(resolve(folder, attributes['Target'] ?? ''))
      const type = attributes['Type'] ?? ''
      if (target) found.set(type.slice(type.lastIndexOf('/') + 1), target)
    },
    close() {},
    text() {},
  })
  return problem ? fail(problem) : ok(found)
}

/** A target is relative to the folder of the part that names it, or absolute in the package. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
