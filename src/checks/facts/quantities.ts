import { type RowFact, sharedColumns } from './facts.ts'

/** Whether two rows stand within 5% of each other in every year both have: one quantity, told twice. */
export function moveTogether(a: RowFact, b: RowFact, within = 0.05): boolean {
  let years = 0
  for (const [left, right] of sharedColumns(a, b)) {
    const one = a.values[left]
    const other = b.values[right]
    if (typeof one !== 'number' || typeof other !== 'number') continue
    if (Math.abs(one - other) > Math.max(Math.abs(one), Math.abs(other)) * within) return false
    years++
  }
  return years >= 2
}
