import { runSteps } from './steps.mjs'
import { runTests } from './vitest.mjs'

/**
 * Everything that must hold before a change goes in: the steps, then the tests. With words of its own
 * (`npm test -- src/ingest`) only those tests.
 *
 * The last line is `N passed, N failed`, steps and tests together; before it stands a line `FAILED …` for each failure,
 * so that who sees only the end of a long output knows what to look at, and a line `AGAIN …` for what passed only when
 * it was tried once more.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function check(args) {
  const checked = args.length === 0 ? await runSteps() : { passed: 0, failures: [] }
  const tested = await runTests(args)
  const passed = checked.passed + tested.passed
  const failures = [...checked.failures, ...tested.failures]
  const skipped = tested.skipped > 0 ? `, ${tested.skipped} skipped` : ''
  process.stdout.write(`\n${tested.second.map(each => `AGAIN  ${each}\n`).join('')}`)
  process.stdout.write(`${failures.map(failure => `FAILED ${failure}\n`).join('')}`)
  process.stdout.write(`${passed} passed, ${failures.length} failed${skipped}\n`)
  return failures.length === 0 && passed > 0 ? 0 : 1
}
