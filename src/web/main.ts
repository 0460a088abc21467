import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Refusal } from '../domain/refusal.ts'
import { openStore } from '../store/open-store.ts'
import { refusalSentence } from '../words/refusals.ts'
import { loadAssets } from './assets.ts'
import { startServer } from './start-server.ts'

const { ATLANTE_DATA, DATABASE_URL, PORT, HOST, ATLANTE_URL, ATLANTE_DEBUG } = process.env

/** Beside the built program, or in `dist` when it runs from its sources. */
const assetsDirectory = [
  new URL('./assets/', import.meta.url),
  new URL('../../dist/assets/', import.meta.url),
]
  .map(url => fileURLToPath(url))
  .find(directory => existsSync(directory))

process.on('uncaughtException', fault)

await serve()

async function serve(): Promise<void> {
  const port = portOf(process.argv.slice(2).filter((word, index) => index > 0 || word !== 'serve'))
  if (port === null || assetsDirectory === undefined) return
  const store = await openStore({
    dataDirectory: ATLANTE_DATA || '.atlante',
    databaseUrl: DATABASE_URL || null,
  })
  if (!store.ok) return refuse(store.error)
  const server = await startServer({
    store: store.value,
    assets: loadAssets(assetsDirectory),
    host: HOST || '127.0.0.1',
    port,
    url: ATLANTE_URL || null,
    onFault: error => process.stderr.write(`${describe(error)}\n`),
  })
  if (!server.ok) {
    await store.value.close()
    return refuse(server.error)
  }
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return
      closing = true
      void server.value.close().then(() => store.value.close())
    })
  }
  process.stdout.write(`${server.value.address}\n`)
}

/** The port of `--port`, or of the environment, or 3000; null after saying what is wrong. */
function portOf(args: readonly string[]): number | null {
  const usage = 'serve [--port N]'
  let given: string | undefined
  try {
    given = parseArgs({ args: [...args], options: { port: { type: 'string' } }, strict: true }).values.port
  } catch {
    refuse({ kind: 'bad-usage', problem: 'unknown-option', word: args.join(' '), usage })
    return null
  }
  const text = given ?? (PORT || '3000')
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text)
  refuse({ kind: 'bad-usage', problem: 'bad-value', word: text, usage })
  return null
}

function refuse(refusal: Refusal): void {
  process.stderr.write(`${refusalSentence(refusal, 'it')}\n`)
  process.exitCode = 2
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ATLANTE_DEBUG ? String(error.stack) : error.message
}

/** A bug or a broken machine: one sentence, the trace only for who asks for it. */
function fault(error: unknown): never {
  process.stderr.write(`${describe(error)}\n`)
  process.exit(70)
}
