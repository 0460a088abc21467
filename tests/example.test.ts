import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { exampleEdition } from '../scripts/example-edition.ts'
import type { Edition } from '../src/domain/edition.ts'
import { readDocument } from '../src/ingest/read-document.ts'
import { repositoryRoot, testOnRealDocument, testWithShared } from './real-document.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const example: Edition = json(join(repositoryRoot, 'examples/cremona-2024/edition.json'))

function errorsAgainst(schema: object): unknown {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(example)
  return validate.errors ?? []
}

test('the example follows the contract', () => {
  expect(errorsAgainst(json(join(repositoryRoot, 'contract/edition.schema.json')))).toEqual([])
})

testWithShared('contract/edition.schema.json', 'the example follows the agreed contract', path => {
  expect(errorsAgainst(json(path))).toEqual([])
})

test('the example holds every map and figure, and no long description', () => {
  const tables = example.services.flatMap(({ outputs, users }) => [outputs, users.served])
  const series = tables.flatMap(table => table?.series ?? [])
  expect(example.services).toHaveLength(78)
  expect(series).toHaveLength(814)
  expect(series.flatMap(({ observations }) => observations)).toHaveLength(4884)
  const described = example.services.flatMap(({ content, users }) => [
    ...(content?.core ?? []),
    ...(content?.ancillary ?? []),
    ...(users.segments ?? []),
  ])
  const ours = /^Sintesi di Atlante: /
  expect(described.filter(({ description }) => description.length > 60 && !ours.test(description))).toEqual(
    [],
  )
})

test('no map of the example looks empty', () => {
  const bare = example.services.filter(({ content }) =>
    content?.core.every(({ description }) => description === ''),
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})

testOnRealDocument('the example is what its script makes of the document', ({ bytes, path }) => {
  const read = readDocument(bytes, path)
  if (!read.ok) throw new Error(read.error.kind)
  // Run `npm run example` after a change of the reader.
  expect(JSON.parse(JSON.stringify(exampleEdition(read.value.edition)))).toEqual(example)
})
