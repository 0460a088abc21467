import type { Finding } from '../domain/finding.ts'
import type { Acceptance, FindingComparison } from '../domain/finding-comparison.ts'
import { findingFingerprint } from '../domain/finding-fingerprint.ts'
import { findingSentence, findingWords } from '../words/findings.ts'
import type { Language } from '../words/language.ts'

/** What the checks found, apart from what a person has explained. */
interface CheckedFindings {
  readonly findings: readonly Finding[]
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[]
}

/** The contract of `atlante check --json`; with a baseline each finding says whether it is new, and what is gone. */
export function findingsJson(
  { findings, accepted }: CheckedFindings,
  comparison: FindingComparison | null,
  language: Language,
): unknown {
  const added = new Set(comparison?.added)
  return {
    findings: findings.map(finding => ({
      ...findingJson(finding, language),
      ...(comparison ? { state: added.has(finding) ? 'new' : 'unchanged' } : {}),
    })),
    ...(accepted.length > 0
      ? {
          accepted: accepted.map(({ finding, acceptance }) => ({
            ...findingJson(finding, language),
            reason: acceptance.reason,
            acceptedBy: acceptance.acceptedBy,
            acceptedAt: acceptance.acceptedAt,
          })),
        }
      : {}),
    ...(comparison ? { gone: comparison.gone } : {}),
  }
}

function findingJson(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    service: finding.service,
    map: finding.map,
    rows: finding.rows,
    years: finding.years,
    lines: finding.lines,
    message: findingSentence(finding, language),
    evidence: finding.evidence,
    suggestion: findingWords(finding, language).suggestion,
    fingerprint: findingFingerprint(finding),
  }
}

/** The fingerprints of an earlier `--json`; null where the text is none. */
export function baselineFingerprints(text: string): readonly string[] | null {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('findings' in read) || !Array.isArray(read.findings))
      return null
    const prints = read.findings.map((each: unknown) =>
      typeof each === 'object' && each !== null && 'fingerprint' in each ? each.fingerprint : null,
    )
    return prints.every(print => typeof print === 'string') ? prints : null
  } catch {
    return null
  }
}
