import type { DraftFinding } from '../domain/campaign/draft-map.ts'
import type { FoundInDraft } from '../domain/campaign/found-in-draft.ts'
import { findingSentence } from './findings.ts'
import type { Language } from './language.ts'

/** What the checks say of a draft, in words. */
export function draftFindings(found: readonly FoundInDraft[], language: Language): DraftFinding[] {
  return found.map(({ finding, fingerprint, cells, explained }) => ({
    fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    sentence: findingSentence(finding, language),
    cells,
    explained,
  }))
}
