import { runSteps } from './steps.mjs'
import { runTests } from './vitest.mjs'

/**
 * Everything that must hold before a change goes in: the steps, then the tests. With words of its own
 * (`npm test -- src/ingest`) only those tests.
 *
 * The last line is `N passed, N failed`, steps and tests together.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function check(args) {
  const checked = args.length === 0 ? await runSteps() : { passed: 0, failed: 0 }
  const tested = await runTests(args)
  const passed = checked.passed + tested.passed
  const failed = checked.failed + tested.failed
  const skipped = tested.skipped > 0 ? `, ${tested.skipped} skipped` : ''
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped}\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}
