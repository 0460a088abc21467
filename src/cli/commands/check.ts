import { runChecks } from '../../checks/run-checks.ts'
import type { Finding } from '../../domain/finding.ts'
import { compareFindings, type FindingComparison } from '../../domain/finding-comparison.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { checkReport } from '../../publish/check-report/check-report.ts'
import { baselineFingerprints, findingsJson } from '../../publish/findings-json.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { acceptFinding, type CheckedEdition, checkEdition } from '../../usecases/check-edition.ts'
import { checkWords } from '../../words/check.ts'
import { ruleTitle } from '../../words/findings.ts'
import { titleCase } from '../../words/title-case.ts'
import { parseArguments } from '../arguments.ts'
import type { Command, CommandIo } from '../command.ts'
import { findingLines, findingTotals } from '../print/findings.ts'
import { findingsSarif } from '../print/findings-sarif.ts'
import { readEditionFile } from '../read-edition.ts'
import { userName } from '../user-name.ts'

/**
 * Runs the checks on a document, on an edition in the interchange format, or on a stored edition with
 * `--edition`; a stored edition is also compared with the one before it.
 *
 * Findings are errors and warnings; with a baseline, new ones only. What is worth knowing alone is fine.
 */
export const check: Command = {
  name: 'check',
  summary: {
    it: 'controlla le mappe: totali, copie, salti, segmenti, testi',
    en: 'checks the maps: totals, copies, jumps, segments, texts',
  },
  usage:
    'check FILE|--edition YYYY [--json|--sarif] [--baseline FILE] [--report FILE.html] [--profile FILE] [--accept CODE --reason TEXT]',
  async run(args, io) {
    const parsed = parseArguments(
      check,
      args,
      {
        edition: { type: 'string' },
        json: { type: 'boolean' },
        sarif: { type: 'boolean' },
        baseline: { type: 'string' },
        report: { type: 'string' },
        profile: { type: 'string' },
        accept: { type: 'string' },
        reason: { type: 'string' },
      },
      { min: 0, max: 1 },
    )
    if (!parsed.ok) return parsed
    const { values, positionals } = parsed.value
    const checked =
      values.accept === undefined
        ? await checkedEdition(positionals[0], values.edition, values.profile, io)
        : await accepted(positionals[0], values.edition, values.accept, values.reason, io)
    if (!checked.ok) return checked
    const { edition, findings } = checked.value
    const comparison = await compared(values.baseline, findings, io)
    if (!comparison.ok) return comparison
    if (values.report !== undefined) {
      const written = await io.writeFile(values.report, checkReport(edition, findings, io.language))
      if (!written.ok) return written
    }

    if (values.sarif) print(io, findingsSarif(findings, positionals[0] ?? null, io.language))
    else if (values.json) print(io, findingsJson(checked.value, comparison.value, io.language))
    else io.stdout.write(page(checked.value, comparison.value, io))
    const counted = comparison.value ? comparison.value.added : findings
    return ok(counted.some(({ severity }) => severity !== 'info') ? 'findings' : 'fine')
  },
}

const refuse = (problem: 'missing-argument' | 'extra-argument' | 'bad-value', word = '') =>
  fail({ kind: 'bad-usage', problem, word, usage: check.usage } as const)

async function checkedEdition(
  path: string | undefined,
  year: string | undefined,
  profile: string | undefined,
  io: CommandIo,
): Promise<Result<CheckedEdition, Refusal>> {
  if (path !== undefined && year !== undefined) return refuse('extra-argument', path)
  if (path === undefined) return inStore(year, io, checkEdition)
  const read = await readEditionFile(path, profile, io)
  if (!read.ok) return read
  const { edition } = read.value
  return ok({ edition, findings: runChecks(edition), accepted: [] })
}

/** Accepts one finding of a stored edition, then checks it again: the finding is among the accepted. */
async function accepted(
  path: string | undefined,
  year: string | undefined,
  fingerprint: string,
  reason: string | undefined,
  io: CommandIo,
): Promise<Result<CheckedEdition, Refusal>> {
  if (path !== undefined) return refuse('extra-argument', path)
  const said = reason?.trim() ?? ''
  if (said === '') return refuse('missing-argument')
  return inStore(year, io, async (store, number) => {
    const actor = `atlante check (${userName()})`
    const done = await acceptFinding(store, number, fingerprint, { reason: said, actor })
    return done.ok ? checkEdition(store, number) : done
  })
}

async function inStore(
  year: string | undefined,
  io: CommandIo,
  work: (store: Store, year: number) => Promise<Result<CheckedEdition, Refusal>>,
): Promise<Result<CheckedEdition, Refusal>> {
  if (year === undefined) return refuse('missing-argument')
  if (!/^(19|20|21)\d\d$/.test(year)) return refuse('bad-value', year)
  const store = await openStore(io.settings)
  if (!store.ok) return store
  try {
    return await work(store.value, Number(year))
  } finally {
    await store.value.close()
  }
}

async function compared(
  path: string | undefined,
  findings: readonly Finding[],
  io: CommandIo,
): Promise<Result<FindingComparison | null, Refusal>> {
  if (path === undefined) return ok(null)
  const bytes = await io.readFile(path)
  if (!bytes.ok) return bytes
  const prints = baselineFingerprints(new TextDecoder().decode(bytes.value))
  return prints ? ok(compareFindings(prints, findings)) : fail({ kind: 'bad-baseline', path })
}

function print(io: CommandIo, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function page(
  { edition, findings, accepted }: CheckedEdition,
  comparison: FindingComparison | null,
  { language }: CommandIo,
): string {
  const words = checkWords[language]
  const shown = comparison ? comparison.added : findings
  const totals = `${words.edition(edition.body.name, edition.year)}: ${findingTotals(findings, language)}.`
  const change = comparison
    ? [words.compared(comparison.added.length, comparison.gone.length, comparison.unchanged.length)]
    : []
  const explained = accepted.map(
    ({ finding, acceptance }) =>
      `  ${finding.service ? titleCase(finding.service) : words.report.nameless}: ${ruleTitle(finding.rule, language)} [${finding.rule}] – ${acceptance.reason} (${acceptance.acceptedBy})`,
  )
  return `${[
    totals,
    ...change,
    ...findingLines(edition, shown, language),
    ...(explained.length > 0 ? ['', words.accepted, ...explained] : []),
  ].join('\n')}\n`
}
