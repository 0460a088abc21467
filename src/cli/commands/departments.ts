import { dayInItaly } from '../../domain/day-in-italy.ts'
import { departmentsToWrite } from '../../domain/department/department.ts'
import { type DepartmentList, readDepartmentList } from '../../domain/department/department-list.ts'
import type { Actor } from '../../domain/permission/actor.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readCsv } from '../../ingest/csv/read-csv.ts'
import { decodeText } from '../../ingest/text/decode.ts'
import { spreadsheetText } from '../../publish/spreadsheet-text.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { listDepartments, type OrganisedBody } from '../../usecases/departments/list-departments.ts'
import { setDepartments } from '../../usecases/departments/set-departments.ts'
import { workingBody } from '../../usecases/working-body.ts'
import { departmentsCommandWords } from '../../words/departments-command.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, CommandIo, Outcome } from '../command.ts'
import { userName } from '../user-name.ts'

/**
 * Without a file writes the services with their departments as a table that it reads again, filled in. Lines that are
 * not understood are findings, `file:line:1 error code message`; the others are done. Whoever may open the data may do
 * what the controller may.
 */
export const departments: Command = {
  name: 'departments',
  summary: { it: departmentsCommandWords.it.summary, en: departmentsCommandWords.en.summary },
  usage: 'departments [FILE.csv] [--dry-run]',
  async run(args, io) {
    const parsed = parseArguments(departments, args, { 'dry-run': { type: 'boolean' } }, { min: 0, max: 1 })
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const [path] = positionals
    const bytes = path === undefined ? ok(null) : await io.readFile(path)
    if (!bytes.ok) return bytes
    const opened = await openStore(io.settings)
    if (!opened.ok) return opened
    const store = opened.value
    try {
      const working = await workingBody(store)
      if (!working.ok) return working
      const body = working.value
      const actor = operator(body.id)
      const today = dayInItaly(new Date())
      const listed = await listDepartments(store, actor, today)
      if (!listed.ok) return listed
      if (path === undefined || bytes.value === null) return write(listed.value, io)
      const text = decodeText(bytes.value)
      if (!text.ok) return fail({ kind: 'broken-encoding', path, ...text.error })
      const lines = readCsv(text.value.text)
      if (lines === null) return fail({ kind: 'not-a-table', path })
      const list = readDepartmentList(lines, listed.value.services)
      tellProblems(list, path, io)
      const isTrial = values['dry-run'] === true
      const changed = isTrial
        ? ok(departmentsToWrite(listed.value.services, list.changes).length)
        : await carryOut(store, actor, list, today)
      if (!changed.ok) return changed
      io.stdout.write(`${departmentsCommandWords[io.language].done(changed.value, isTrial)}\n`)
      return ok(list.problems.length === 0 ? 'fine' : 'findings')
    } finally {
      await store.close()
    }
  },
}

function write({ services }: OrganisedBody, io: CommandIo): Result<Outcome, Refusal> {
  const { columns } = departmentsCommandWords[io.language]
  const order = (['slug', 'name', 'manager', 'department'] as const).map(key => ({
    key,
    header: columns[key],
  }))
  const rows = services.map(({ slug, name, manager, department }) => ({ slug, name, manager, department }))
  io.stdout.write(spreadsheetText(rows, order))
  return ok('fine')
}

function tellProblems({ problems }: DepartmentList, path: string, io: CommandIo): void {
  const words = departmentsCommandWords[io.language]
  for (const problem of problems) {
    io.stderr.write(`${path}:${problem.line}:1 error ${problem.problem} ${words.problem(problem)}\n`)
  }
}

async function carryOut(
  store: Store,
  actor: Actor,
  { changes }: DepartmentList,
  today: string,
): Promise<Result<number, Refusal>> {
  const changed = await setDepartments(store, actor, { changes, today })
  return changed.ok ? ok(changed.value.length) : changed
}

/** Whoever can open the data says how the body is organised: there is no way to keep them from it. */
function operator(body: number): Actor {
  const role = 'controller' as const
  const always = { role, scope: { kind: 'body' as const }, from: '0001-01-01', to: null, deputyFor: null }
  return { body, person: 0, name: `${userName()} (atlante departments)`, assignments: [always] }
}
