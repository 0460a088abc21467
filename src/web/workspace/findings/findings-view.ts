import type { Severity } from '../../../domain/diagnostic.ts'
import type { Edition } from '../../../domain/edition.ts'
import type { Finding } from '../../../domain/finding.ts'
import { findingFingerprint } from '../../../domain/finding-fingerprint.ts'
import type { CountView, EditionFindingsProps } from '../../../ui/findings/edition-findings-page.tsx'
import type {
  AcceptedView,
  FindingsContext,
  FindingView,
  RuleView,
  ServiceFindings,
} from '../../../ui/findings/finding-view.ts'
import type { ServiceFindingsProps } from '../../../ui/findings/service-findings-page.tsx'
import { canBeRule } from '../../../usecases/accept-sum-rule.ts'
import { placeOf } from '../../../usecases/edition-findings.ts'
import type { ListedFindings } from '../../../usecases/list-findings.ts'
import { checkWords } from '../../../words/check.ts'
import { findingWords, ruleTitle, severityWord } from '../../../words/findings.ts'
import { glanceWords } from '../../../words/glance.ts'
import { formatDate } from '../../../words/number.ts'
import { personName } from '../../../words/person-name.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'
import { findingGroups, tableOf } from './finding-groups.ts'
import { type Asked, familyOf, filterOf, isAsked } from './findings-filter.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const mostToStart = 10
const longestStart = 150
const mostLines = 6

/** The page of an edition's findings. */
export function editionFindings(
  context: FindingsContext,
  listed: ListedFindings,
  asked: Asked,
): EditionFindingsProps {
  const { edition, findings, accepted } = listed
  const { frame } = context
  const { language } = frame
  const shown = findings.filter(finding => isAsked(finding, listed, asked))
  const errors = findings.filter(finding => finding.severity === 'error')
  const anchor = (finding: Finding) =>
    `${urls.findings(language, edition.year)}${isAsked(finding, listed, asked) ? '' : '?gravita=tutto'}#punto-${findingFingerprint(finding)}`
  const families = checkWords[language].report.families
  return {
    ...context,
    year: edition.year,
    counts: {
      error: errors.length,
      warning: findings.filter(each => each.severity === 'warning').length,
      info: findings.filter(each => each.severity === 'info').length,
      accepted: accepted.length,
    },
    managers: counted(findings, finding => {
      const manager = managerOf(edition, finding)
      return manager === null
        ? { name: context.words.nobody, href: urls.findings(language, edition.year, { responsabile: '-' }) }
        : {
            name: personName(manager),
            href: urls.findings(language, edition.year, { responsabile: manager }),
          }
    }),
    families: counted(findings, finding => {
      const family = familyOf(finding)
      const href = urls.findings(language, edition.year, { tipo: family, gravita: 'tutto' })
      return { name: families[family] ?? family, href }
    }),
    start: errors.slice(0, mostToStart).map(finding => ({
      href: anchor(finding),
      service: nameOf(context, edition, finding.map),
      named: isNamed(edition, finding.map),
      text: shorten(findingWords(finding, language).there),
    })),
    moreToStart: Math.max(0, errors.length - mostToStart),
    filter: filterOf(context, listed, asked),
    shown: shown.length,
    services: serviceFindings(context, listed, shown),
    accepted: accepted
      .filter(({ finding }) => isAsked(finding, listed, { ...asked, severity: 'tutto' }))
      .map(each => acceptedView(context, listed, each)),
    rules: listed.rules.flatMap(rule => ruleView(context, listed, rule) ?? []),
    glance: { name: glanceWords[language].link, href: urls.controllerGlance(language, edition.year) },
  }
}

/** The page of one map's findings; all of them, whatever their severity. */
export function serviceFindingsView(
  context: FindingsContext,
  listed: ListedFindings,
  map: number,
): ServiceFindingsProps {
  const { edition } = listed
  const findings = listed.findings.filter(finding => finding.map === map)
  const [service] = serviceFindings(context, listed, findings)
  return {
    ...context,
    year: edition.year,
    service: service ?? serviceOf(context, listed, map),
    open: findings.length,
    position: map + 1,
    count: edition.services.length,
    edition: urls.findings(context.frame.language, edition.year),
    accepted: listed.accepted
      .filter(({ finding }) => finding.map === map)
      .map(each => acceptedView(context, listed, each)),
  }
}

function serviceFindings(
  context: FindingsContext,
  listed: ListedFindings,
  findings: readonly Finding[],
): ServiceFindings[] {
  const byMap = new Map<number | null, Finding[]>()
  for (const finding of findings) byMap.set(finding.map, [...(byMap.get(finding.map) ?? []), finding])
  return [...byMap].map(([map, own]) => ({
    ...serviceOf(context, listed, map),
    groups: findingGroups(listed, own, (finding, number) => findingView(context, finding, number), {
      link: other => ({
        name: nameOf(context, listed.edition, other),
        href: mapHref(context, listed, other),
      }),
    }),
  }))
}

function serviceOf(
  context: FindingsContext,
  { edition, slugs }: ListedFindings,
  map: number | null,
): ServiceFindings {
  const { language } = context.frame
  const manager = map === null ? null : edition.services[map]?.manager
  const slug = map === null ? undefined : slugs[map]
  return {
    key: map === null ? 'edizione' : (slug ?? String(map)),
    title: nameOf(context, edition, map),
    named: isNamed(edition, map),
    manager: manager ? personName(manager) : null,
    href: slug === undefined ? null : urls.service(language, edition.year, slug),
    findingsHref: slug === undefined ? null : urls.serviceFindings(language, edition.year, slug),
    groups: [],
  }
}

function findingView({ frame }: FindingsContext, finding: Finding, number: number): FindingView {
  const { language } = frame
  const lines = finding.lines.slice(0, mostLines).join(', ')
  return {
    fingerprint: findingFingerprint(finding),
    number,
    severity: finding.severity,
    severityWord: severityWord(finding.severity, language),
    title: ruleTitle(finding.rule, language),
    ...findingWords(finding, language),
    lines: finding.lines.length > mostLines ? `${lines}, …` : lines,
    canBeRule: canBeRule(finding),
  }
}

function acceptedView(
  context: FindingsContext,
  listed: ListedFindings,
  { finding, acceptance }: ListedFindings['accepted'][number],
): AcceptedView {
  const { language } = context.frame
  const { title, named, findingsHref } = serviceOf(context, listed, finding.map)
  return {
    fingerprint: acceptance.fingerprint,
    service: title,
    named,
    href: findingsHref,
    title: ruleTitle(finding.rule, language),
    there: findingWords(finding, language).there,
    reason: acceptance.reason,
    by: acceptance.acceptedBy,
    at: formatDate(acceptance.acceptedAt.slice(0, 10)),
  }
}

function ruleView(
  context: FindingsContext,
  listed: ListedFindings,
  rule: ListedFindings['rules'][number],
): RuleView | null {
  const total = placeOf(rule.total, listed)
  const label = (id: number): string => {
    const place = placeOf(id, listed)
    return (place && tableOf(listed.edition, place)?.series[place.series]?.label) ?? '?'
  }
  return {
    key: [rule.total, ...rule.parts].join(' '),
    service: nameOf(context, listed.edition, total?.map ?? null),
    sum: context.words.sum(label(rule.total), rule.parts.map(label).join(' + ')),
    reason: rule.reason,
    by: rule.acceptedBy,
    at: formatDate(rule.acceptedAt.slice(0, 10)),
  }
}

function nameOf({ frame, words }: FindingsContext, edition: Edition, map: number | null): string {
  if (map === null) return words.wholeEdition
  return shownName(edition.services[map]?.name ?? null, edition.services[map - 1]?.name ?? null, frame.words)
}

const isNamed = (edition: Edition, map: number | null): boolean =>
  map !== null && edition.services[map]?.name != null

const managerOf = (edition: Edition, { map }: Finding): string | null =>
  (map === null ? null : edition.services[map]?.manager) ?? null

function mapHref({ frame }: FindingsContext, { edition, slugs }: ListedFindings, map: number): string {
  return urls.service(frame.language, edition.year, slugs[map] ?? '')
}

/** Whoever has the gravest and the most, first. */
function counted(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Pick<CountView, 'name' | 'href'>,
): CountView[] {
  const counts = new Map<string, { name: string; href: string } & Record<Severity, number>>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const count = counts.get(key.href) ?? { ...key, error: 0, warning: 0, info: 0 }
    count[finding.severity] += 1
    counts.set(key.href, count)
  }
  const weights = (count: CountView) => severities.map(each => count[each])
  return [...counts.values()].sort((a, b) => {
    const [first, second] = [weights(a), weights(b)]
    const differing = first.findIndex((weight, index) => weight !== second[index])
    return (second[differing] ?? 0) - (first[differing] ?? 0)
  })
}

function shorten(text: string): string {
  return text.length <= longestStart ? text : `${text.slice(0, longestStart).replace(/\s+\S*$/, '')}…`
}
