import type { Assignment, Scope } from '../../../domain/permission/role.ts'

/** An assignment as JSON of the database says it. */
export interface AssignmentRow {
  readonly role: Assignment['role']
  readonly department: string | null
  readonly service: number | null
  readonly from_date: string
  readonly to_date: string | null
  readonly deputy_for: number | null
}

export function assignmentFrom(row: AssignmentRow): Assignment {
  return {
    role: row.role,
    scope: scopeFrom(row),
    from: row.from_date,
    to: row.to_date,
    deputyFor: row.deputy_for,
  }
}

/** A scope as columns. */
export function scopeColumns(scope: Scope): Pick<AssignmentRow, 'department' | 'service'> {
  return {
    department: scope.kind === 'department' ? scope.department : null,
    service: scope.kind === 'service' ? scope.service : null,
  }
}

function scopeFrom({ department, service }: AssignmentRow): Scope {
  if (service !== null) return { kind: 'service', service }
  return department === null ? { kind: 'body' } : { kind: 'department', department }
}
