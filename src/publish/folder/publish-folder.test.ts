import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Edition } from '../../domain/edition.ts'
import type { TypesettingProcess } from '../pdf/typesetting-process.ts'
import { verifyFolder } from '../seal/verify-folder.ts'
import { type PublishOptions, publishFolder } from './publish-folder.ts'

let place = ''
let folder = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'atlante-publish-'))
  folder = join(place, '2024')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const edition: Edition = {
  format: 'atlante.edition/1',
  body: { name: 'Comune di Vallechiara' },
  year: 2024,
  title: 'Mappe dei Servizi 2024',
  services: [],
}
const other: Edition = { ...edition, title: 'Mappe dei Servizi, corrette' }

/** A disk that is full, an engine that dies: whatever happens while a format is written. */
const broken: TypesettingProcess = {
  typeset: () => Promise.reject(new Error('no space left')),
  close: () => undefined,
}

const options: PublishOptions = {
  only: ['json', 'csv', 'text'],
  pdfStandard: 'ua-1',
  resolution: null,
  revision: null,
  reason: null,
  annexes: [],
  typesetting: broken,
  publication: {
    addresses: [],
    site: 'https://mappe.example.it',
    issued: '2025-05-12',
    modified: '2025-05-12',
    contact: null,
  },
  progress: () => undefined,
}
const approved = { ...options, resolution: { number: 'n. 41', date: '2025-05-12' } }
const names = () => readdirSync(folder).sort()
const sealed = ['manifest.json', ...['csv', 'json', 'txt'].map(end => `mappe-dei-servizi-2024.${end}`)]

test('a folder is published with its manifest, which proves it', async () => {
  expect(await publishFolder(edition, folder, options)).toMatchObject({ ok: true })
  expect(names()).toEqual(sealed)
  expect((await verifyFolder(folder))?.differences).toEqual([])
  writeFileSync(join(folder, 'mappe-dei-servizi-2024.csv'), 'altro')
  rmSync(join(folder, 'mappe-dei-servizi-2024.json'))
  writeFileSync(join(folder, 'foto.jpg'), '')
  expect((await verifyFolder(folder))?.differences).toEqual([
    { file: 'foto.jpg', kind: 'extra' },
    { file: 'mappe-dei-servizi-2024.csv', kind: 'changed' },
    { file: 'mappe-dei-servizi-2024.json', kind: 'missing' },
  ])
})

test('publishing the same edition again gives the same bytes', async () => {
  await publishFolder(edition, folder, options)
  const first = names().map(name => readFileSync(join(folder, name), 'utf8'))
  await publishFolder(edition, folder, options)
  expect(names().map(name => readFileSync(join(folder, name), 'utf8'))).toEqual(first)
})

test('a publication that fails leaves the former one whole and nothing beside it', async () => {
  await publishFolder(edition, folder, options)
  await expect(publishFolder(other, folder, { ...options, only: ['json', 'pdf'] })).rejects.toThrow(
    'no space',
  )
  expect(names()).toEqual(sealed)
  expect((await verifyFolder(folder))?.differences).toEqual([])
  expect(readdirSync(place)).toEqual(['2024'])
})

test('a publication stopped between the two renames is put back by the next one', async () => {
  await publishFolder(edition, folder, options)
  renameSync(folder, join(place, '.2024.former'))
  await expect(publishFolder(other, folder, { ...options, only: ['pdf'] })).rejects.toThrow('no space')
  expect((await verifyFolder(folder))?.differences).toEqual([])
})

test('what a killed publication left half-written is cleared up by the next one', async () => {
  mkdirSync(join(place, '.2024.999999999.new'))
  mkdirSync(join(place, `.2024.${process.ppid}.new`))
  await publishFolder(edition, folder, options)
  expect(readdirSync(place).sort()).toEqual([`.2024.${process.ppid}.new`, '2024'])
})

test('a draft gives way; an approved edition is corrected only by a revision that says why', async () => {
  await publishFolder(edition, folder, options)
  expect(await publishFolder(other, folder, approved)).toMatchObject({
    ok: true,
    value: { seal: { revision: 1 } },
  })
  expect(await publishFolder(edition, folder, options)).toMatchObject({
    ok: false,
    error: { kind: 'revision-without-reason' },
  })
  expect(await publishFolder(edition, folder, { ...options, reason: 'errata corrige' })).toMatchObject({
    ok: true,
    value: {
      seal: { revision: 2, reason: 'errata corrige', resolution: null },
      earlier: [{ revision: 1, resolution: { number: 'n. 41' } }],
    },
  })
  const counted = { ...approved, revision: 5, reason: 'seconda correzione' }
  expect(await publishFolder(other, folder, counted)).toMatchObject({
    value: { seal: { revision: 5, reason: 'seconda correzione' } },
  })
})

test('a folder with other files, or of another year, is not touched', async () => {
  await publishFolder(edition, folder, options)
  expect(await publishFolder({ ...edition, year: 2025 }, folder, options)).toMatchObject({
    error: { kind: 'folder-holds-others' },
  })
  writeFileSync(join(folder, 'foto.jpg'), '')
  expect(await publishFolder(edition, folder, options)).toMatchObject({
    error: { kind: 'folder-holds-others', file: 'foto.jpg' },
  })
  writeFileSync(join(place, 'appunti.txt'), '')
  expect(await publishFolder(edition, place, options)).toMatchObject({
    error: { kind: 'folder-holds-others' },
  })
})
