import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './run.mjs'

/**
 * Runs the tests and counts them.
 *
 * @param {readonly string[]} args more words for vitest: files, `--project unit`
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-test-'))
  const report = join(folder, 'report.json')
  try {
    const code = await runNode([
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ])
    return count(report, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function count(report, code) {
  let result
  try {
    result = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    // Vitest ended before it could write: its own output says why.
    return { passed: 0, failed: 1, skipped: 0 }
  }
  // A file that cannot be loaded, or an error outside tests, fails the run without a failed test.
  const outside = result.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
  const failed = result.numFailedTests + outside
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
