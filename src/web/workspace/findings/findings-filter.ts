import type { Finding } from '../../../domain/finding.ts'
import type { FindingsContext } from '../../../ui/findings/finding-view.ts'
import type { FilterField, FilterView } from '../../../ui/findings/findings-filter.tsx'
import type { ListedFindings } from '../../../usecases/list-findings.ts'
import { checkWords } from '../../../words/check.ts'
import { personName } from '../../../words/person-name.ts'
import { shownName } from '../../portal/names.ts'
import { urls } from '../../urls.ts'

/** What an address asks to see of the findings; '' where it does not say. */
export interface Asked {
  /** As the maps write it; `-` for those without one. */
  readonly manager: string
  /** Slug. */
  readonly service: string
  readonly family: string
  /** A severity, or `tutto`; '' is what needs doing: errors and what is to be explained. */
  readonly severity: string
}

/** The filter that an address holds. */
export function askedOf(query: Readonly<Record<string, unknown>>): Asked {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    manager: text('responsabile'),
    service: text('servizio'),
    family: text('tipo'),
    severity: text('gravita'),
  }
}

/** Whether a finding is among those asked for. */
export function isAsked(finding: Finding, { edition, slugs }: ListedFindings, asked: Asked): boolean {
  const manager = (finding.map === null ? null : edition.services[finding.map]?.manager) ?? '-'
  const slug = finding.map === null ? '-' : slugs[finding.map]
  return (
    (asked.manager === '' || asked.manager === manager) &&
    (asked.service === '' || asked.service === slug) &&
    (asked.family === '' || asked.family === familyOf(finding)) &&
    (asked.severity === 'tutto' ||
      (asked.severity === '' ? finding.severity !== 'info' : finding.severity === asked.severity))
  )
}

/** The first part of the rule's code. */
export function familyOf({ rule }: Finding): string {
  return rule.split('.')[0] ?? ''
}

/** The form of the filter: only values that the open findings have. */
export function filterOf(
  { frame, words }: FindingsContext,
  { edition, slugs, findings }: ListedFindings,
  asked: Asked,
): FilterView {
  const { report } = checkWords[frame.language]
  const maps = [...new Set(findings.flatMap(finding => finding.map ?? []))].sort((a, b) => a - b)
  const managers = [...new Set(maps.flatMap(map => edition.services[map]?.manager ?? []))]
  const families = [...new Set(findings.map(familyOf))]
  const byName = (a: Option, b: Option) => a.name.localeCompare(b.name, 'it')
  const fields: FilterField[] = [
    field('responsabile', words.manager, words.everyManager, asked.manager, [
      ...managers.map(name => ({ value: name, name: personName(name) })).sort(byName),
      ...(findings.some(({ map }) => map === null || !edition.services[map]?.manager)
        ? [{ value: '-', name: words.nobody }]
        : []),
    ]),
    field(
      'servizio',
      words.service,
      words.everyService,
      asked.service,
      [
        ...maps.map(map => ({
          value: slugs[map] ?? '',
          name: shownName(
            edition.services[map]?.name ?? null,
            edition.services[map - 1]?.name ?? null,
            frame.words,
          ),
        })),
      ].sort(byName),
    ),
    field('gravita', words.severity, words.toDo, asked.severity, [
      { value: 'error', name: report.severity.error },
      { value: 'warning', name: report.severity.warning },
      { value: 'info', name: report.severity.info },
      { value: 'tutto', name: words.everySeverity },
    ]),
    field(
      'tipo',
      words.family,
      words.everyFamily,
      asked.family,
      families.map(family => ({ value: family, name: report.families[family] ?? family })).sort(byName),
    ),
  ]
  return {
    action: urls.findings(frame.language, edition.year),
    fields,
    active: fields.some(each => each.chosen !== ''),
  }
}

interface Option {
  readonly value: string
  readonly name: string
}

function field(
  name: string,
  label: string,
  everything: string,
  asked: string,
  options: readonly Option[],
): FilterField {
  return {
    name,
    label,
    options: [{ value: '', name: everything }, ...options],
    chosen: options.some(option => option.value === asked) ? asked : '',
  }
}
