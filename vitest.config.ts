import { configDefaults, defineConfig } from 'vitest/config'

const database = ['src/{store,usecases}/**/*.test.ts', '**/*.database.test.ts']
const browser = ['**/*.browser.test.ts']

/**
 * Three projects: `unit` needs nothing, `database` opens real databases (the embedded one, or the server of
 * TEST_DATABASE_URL), `browser` drives a real browser. A test that fails now and then is a bug: on a developer's
 * machine it fails. Only a browser, which has clocks of its own, is asked once more with `CI=true`, on machines whose
 * load nobody knows; what passes only then is named at the end of the run.
 */
export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,tests,bench,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...database, ...browser],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: database,
          exclude: [...configDefaults.exclude, ...browser],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          retry: process.env['CI'] === 'true' ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
