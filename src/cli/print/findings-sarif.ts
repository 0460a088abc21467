import type { Severity } from '../../domain/diagnostic.ts'
import type { Finding } from '../../domain/finding.ts'
import { findingFingerprint } from '../../domain/finding-fingerprint.ts'
import { findingSentence, findingWords, ruleTitle } from '../../words/findings.ts'
import type { Language } from '../../words/language.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Findings as SARIF 2.1.0, the form that editors and code hosts read: one result each, its lines as places of the
 * document. `source` is the document's path, or null where the edition came from the store.
 */
export function findingsSarif(
  findings: readonly Finding[],
  source: string | null,
  language: Language,
): unknown {
  const rules = [...new Set(findings.map(finding => finding.rule))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'atlante check',
            rules: rules.map(rule => ({ id: rule, shortDescription: { text: ruleTitle(rule, language) } })),
          },
        },
        results: findings.map(finding => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: levels[finding.severity],
          message: {
            text: [findingSentence(finding, language), findingWords(finding, language).suggestion]
              .filter(Boolean)
              .join(' '),
          },
          locations: source === null ? [] : finding.lines.slice(0, 1).map(line => location(source, line)),
          relatedLocations:
            source === null
              ? []
              : finding.lines.slice(1).map((line, id) => ({ id, ...location(source, line) })),
          partialFingerprints: { 'atlante/v1': findingFingerprint(finding) },
          properties: { service: finding.service, rows: finding.rows, years: finding.years },
        })),
      },
    ],
  }
}

const location = (source: string, line: number) => ({
  physicalLocation: {
    artifactLocation: { uri: source.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line },
  },
})
