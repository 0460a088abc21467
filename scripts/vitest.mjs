import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runNode } from './run.mjs'

/**
 * Runs the tests and counts them.
 *
 * @param {readonly string[]} args more words for vitest: files, `--project unit`
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: readonly string[], second: readonly
 *   string[] }>} `failures`: a line for each, with its file and how its message begins; `second`: the same for what
 *   passed only when it was tried once more
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
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ['the test runner ended before its report'],
      second: [],
    }
  }
  const failures = result.testResults.flatMap(failuresOf)
  // An error outside every test and file fails the run too.
  if (failures.length === 0 && code !== 0) failures.push('an error outside the tests: see above')
  return {
    passed: result.numPassedTests,
    failed: failures.length,
    skipped: result.numPendingTests + result.numTodoTests,
    failures,
    second: result.testResults.flatMap(secondOf),
  }
}

function failuresOf(file) {
  const name = relative('.', file.name)
  const failed = file.assertionResults.filter(test => test.status === 'failed')
  // A file that cannot be loaded fails without a failed test.
  if (file.status === 'failed' && failed.length === 0) return [`${name}: ${beginning(file.message)}`]
  return failed.map(test => lineOf(name, test))
}

/** A test that passed keeps the messages of its first try. */
function secondOf(file) {
  const late = file.assertionResults.filter(
    test => test.status === 'passed' && test.failureMessages.length > 0,
  )
  return late.map(test => lineOf(relative('.', file.name), test))
}

const lineOf = (file, test) => `${file} > ${test.fullName}: ${beginning(test.failureMessages?.[0])}`

/** What went wrong, on one line. */
const beginning = message =>
  String(message ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 400)
