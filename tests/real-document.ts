import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type TestContext, test } from 'vitest'

/** Where the repository starts. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url))

/** The folder beside the repository that holds what is not ours to publish. */
const sharedFolder = fileURLToPath(new URL('../../shared/', import.meta.url))

/**
 * A test that needs a file of the folder `../shared`, given relative to it.
 *
 * Where the file is absent the test is skipped and says so; with `CI=true` its absence is a failure.
 */
export function testWithShared(
  file: string,
  name: string,
  run: (path: string, context: TestContext) => void | Promise<void>,
  timeout?: number,
): void {
  const path = `${sharedFolder}${file}`
  test(name, { ...(timeout === undefined ? {} : { timeout }) }, context => {
    if (existsSync(path)) return run(path, context)
    const message = `../shared/${file} is not beside the repository`
    if (process.env['CI'] === 'true') expect.fail(message)
    return context.skip(message)
  })
}

/** A test on the real document: see `testWithShared`. */
export function testOnRealDocument(
  name: string,
  run: (document: { readonly path: string; readonly bytes: Uint8Array }) => void | Promise<void>,
  timeout?: number,
): void {
  testWithShared('source/cremona-2024.txt', name, path => run({ path, bytes: readFileSync(path) }), timeout)
}
