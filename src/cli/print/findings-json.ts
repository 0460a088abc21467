import type { Finding } from '../../domain/finding.ts'
import type { FindingComparison } from '../../domain/finding-comparison.ts'
import { findingFingerprint } from '../../domain/finding-fingerprint.ts'
import { findingSentence, findingWords } from '../../words/findings.ts'
import type { Language } from '../../words/language.ts'

/** The contract of `atlante check --json`; with a baseline each finding says whether it is new, and what is gone. */
export function findingsJson(
  findings: readonly Finding[],
  comparison: FindingComparison | null,
  language: Language,
): unknown {
  const added = new Set(comparison?.added)
  return {
    findings: findings.map(finding => ({
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
      ...(comparison ? { state: added.has(finding) ? 'new' : 'unchanged' } : {}),
    })),
    ...(comparison ? { gone: comparison.gone } : {}),
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
