import type { Severity } from '../domain/diagnostic.ts'
import type { Edition } from '../domain/edition.ts'
import type { Finding, FindingCell } from '../domain/finding.ts'
import { type AcceptedSum, acceptedSums } from './accepted-sums.ts'
import { type Facts, gatherFacts } from './facts/facts.ts'
import { keepCauses } from './one-cause.ts'
import { rules as allRules } from './registry.ts'
import type { CellRef, Found, Rule, RuleCode } from './rule.ts'
import { severityOf } from './severity.ts'

/** What one rule found, before it has words. */
export interface RuledFound extends Found {
  readonly rule: RuleCode
}

export interface CheckOptions {
  /** Earlier editions of the same body, newest first. */
  readonly earlier?: readonly Edition[]
  /** Sums that the body has accepted as its rules. */
  readonly sums?: readonly AcceptedSum[]
  /** Only these rules; all where absent. */
  readonly rules?: readonly Rule[]
}

/**
 * Everything wrong with an edition, one finding for each cause, in the order a controller reads: by map, the gravest
 * first.
 */
export function runChecks(edition: Edition, options: CheckOptions = {}): Finding[] {
  const facts = gatherFacts(edition)
  const earlier = (options.earlier ?? []).map(gatherFacts)
  const own = options.sums?.length ? [acceptedSums(options.sums)] : []
  const found = [...(options.rules ?? allRules), ...own].flatMap(rule =>
    rule.find(facts, earlier).map((each): RuledFound => ({ ...each, rule: rule.code })),
  )
  return keepCauses(found)
    .map(each => toFinding(facts, each))
    .sort(byReading)
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function byReading(a: Finding, b: Finding): number {
  return (
    (a.map ?? -1) - (b.map ?? -1) ||
    rank[a.severity] - rank[b.severity] ||
    (a.lines[0] ?? 0) - (b.lines[0] ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

function toFinding(facts: Facts, found: RuledFound): Finding {
  const cells = [...found.odd, ...(found.compared ?? [])]
  const lines = [...cells.map(cell => cell.row.line), ...(found.lines ?? [])]
  return {
    rule: found.rule,
    severity: severityOf(found.rule, found.grade),
    service: found.map === null ? null : (facts.maps[found.map]?.service.name ?? null),
    map: found.map,
    rows: found.labels ?? unique(cells.map(cell => cell.row.label)),
    years: unique(found.odd.map(cell => cell.row.years[cell.column] ?? 0)).sort((a, b) => a - b),
    lines: unique(lines.filter((line): line is number => typeof line === 'number')).sort((a, b) => a - b),
    cells: [
      ...found.odd.map(cell => toCell(cell, true)),
      ...(found.compared ?? []).map(cell => toCell(cell, false)),
    ],
    params: found.params,
    evidence: found.evidence ?? {},
  }
}

const toCell = ({ row, column }: CellRef, odd: boolean): FindingCell => ({
  map: row.map,
  table: row.table,
  series: row.index,
  column,
  odd,
})

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
