import type { Finding } from './finding.ts'
import { findingFingerprint } from './finding-fingerprint.ts'

/** Two runs side by side: what appeared, what went away, what stayed. */
export interface FindingComparison {
  readonly added: readonly Finding[]
  /** Fingerprints of the earlier run that this one no longer has. */
  readonly gone: readonly string[]
  readonly unchanged: readonly Finding[]
}

/** Compares a run with the fingerprints of an earlier one. A fingerprint met twice counts twice. */
export function compareFindings(earlier: readonly string[], now: readonly Finding[]): FindingComparison {
  const left = new Map<string, number>()
  for (const print of earlier) left.set(print, (left.get(print) ?? 0) + 1)
  const added: Finding[] = []
  const unchanged: Finding[] = []
  for (const finding of now) {
    const print = findingFingerprint(finding)
    const count = left.get(print) ?? 0
    left.set(print, count - 1)
    ;(count > 0 ? unchanged : added).push(finding)
  }
  const gone = [...left].flatMap(([print, count]) => Array<string>(Math.max(0, count)).fill(print))
  return { added, gone, unchanged }
}

/** A finding that a person has explained: it is kept and shown, not raised again while its figures stand. */
export interface Acceptance {
  readonly fingerprint: string
  readonly rule: string
  readonly reason: string
  readonly acceptedBy: string
  /** ISO date and time. */
  readonly acceptedAt: string
}

/** Parts a run into what is still open and what was accepted, with the acceptance that holds for it. */
export function splitAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): { open: Finding[]; accepted: { finding: Finding; acceptance: Acceptance }[] } {
  const known = new Map(acceptances.map(each => [each.fingerprint, each]))
  const open: Finding[] = []
  const accepted: { finding: Finding; acceptance: Acceptance }[] = []
  for (const finding of findings) {
    const acceptance = known.get(findingFingerprint(finding))
    if (acceptance) accepted.push({ finding, acceptance })
    else open.push(finding)
  }
  return { open, accepted }
}
