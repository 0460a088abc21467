import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Store as Dataset, Parser } from 'n3'
import { Store } from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'

/** The prefixes that some rules use without declaring them. */
const undeclared: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  adms: 'http://www.w3.org/ns/adms#',
  locn: 'http://www.w3.org/ns/locn#',
  schema: 'http://schema.org/',
  owl: 'http://www.w3.org/2002/07/owl#',
}

export function storeOf(turtle: string): Store {
  const store = new Store()
  store.load(turtle, { format: 'text/turtle', base_iri: 'https://base.example/' })
  return store
}

const queries = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.rq'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** What the rules of DCAT-AP_IT find, as `error rule-1.rq message`. */
export function sparqlFindings(folder: string, turtle: string): readonly string[] {
  const store = storeOf(turtle)
  return queries(folder).flatMap(({ name, text }) => {
    const missing = Object.entries(undeclared)
      .filter(([prefix]) => !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(text))
      .map(([prefix, space]) => `PREFIX ${prefix}: <${space}>\n`)
    const rows = store.query(missing.join('') + text)
    if (!Array.isArray(rows)) throw new Error(`${name} is no selection`)
    return rows.map(row => {
      if (!(row instanceof Map)) throw new Error(`${name} gives no rows`)
      return `${row.get('Rule_Severity')?.value} ${name} ${row.get('Message')?.value}`
    })
  })
}

/** The integrity constraints of the Data Cube that a file breaks. */
export function brokenConstraints(
  folder: string,
  turtle: string,
  wanted: (name: string) => boolean = () => true,
): readonly string[] {
  const store = storeOf(turtle)
  const asked = queries(folder).filter(({ name }) => wanted(name))
  return asked.flatMap(({ name, text }) => (store.query(text) === true ? [name] : []))
}

/**
 * Observations whose place in the cube another one of the same data set has already: what IC-12 asks, where every
 * observation has one value of every dimension (IC-11 sees to it), told by one table instead of every pair.
 */
export function repeatedObservations(turtle: string): readonly string[] {
  const rows = storeOf(turtle).query(`prefix qb: <http://purl.org/linked-data/cube#>
    select ?set ?obs ?dim ?value { ?obs qb:dataSet ?set ; ?dim ?value .
      ?set qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty }`)
  if (!Array.isArray(rows)) throw new Error('no rows')
  const places = new Map<string, string[]>()
  for (const row of rows) {
    if (!(row instanceof Map)) throw new Error('no row')
    const [set, observation, ...place] = ['set', 'obs', 'dim', 'value'].map(name => String(row.get(name)))
    const key = `${set} ${observation}`
    places.set(key, [...(places.get(key) ?? []), place.join(' ')])
  }
  const taken = new Set<string>()
  return [...places].flatMap(([key, dimensions]) => {
    const place = [key.slice(0, key.indexOf(' ')), ...dimensions.sort()].join(' ')
    const repeated = taken.has(place)
    taken.add(place)
    return repeated ? [key] : []
  })
}

/** What SHACL shapes find, as `node path message`. */
export async function shapeFindings(shapes: string, turtle: string): Promise<readonly string[]> {
  const triples = (text: string) => new Dataset(new Parser({ baseIRI: 'https://base.example/' }).parse(text))
  const validator = new SHACLValidator(triples(readFileSync(shapes, 'utf8')))
  const report = await validator.validate(triples(turtle))
  return report.results.map(
    each =>
      `${each.focusNode?.value} ${each.path?.value} ${each.message.map(({ value }) => value).join('; ')}`,
  )
}
