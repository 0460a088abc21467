import type { Severity } from '../domain/diagnostic.ts'
import type { Grade } from './rule.ts'

/**
 * How grave each grade of each rule is. `error` is kept for what cannot be right as it stands; `warning` asks the
 * office for an explanation; `info` is worth knowing and asks nothing.
 */
type Scale = Readonly<Record<Grade, Severity>>

const grave: Scale = { certain: 'error', likely: 'warning', possible: 'info' }
const doubtful: Scale = { certain: 'warning', likely: 'warning', possible: 'info' }
const mild: Scale = { certain: 'warning', likely: 'info', possible: 'info' }

const exceptions: Readonly<Record<string, Scale>> = {
  'sum.lagged': doubtful,
  'copy.carried': doubtful,
  'level.unit-change': doubtful,
  'level.separator': mild,
}

export function severityOf(rule: string, grade: Grade): Severity {
  return (exceptions[rule] ?? grave)[grade]
}
