import type { Severity } from '../../domain/diagnostic.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Finding } from '../../domain/finding.ts'
import { findingFingerprint } from '../../domain/finding-fingerprint.ts'
import { findingRows } from '../../domain/finding-rows.ts'
import { slug } from '../../domain/slug.ts'
import type { FindingsProps, FindingView } from '../../ui/findings-page.tsx'
import type { Frame } from '../../ui/frame.ts'
import type { CheckedEdition } from '../../usecases/check-edition.ts'
import { checkWords } from '../../words/check.ts'
import { findingWords, ruleTitle, severityWord } from '../../words/findings.ts'
import type { Language } from '../../words/language.ts'
import { personName } from '../../words/person-name.ts'
import { titleCase } from '../../words/title-case.ts'
import { urls } from '../urls.ts'

/** What an address asks to see: anything that is no manager or severity of the edition shows all. */
export interface FindingsAsked {
  readonly manager: unknown
  readonly severity: unknown
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const mostRows = 8

/** The page's view of a checked edition. */
export function findingsView(frame: Frame, checked: CheckedEdition, asked: FindingsAsked): FindingsProps {
  const { edition, findings, accepted } = checked
  const managers = [...new Set(edition.services.flatMap(service => service.manager ?? []))].sort()
  const manager = managers.find(name => name === asked.manager) ?? null
  const severity = severities.find(each => each === asked.severity) ?? null
  const ofManager = findings.filter(each => manager === null || managerOf(edition, each) === manager)
  const { language } = frame
  return {
    frame,
    words: checkWords[language],
    year: edition.year,
    action: urls.findings(language, edition.year),
    managers: managers.map(name => ({ value: name, name: personName(name), chosen: name === manager })),
    severities: severities.map(each => ({
      value: each,
      name: checkWords[language].report.severity[each],
      count: ofManager.filter(finding => finding.severity === each).length,
      chosen: each === severity,
    })),
    findings: ofManager
      .filter(each => severity === null || each.severity === severity)
      .map(each => findingView(edition, each, language)),
    accepted: accepted.map(({ finding, acceptance }) => ({
      ...findingView(edition, finding, language),
      reason: acceptance.reason,
      by: acceptance.acceptedBy,
      at: acceptance.acceptedAt.slice(0, 10),
    })),
  }
}

const managerOf = (edition: Edition, { map }: Finding): string | null =>
  map === null ? null : (edition.services[map]?.manager ?? null)

function findingView(edition: Edition, finding: Finding, language: Language): FindingView {
  const words = checkWords[language].report
  const rows = findingRows(edition, finding.cells)
  const manager = managerOf(edition, finding)
  const nameless = finding.map === null ? words.wholeEdition : words.nameless
  return {
    code: findingFingerprint(finding),
    rule: finding.rule,
    severity: finding.severity,
    severityWord: severityWord(finding.severity, language),
    title: ruleTitle(finding.rule, language),
    service: finding.service === null ? nameless : titleCase(finding.service),
    href: finding.service === null ? null : urls.service(language, edition.year, slug(finding.service)),
    manager: manager && personName(manager),
    ...findingWords(finding, language),
    lines: finding.lines,
    years: rows[0]?.referenceDates.map(date => date.slice(0, 4)) ?? [],
    rows: rows.slice(0, mostRows).map(({ label, cells }) => ({ label, cells })),
    moreRows: Math.max(0, rows.length - mostRows),
  }
}
