import { findingFingerprint } from '../../domain/finding-fingerprint.ts'
import { acceptedFindings } from '../../usecases/accepted-findings.ts'
import { findingSentence, ruleTitle } from '../../words/findings.ts'
import type { ApiVisit } from './api-visit.ts'

/** What was found and explained in these editions, newest first. Who explained it is not said. */
export async function publicFindings(visit: ApiVisit, editions: readonly number[]) {
  const shown = visit.editions.filter(each => editions.includes(each.id))
  const found = []
  for (const { id, year } of shown) {
    const accepted = await acceptedFindings(visit.store, visit.body.id, id, year)
    found.push(
      ...accepted.map(({ finding, acceptance, service, series }) => ({
        id: findingFingerprint(finding),
        edition: year,
        rule: finding.rule,
        title: ruleTitle(finding.rule, visit.language),
        severity: finding.severity,
        service,
        series,
        years: finding.years,
        detail: findingSentence(finding, visit.language),
        reason: acceptance.reason,
        acceptedAt: acceptance.acceptedAt.replace(/\.\d+Z$/, 'Z'),
      })),
    )
  }
  return found
}
