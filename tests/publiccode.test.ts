import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot, testWithShared } from './real-document.ts'

const published = parse(readFileSync(join(repositoryRoot, 'publiccode.yml'), 'utf8'))
const packageFile = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))

testWithShared(
  'rules/publiccode/publiccode_schema_v0.5.0.json',
  'publiccode.yml follows the standard',
  path => {
    const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
    validate(published)
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ ...published, legal: undefined })).toBe(false)
  },
)

test('publiccode.yml says what package.json says', () => {
  expect(published.softwareVersion).toBe(packageFile.version)
  expect(published.legal.license).toBe(packageFile.license)
  for (const description of Object.values<{ shortDescription: string; longDescription: string }>(
    published.description,
  )) {
    expect(description.shortDescription.length).toBeLessThanOrEqual(150)
    expect(description.longDescription.length).toBeGreaterThanOrEqual(150)
  }
})
