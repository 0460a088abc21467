import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { Parser } from 'n3'
import { Store } from 'oxigraph'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition } from '../../src/domain/edition.ts'
import { editionRows } from '../../src/publish/flat-rows.ts'
import { catalogue } from '../../src/publish/open-data/catalogue/catalogue.ts'
import { entryOf } from '../../src/publish/open-data/catalogue/entry.ts'
import { cube } from '../../src/publish/open-data/cube.ts'
import { jsonLd } from '../../src/publish/open-data/rdf/json-ld.ts'
import { rdfXml } from '../../src/publish/open-data/rdf/rdf-xml.ts'
import { turtle } from '../../src/publish/open-data/rdf/turtle.ts'
import { publicServices } from '../../src/publish/open-data/services.ts'
import { statusCodes } from '../../src/publish/open-data/statuses.ts'
import { editionOf, figureOf, mapOf, tableOf } from '../documents/edition-of.ts'
import { repositoryRoot } from '../real-document.ts'
import { exported, publicationOf, textOf } from './exported.ts'
import { storeOf } from './rules.ts'

const example: Edition = JSON.parse(
  readFileSync(join(repositoryRoot, 'examples/cremona-2024/edition.json'), 'utf8'),
)
const publication = publicationOf(example)
const rows = editionRows(example.services, publication.addresses)

let files: Awaited<ReturnType<typeof exported>>
beforeAll(async () => {
  files = await exported(example)
})

describe('the data cube', () => {
  const counted = (query: string): readonly string[] => {
    const answer = storeOf(textOf(files.cube)).query(`
      prefix qb: <http://purl.org/linked-data/cube#>
      prefix sdmx-attribute: <http://purl.org/linked-data/sdmx/2009/attribute#>
      prefix skos: <http://www.w3.org/2004/02/skos/core#>
      prefix v: <https://mappe.example.it/dati#>
      ${query}`)
    if (!Array.isArray(answer)) throw new Error('no rows')
    return answer.map(row => (row instanceof Map ? [...row.values()].map(each => each.value).join(' ') : ''))
  }

  test('has an observation a cell, with the status that says why a figure is absent', () => {
    const codes = new Map<string, number>()
    for (const { status } of rows) codes.set(statusCodes[status], (codes.get(statusCodes[status]) ?? 0) + 1)
    const found = counted(`select ?code (count(?o) as ?n) {
      ?o a qb:Observation ; sdmx-attribute:obsStatus/skos:notation ?code } group by ?code order by ?code`)
    expect(found).toEqual([...codes].sort().map(([code, count]) => `${code} ${count}`))
    expect(rows).toHaveLength(4884)
  })

  test('adds up to the figures of the edition', () => {
    const [sum] = counted(`select (sum(?x) as ?s) { ?o v:quantita ?x ; v:dataDiRiferimento ?d .
      ?o sdmx-attribute:obsStatus/skos:notation ?code filter(?code in ("A", "E")) }`)
    const expected = rows.reduce((total, { value }) => total + (value ?? 0), 0)
    expect(Number(sum)).toBeCloseTo(expected, 2)
  })

  test('names a figure by the page that shows it', () => {
    const [figure] =
      counted(`select ?x { <https://mappe.example.it/2024/servizi/asili-nido/output/pasti-erogati-anno#2024-12-31>
      v:quantita ?x ; v:serie <https://mappe.example.it/servizi/asili-nido/output/pasti-erogati-anno> }`)
    expect(Number(figure)).toBe(44_322)
  })
})

test('Parquet gives back every cell, with codes, dates and what is a part of what', async () => {
  const bytes = files.parquet
  const read = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })
  expect(read).toHaveLength(rows.length)
  expect(read).toEqual(
    rows.map(row => ({
      body: 'c_x999',
      edition: 2024,
      revision: 1,
      service: row.service,
      section: row.section,
      series: row.series,
      unit: row.unit,
      date: new Date(`${row.date}T00:00:00Z`),
      value: row.value,
      status: row.status,
      status_code: statusCodes[row.status],
      note: row.note,
      raw: row.raw,
      part_of: row.partOf,
      address: row.address,
    })),
  )
})

test('the catalogue tells size and sum of every file', () => {
  const text = textOf(files.catalogue)
  for (const name of ['xlsx', 'csv', 'json', 'parquet', 'cube', 'services'] as const) {
    expect(text).toContain(createHash('sha256').update(files[name]).digest('hex'))
    expect(text).toContain(`"${files[name].byteLength}"^^xsd:nonNegativeInteger`)
  }
})

test('linked data name roles, no person', () => {
  const managers = new Set(example.services.flatMap(({ manager }) => manager?.split(/\s+/) ?? []))
  const names = [...managers].filter(word => /^\p{Lu}{4,}$/u.test(word))
  expect(names.length).toBeGreaterThan(10)
  const services = textOf(files.services)
  expect(services).toContain('Responsabile del servizio Anagrafe')
  for (const file of [services, textOf(files.catalogue)]) {
    expect(names.filter(name => file.includes(name))).toEqual([])
  }
})

test('the same edition gives the same bytes', async () => {
  const again = await exported(example)
  for (const name of ['csv', 'parquet', 'csvw', 'cube', 'services', 'catalogue'] as const) {
    expect(Buffer.compare(again[name], files[name])).toBe(0)
  }
})

describe('Turtle, JSON-LD and RDF/XML say the same', () => {
  const oddEdition = editionOf([
    mapOf('<SCRIPT>ALERT("1")</SCRIPT> & \\ "CASA"', {
      outputs: tableOf(
        [2023, 2024],
        [
          ['"><svg>\u0007 é 日本 *', [figureOf(-12.6), figureOf(null)]],
          ['', []],
        ],
      ),
    }),
    mapOf(null, { content: null, delivery: null }),
  ])
  const odd = publicationOf(oddEdition)
  const own = { v: 'https://mappe.example.it/dati#' }
  const oddRows = editionRows(oddEdition.services, odd.addresses)
  const entry = entryOf(odd, [])
  test.each([
    ['services', () => publicServices(odd)],
    ['cube', () => cube(odd, { dataset: 'https://mappe.example.it/dati#cubo', rows: oddRows })],
    ['catalogue', () => catalogue({ ...odd, body: odd.edition.body, editions: [entry] })],
  ])('%s of maps as no office should write them', (_, triples) => {
    const lines = (text: string, format: string) => {
      const store = new Store()
      store.load(text, { format })
      return store.dump({ format: 'application/n-quads' }).split('\n').sort()
    }
    const expected = lines(turtle(triples(), own), 'text/turtle')
    expect(expected.length).toBeGreaterThan(20)
    expect(lines(jsonLd(triples(), own), 'application/ld+json')).toEqual(expected)
    // XML cannot hold control characters: their pictures stand for them.
    const seen = expected.map(line => line.replaceAll('\\u0007', '␇'))
    expect(lines(rdfXml(triples(), own), 'application/rdf+xml')).toEqual(seen)
    expect(new Parser().parse(turtle(triples(), own)).length).toBe(expected.length - 1)
  })
})
