import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Store as Dataset, Parser } from 'n3'
import { Store } from 'oxigraph'
import CsvwParser from 'rdf-parser-csvw'
import { describe, expect } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { editionRows } from '../../src/publish/flat-rows.ts'
import { cube } from '../../src/publish/open-data/cube.ts'
import { turtle } from '../../src/publish/open-data/rdf/turtle.ts'
import { testWithShared } from '../real-document.ts'
import { exported, publicationOf, textOf } from './exported.ts'
import { brokenConstraints, repeatedObservations, shapeFindings, sparqlFindings } from './rules.ts'

let files: ReturnType<typeof exported> | null = null
let edition: Edition | null = null

/** The edition as the real document has it, read once, beside the folder of rules. */
function realEdition(shared: string): Edition {
  const path = join(shared, 'source/cremona-2024.txt')
  const read = edition ?? readDocument(readFileSync(path), path)
  if (!('ok' in read)) return read
  if (!read.ok) throw new Error(read.error.kind)
  edition = read.value.edition
  return edition
}

/** The open data of the real document, written once. */
function realFiles(shared: string): ReturnType<typeof exported> {
  files ??= exported(realEdition(shared))
  return files
}

const sharedOf = (path: string, depth: number) => join(path, ...Array.from({ length: depth }, () => '..'))

describe('the rules of others find no error in the open data of the real document', () => {
  testWithShared('rules/dcat-ap_it', 'DCAT-AP_IT, 122 rules', async folder => {
    const found = sparqlFindings(folder, textOf((await realFiles(sharedOf(folder, 2))).catalogue))
    expect(found).toEqual([])
  })

  testWithShared('rules/dcat-ap-3.0.1/dcat-ap-SHACL.ttl', 'DCAT-AP 3.0.1', async shapes => {
    const { catalogue, services, cube } = await realFiles(sharedOf(shapes, 3))
    for (const file of [catalogue, services, cube])
      expect(await shapeFindings(shapes, textOf(file))).toEqual([])
  })

  testWithShared('rules/cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl', 'CPSV-AP 3.2.0', async shapes => {
    const { catalogue, services, cube } = await realFiles(sharedOf(shapes, 3))
    for (const file of [catalogue, services, cube])
      expect(await shapeFindings(shapes, textOf(file))).toEqual([])
  })

  testWithShared('rules/rdf-data-cube', 'RDF Data Cube, each service by itself', folder => {
    // IC-12 compares every pair of observations: a whole edition would take it hours, the longest maps some seconds.
    const publication = publicationOf(realEdition(sharedOf(folder, 2)))
    const { services } = publication.edition
    const rowsOf = (at: number) =>
      editionRows(services.slice(at, at + 1), publication.addresses.slice(at, at + 1))
    for (const [at] of services.entries()) {
      const dataset = `https://mappe.example.it/dati#cubo-${at}`
      const text = turtle(cube(publication, { dataset, rows: rowsOf(at) }))
      const broken = brokenConstraints(folder, text, name => name !== 'ic-12.rq' || at % 10 === 0)
      expect([at, broken]).toEqual([at, []])
    }
  })

  testWithShared('rules/rdf-data-cube', 'RDF Data Cube, the whole edition', async folder => {
    const text = textOf((await realFiles(sharedOf(folder, 2))).cube)
    expect(brokenConstraints(folder, text, name => name !== 'ic-12.rq')).toEqual([])
    expect(repeatedObservations(text)).toEqual([])
  })

  testWithShared('rules/rdf-data-cube', 'what stands for IC-12 on a whole edition agrees with it', folder => {
    const publication = publicationOf(realEdition(sharedOf(folder, 2)))
    const rows = editionRows(publication.edition.services.slice(0, 1), publication.addresses.slice(0, 1))
    const dataset = 'https://mappe.example.it/dati#cubo-0'
    const sound = turtle(cube(publication, { dataset, rows }))
    const [block] = /^<[^>]+#2024-12-31>[\s\S]*?\.\n/m.exec(sound) ?? ['']
    const again = `${sound}\n${block.replace('#2024-12-31>', '#ancora>')}`
    const official = (text: string) => brokenConstraints(folder, text, name => name === 'ic-12.rq')
    expect([official(sound), repeatedObservations(sound)]).toEqual([[], []])
    expect(official(again)).toEqual(['ic-12.rq'])
    expect(repeatedObservations(again)).toHaveLength(1)
  })

  testWithShared(
    'rules/csvw/csvw.jsonld',
    'another reader of CSVW finds the figures of the cube',
    async context => {
      const real = await realFiles(sharedOf(context, 3))
      const read = await csvwTriples(textOf(real.csv), textOf(real.csvw), context)
      const rows = editionRows(
        realEdition(sharedOf(context, 3)).services,
        publicationOf(realEdition(sharedOf(context, 3))).addresses,
      )
      const word = (name: string) => `https://mappe.example.it/dati#${name}`
      const values = new Map(
        [...read.match(null, word('quantita') as never)].map(({ subject, object }) => [
          subject.value,
          object.value,
        ]),
      )
      const expected = rows.flatMap(({ address, date, value }): [string, string][] =>
        value === null
          ? []
          : [[`https://mappe.example.it/2024/servizi/${address}#${date}`, String(value).replace('.', ',')]],
      )
      expect(values).toEqual(new Map(expected))
    },
  )
})

/** The CSV as triples, as its metadata say. */
async function csvwTriples(csv: string, metadata: string, context: string): Promise<Dataset> {
  const described = JSON.parse(metadata)
  const inline = JSON.parse(readFileSync(context, 'utf8'))['@context']
  described['@context'] = [inline, described['@context'][1]]
  const store = new Store()
  store.load(JSON.stringify(described), {
    format: 'application/ld+json',
    base_iri: 'https://mappe.example.it/',
  })
  const dataset = new Dataset(new Parser().parse(store.dump({ format: 'application/n-quads' })))
  const parser = new CsvwParser({ metadata: dataset, baseIRI: 'https://mappe.example.it/' })
  const found = new Dataset()
  for await (const triple of parser.import(Readable.from([csv]))) found.add(triple)
  return found
}
