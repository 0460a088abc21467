import { labelKey, likeness } from '../label-key.ts'
import { type DepartmentChange, departmentName, longestDepartment } from './department.ts'

/** A line of a list of departments, its cells in order. */
export interface ListLine {
  /** From 1, in the file. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A service that a list can name. */
export interface NamedService {
  readonly service: number
  readonly slug: string
  /** Addresses of its earlier names. */
  readonly former: readonly string[]
  readonly name: string | null
  readonly department: string | null
}

/**
 * What is wrong with a line. `unknown`: no service of that address or name, `near` the most alike; `ambiguous`: several
 * have the name, `near` the address of one; `twice`: an earlier line says another department of the same service;
 * `one-column`: it names no department; `too-long`: its department is.
 */
export interface ListProblem {
  readonly line: number
  readonly problem: 'unknown' | 'ambiguous' | 'twice' | 'one-column' | 'too-long'
  readonly written: string
  readonly near: string | null
}

export interface DepartmentList {
  readonly changes: readonly DepartmentChange[]
  readonly problems: readonly ListProblem[]
}

/** Two names are near from here on, as `likeness` counts. */
const near = 0.5

const serviceHeading = /^(indirizzo|address|slug|servizio|service|mappa|map)$/
const departmentHeading = /^(settore|department)$/

/**
 * A list of two columns, service (its address or name) and department, against the services that there are; a first
 * line with a column `settore` says which columns they are, and the others are let be. An empty department takes it
 * away. Empty lines are left out.
 */
export function readDepartmentList(
  lines: readonly ListLine[],
  services: readonly NamedService[],
): DepartmentList {
  const changes = new Map<number, DepartmentChange>()
  const problems: ListProblem[] = []
  const heading = headingOf(lines[0])
  const [serviceAt, departmentAt] = heading ?? [0, 1]
  for (const { line, cells } of heading ? lines.slice(1) : lines) {
    if (cells.every(cell => cell.trim() === '')) continue
    const [written = '', said] = [cells[serviceAt], cells[departmentAt]].map(cell =>
      cell === undefined ? undefined : (departmentName(cell) ?? ''),
    )
    const problem = (which: ListProblem['problem'], like: string | null = null) =>
      problems.push({ line, problem: which, written, near: like })
    const found = servicesNamed(written, services)
    const [service] = found
    const to = said || null
    if (said === undefined) problem('one-column')
    else if (!service) problem('unknown', nearestName(written, services))
    else if (found.length > 1) problem('ambiguous', service.slug)
    else if (said.length > longestDepartment) problem('too-long')
    else if ((changes.get(service.service)?.to ?? to) !== to) problem('twice')
    else changes.set(service.service, { service: service.service, from: service.department, to })
  }
  return { changes: [...changes.values()], problems }
}

/** Where the two columns stand; null where the line names none. */
function headingOf(line: ListLine | undefined): readonly [service: number, department: number] | null {
  const names = (line?.cells ?? []).map(labelKey)
  const department = names.findIndex(name => departmentHeading.test(name))
  const service = names.findIndex(name => serviceHeading.test(name))
  return department === -1 || service === -1 ? null : [service, department]
}

/** By address, then by an address it had, then by name. */
function servicesNamed(written: string, services: readonly NamedService[]): readonly NamedService[] {
  const ways: readonly ((service: NamedService) => boolean)[] = [
    each => each.slug === written,
    each => each.former.includes(written),
    each => each.name !== null && labelKey(each.name) === labelKey(written),
  ]
  for (const way of ways) {
    const found = services.filter(way)
    if (found.length > 0) return found
  }
  return []
}

function nearestName(written: string, services: readonly NamedService[]): string | null {
  const key = labelKey(written)
  const alike = services
    .map(({ slug, name }) => ({
      slug,
      likeness: Math.max(likeness(key, labelKey(slug)), name === null ? 0 : likeness(key, labelKey(name))),
    }))
    .sort((a, b) => b.likeness - a.likeness)
  const [best] = alike
  return best && best.likeness >= near ? best.slug : null
}
