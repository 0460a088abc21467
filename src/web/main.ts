import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dayInItaly } from '../domain/day-in-italy.ts'
import { parseEdition } from '../domain/interchange/parse-edition.ts'
import type { Refusal } from '../domain/refusal.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { firstStart } from '../usecases/first-start.ts'
import type { Deliver } from '../usecases/mail/send-mails.ts'
import { firstAdministratorToken } from '../usecases/people/first-link.ts'
import { accessWords } from '../words/access.ts'
import { importSentences } from '../words/import.ts'
import { refusalSentence } from '../words/refusals.ts'
import { loadAssets } from './assets.ts'
import { startDailyCopies } from './daily-copies.ts'
import { readProxies } from './http/client-address.ts'
import { fileDelivery, isMailServer, isSender, smtpDelivery } from './mail/delivery.ts'
import { startPost } from './mail/start-post.ts'
import { startServer } from './start-server.ts'
import { urls } from './urls.ts'

const {
  ATLANTE_DATA,
  DATABASE_URL,
  PORT,
  HOST,
  ATLANTE_BODY,
  ATLANTE_URL,
  ATLANTE_CONTACT,
  ATLANTE_API_LIMIT,
  ATLANTE_PROXY,
  ATLANTE_SMTP_URL,
  ATLANTE_MAIL_FROM,
  ATLANTE_DEBUG,
} = process.env

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
  const words = wordsOf(process.argv.slice(2).filter((word, index) => index > 0 || word !== 'serve'))
  if (!words.ok) return refuse(words.error)
  const post = deliveryOf(ATLANTE_SMTP_URL || null, ATLANTE_MAIL_FROM || null)
  if (!post.ok) return refuse(post.error)
  const apiLimit = limitOf(ATLANTE_API_LIMIT || null)
  if (!apiLimit.ok) return refuse(apiLimit.error)
  const proxies = readProxies(ATLANTE_PROXY ?? '')
  if (proxies === null) return refuse({ kind: 'setting-no-network', setting: 'ATLANTE_PROXY' })
  if (assetsDirectory === undefined) throw new Error('dist/assets is missing: run npm run build')
  const store = await openStore({
    dataDirectory: ATLANTE_DATA || '.atlante',
    databaseUrl: DATABASE_URL || null,
    body: ATLANTE_BODY || null,
  })
  if (!store.ok) return refuse(store.error)
  const { port, example } = words.value
  // Who names a body wants that one, not the example.
  const begun = example === null || ATLANTE_BODY ? ok(null) : await begin(store.value, example)
  const server = begun.ok
    ? await startServer({
        store: store.value,
        assets: loadAssets(assetsDirectory),
        host: HOST || '127.0.0.1',
        port,
        url: ATLANTE_URL || null,
        ...(ATLANTE_CONTACT ? { contact: ATLANTE_CONTACT } : {}),
        ...(apiLimit.value === null ? {} : { apiLimit: apiLimit.value }),
        proxies,
        sendsMail: Boolean(ATLANTE_SMTP_URL),
        onFault: tell,
      })
    : begun
  if (!server.ok) {
    await store.value.close()
    return refuse(server.error)
  }
  // A server's data are looked after where they are; the embedded ones by us.
  const copies = DATABASE_URL
    ? null
    : startDailyCopies(store.value, join(ATLANTE_DATA || '.atlante', 'copie'), tell)
  const site = (ATLANTE_URL || server.value.address).replace(/\/+$/, '')
  const posting = startPost(store.value, { deliver: post.value, site, onFault: tell })
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return
      closing = true
      copies?.stop()
      void Promise.all([server.value.close(), posting.stop()]).then(() => store.value.close())
    })
  }
  const now = new Date()
  const token = await firstAdministratorToken(store.value, { today: dayInItaly(now), now })
  const link =
    token === null ? '' : `${accessWords('it').firstLink(site + urls.signInLink('it', 'primo', token))}\n`
  process.stdout.write(`${server.value.address}\n${link}`)
}

/** An edition in the interchange format to begin with, where nothing is kept yet. */
async function begin(store: Store, path: string): Promise<Result<null, Refusal>> {
  const edition = parseEdition(readFileSync(path, 'utf8'))
  if (!edition.ok) return fail({ kind: 'bad-interchange', path, ...edition.error })
  const change = await firstStart(store, edition.value, 'atlante serve')
  if (change.ok && change.value) {
    process.stderr.write(`${importSentences(change.value, true, 'it').join('\n')}\n`)
  }
  return change.ok ? ok(null) : change
}

interface Words {
  /** Of `--port`, or of the environment, or 3000. */
  readonly port: number
  /** Of `--example`: what to begin with. */
  readonly example: string | null
}

function wordsOf(args: readonly string[]): Result<Words, Refusal> {
  const usage = 'serve [--port N] [--example FILE]'
  const options = { port: { type: 'string' }, example: { type: 'string' } } as const
  let values: { readonly port?: string; readonly example?: string }
  try {
    values = parseArgs({ args: [...args], options, strict: true }).values
  } catch {
    return fail({ kind: 'bad-usage', problem: 'unknown-option', word: args.join(' '), usage })
  }
  const port = values.port ?? (PORT || '3000')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return fail({ kind: 'bad-usage', problem: 'bad-value', word: port, usage })
  }
  return ok({ port: Number(port), example: values.example ?? null })
}

/** How often one address may ask the programming interface in a minute; null for the usual. */
function limitOf(written: string | null): Result<number | null, Refusal> {
  if (written === null) return ok(null)
  const [from, to] = [1, 1_000_000]
  const limit = /^\d{1,7}$/.test(written) ? Number(written) : 0
  if (limit >= from && limit <= to) return ok(limit)
  return fail({ kind: 'setting-no-number', setting: 'ATLANTE_API_LIMIT', from, to })
}

/** How mails leave: through a mail server where both settings are there, else as files of the data directory. */
function deliveryOf(server: string | null, from: string | null): Result<Deliver, Refusal> {
  const unusable = (setting: string) => fail({ kind: 'mail-setting-unusable', setting } as const)
  if (server === null) {
    return ok(fileDelivery(join(ATLANTE_DATA || '.atlante', 'posta'), from ?? 'Atlante <atlante@localhost>'))
  }
  if (!isMailServer(server)) return unusable('ATLANTE_SMTP_URL')
  return from !== null && isSender(from) ? ok(smtpDelivery(server, from)) : unusable('ATLANTE_MAIL_FROM')
}

function tell(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`)
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
