import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientPath, clientText } from '../../scripts/api-client.ts'
import { exampleSite } from '../../scripts/api-examples.ts'
import { componentSchemas, type SchemaObject } from '../../src/web/api/openapi/component-schemas.ts'
import { openapiDocument } from '../../src/web/api/openapi/document.ts'
import { operations } from '../../src/web/api/operations/all.ts'
import { apiOperations } from '../../src/words/api-words.ts'
import { languages } from '../../src/words/language.ts'
import { testWithShared } from '../real-document.ts'
import { answerSchema, judgeOf } from './judge.ts'

const documentIn = (language: 'it' | 'en') =>
  openapiDocument({ site: exampleSite, body: 'Comune di Prova', language })

test('the client is the one of the document (npm run client writes it)', () => {
  expect(readFileSync(clientPath, 'utf8')).toBe(clientText())
})

test('every operation that has words is served, once', () => {
  expect(operations.map(each => each.id).sort()).toEqual([...apiOperations].sort())
  expect(new Set(operations.map(each => each.path))).toHaveLength(operations.length)
})

const italian = documentIn('it')

testWithShared(
  'rules/modi/italian-guidelines-full.yml',
  'it keeps all rules of the Italian guidelines',
  rules => {
    expect(judgedBySpectral(italian, rules)).toEqual([])
    const { '/status': _, ...others } = italian.paths
    expect(judgedBySpectral({ ...italian, paths: others }, rules)).toContain('error paths-status')
  },
)

testWithShared('rules/modi/extra-security-no-js.yml', 'it makes no error of security', rules => {
  expect(judgedBySpectral(italian, rules).filter(each => each.startsWith('error'))).toEqual([])
})

describe.each(languages)('the document in %s', language => {
  const document = documentIn(language)

  test('says what every field and every parameter is', () => {
    expect(
      Object.entries(componentSchemas(language)).flatMap(([name, schema]) => unsaid(name, schema)),
    ).toEqual([])
    for (const { get } of Object.values(document.paths)) {
      for (const { name, description } of get.parameters ?? []) {
        expect(description, `${get.operationId} ${name}`).toBeTruthy()
      }
    }
  })

  test.each(Object.keys(document.paths))('the example of %s is what its schema allows', path => {
    const example = document.paths[path]?.get.responses['200']?.content?.['application/json']?.example
    expect(example).toBeDefined()
    expect(judgeOf(document).faults(answerSchema(document, path), example)).toEqual([])
  })
})

test('a judge sees what does not belong', () => {
  const judge = judgeOf(italian)
  expect(
    judge.faults('Status', { status: 200, title: 'OK', detail: '', version: '1', more: 1 }),
  ).toHaveLength(1)
  expect(judge.faults('Series', { kind: null, partOf: 'x' })).not.toEqual([])
})

/** Fields without a description; a reference has its own. */
function unsaid(place: string, schema: SchemaObject): string[] {
  const fields = Object.entries(schema.properties ?? {})
  return [
    ...fields.flatMap(([name, field]) => [
      ...(field.description === undefined && field.$ref === undefined ? [`${place}.${name}`] : []),
      ...unsaid(`${place}.${name}`, field),
    ]),
    ...(schema.items ? unsaid(place, schema.items) : []),
  ]
}

interface SpectralFinding {
  readonly code: string
  readonly severity: number
}

/** What the rules say against a document, gravest first; hints too. */
function judgedBySpectral(document: object, rules: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlante-openapi-'))
  try {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const program = createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js')
    const output = join(folder, 'found.json')
    const args = [program, 'lint', file, '-r', rules, '-f', 'json', '-o', output, '--quiet']
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (run.status === 2) throw new Error(run.stderr)
    const found: readonly SpectralFinding[] = JSON.parse(readFileSync(output, 'utf8') || '[]')
    return found.map(each => `${['error', 'warning', 'info', 'hint'][each.severity]} ${each.code}`).sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
