import type { Finding } from './finding.ts'

/**
 * What makes a finding the same finding in another run: its rule, its service, its rows and the figures that
 * prove it. Lines and the order of maps do not count, so moving a page changes nothing; a changed figure does.
 *
 * 16 hexadecimal digits (64-bit FNV-1a); a name, not a protection against forgery.
 */
export function findingFingerprint(finding: Finding): string {
  return fnv64(
    JSON.stringify([
      finding.rule,
      finding.service,
      finding.rows,
      finding.years,
      sorted(finding.params),
      sorted(finding.evidence),
    ]),
  )
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}

const prime = 0x100000001b3n
const mask = 0xffffffffffffffffn

function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * prime) & mask
  }
  return hash.toString(16).padStart(16, '0')
}
