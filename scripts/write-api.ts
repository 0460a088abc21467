import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { openStore } from '../src/store/open-store.ts'
import { importEdition } from '../src/usecases/import-edition.ts'
import { addApi } from '../src/web/api/add-api.ts'
import { openCatalogue } from '../src/web/portal/catalogue.ts'
import { urls } from '../src/web/urls.ts'
import { clientPath, clientText } from './api-client.ts'
import { answersToExamples, exampleSite } from './api-examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes what is made from the programming interface: the examples of its document, then the client. */
const directory = mkdtempSync(join(tmpdir(), 'atlante-api-'))
try {
  await writeExamples()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
mkdirSync(join(clientPath, '..'), { recursive: true })
writeFileSync(clientPath, clientText())

async function writeExamples(): Promise<void> {
  const store = await openStore({ dataDirectory: join(directory, 'data'), databaseUrl: null })
  if (!store.ok) throw new Error(store.error.kind)
  const example = JSON.parse(readFileSync(join(root, 'examples/cremona-2024/edition.json'), 'utf8'))
  await importEdition(store.value, example, 'example')
  const app = Fastify()
  const catalogue = openCatalogue(store.value)
  const onFault = (error: unknown) => console.error(error)
  app.register(
    api =>
      addApi(api, { store: store.value, catalogue, site: exampleSite, headers: {}, limit: 600, onFault }),
    { prefix: urls.api() },
  )
  const path = join(root, 'src/web/api/openapi/example-answers.json')
  writeFileSync(path, JSON.stringify(await answersToExamples(app)))
  await app.close()
  await store.value.close()
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', path],
    {
      stdio: 'inherit',
    },
  )
}
