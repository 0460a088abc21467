import type { Quad } from 'n3'
import { type CubeWord, openDataWords } from '../../words/open-data.ts'
import { seriesWords } from '../../words/series.ts'
import type { Iris } from './iris.ts'
import { about, type Fact, node, plain, term, text, typed } from './rdf/triples.ts'

const { it, en } = openDataWords

/** What a word of the cube is, what it can hold, and the SDMX concept that it stands under. */
const components = {
  servizio: { kind: 'dimension', range: 'cpsv:PublicService', under: null },
  serie: { kind: 'dimension', range: 'skos:Concept', under: null },
  dataDiRiferimento: { kind: 'dimension', range: 'xsd:date', under: 'sdmx-dimension:refPeriod' },
  edizione: { kind: 'dimension', range: 'xsd:gYear', under: null },
  quantita: { kind: 'measure', range: 'xsd:double', under: 'sdmx-measure:obsValue' },
  comeScritto: { kind: 'attribute', range: 'xsd:string', under: null },
  nota: { kind: 'attribute', range: 'xsd:string', under: null },
} as const satisfies Readonly<Record<CubeWord, object>>

const classes = { dimension: 'Dimension', measure: 'Measure', attribute: 'Attribute' } as const

const wordNames = Object.keys(components) as readonly CubeWord[]

/** The structure of the cube: its dimensions, its measure, its attributes, and what may be left out. */
export function* structure(iris: Iris): Generator<Quad> {
  const component = (name: string) => node(iris.word(`componente-${name}`))
  yield* about(node(iris.word('struttura')), [
    ['a', term('qb:DataStructureDefinition')],
    ['rdfs:label', [text(it.structure), text(en.structure, 'en')]],
    ['qb:component', [...wordNames, 'obsStatus', 'unitMeasure'].map(component)],
  ])
  for (const name of wordNames) {
    const { kind, range, under } = components[name]
    yield* about(component(name), [
      ['a', term('qb:ComponentSpecification')],
      [`qb:${kind}`, node(iris.word(name))],
      ['qb:componentProperty', node(iris.word(name))],
      [
        'qb:componentRequired',
        kind === 'attribute' ? typed(String(name === 'comeScritto'), 'xsd:boolean') : null,
      ],
    ])
    yield* about(node(iris.word(name)), [
      ['a', [term('rdf:Property'), term(`qb:${classes[kind]}Property`)]],
      ['rdfs:label', [text(it.words[name]), text(en.words[name], 'en')]],
      ['rdfs:range', term(range)],
      ['rdfs:subPropertyOf', under === null ? null : term(under)],
      ['qb:codeList', name === 'serie' ? node(iris.word('quantita-contate')) : null],
    ])
  }
  for (const name of ['obsStatus', 'unitMeasure'] as const) {
    yield* about(component(name), [
      ['a', term('qb:ComponentSpecification')],
      ['qb:attribute', term(`sdmx-attribute:${name}`)],
      ['qb:componentProperty', term(`sdmx-attribute:${name}`)],
      ['qb:componentRequired', typed('true', 'xsd:boolean')],
    ])
    yield* about(term(`sdmx-attribute:${name}`), [
      ['a', [term('rdf:Property'), term('qb:AttributeProperty')]],
    ])
  }
}

/** Where the units of the cube are known to others. */
const sameUnits: Readonly<Record<string, string>> = {
  EUR: 'http://publications.europa.eu/resource/authority/currency/EUR',
  h: 'http://qudt.org/vocab/unit/HR',
  min: 'http://qudt.org/vocab/unit/MIN',
  d: 'http://qudt.org/vocab/unit/DAY',
  percent: 'http://qudt.org/vocab/unit/PERCENT',
  m2: 'http://qudt.org/vocab/unit/M2',
  m3: 'http://qudt.org/vocab/unit/M3',
  kg: 'http://qudt.org/vocab/unit/KiloGM',
  km: 'http://qudt.org/vocab/unit/KiloM',
  L: 'http://qudt.org/vocab/unit/L',
}

/** The node of a status code or a unit. */
export const statusNode = (iris: Iris, code: string) => node(iris.word(`stato-${code}`))
export const unitNode = (iris: Iris, unit: string) => node(iris.word(`unita-${encodeURIComponent(unit)}`))

/** The statuses, and the units that the cube uses, as code lists. */
export function* codeLists(iris: Iris, units: Iterable<string>): Generator<Quad> {
  const statuses = node(iris.word('stati'))
  yield* scheme(statuses.value, it.statusList, en.statusList)
  for (const code of ['A', 'E', 'L', 'M', 'O'] as const) {
    yield* about(statusNode(iris, code), [
      ...concept(statuses.value, code, it.statusCodes[code], en.statusCodes[code]),
      ['skos:exactMatch', code === 'A' || code === 'E' ? term(`sdmx-code:obsStatus-${code}`) : null],
    ])
  }
  const list = node(iris.word('unita'))
  yield* scheme(list.value, it.unitList, en.unitList)
  for (const unit of units) {
    const same = sameUnits[unit]
    yield* about(unitNode(iris, unit), [
      ...concept(list.value, unit, seriesWords.it.units[unit] ?? unit, seriesWords.en.units[unit] ?? unit),
      ['skos:exactMatch', same === undefined ? null : node(same)],
    ])
  }
}

/** A code list. */
export function scheme(iri: string, italian: string, english: string): Iterable<Quad> {
  const names = [text(italian), text(english, 'en')]
  return about(node(iri), [
    ['a', term('skos:ConceptScheme')],
    ['dct:title', names],
    ['skos:prefLabel', names],
  ])
}

function concept(list: string, code: string, italian: string, english: string): Fact[] {
  return [
    ['a', term('skos:Concept')],
    ['skos:inScheme', node(list)],
    ['skos:notation', plain(code)],
    ['skos:prefLabel', [text(italian), text(english, 'en')]],
  ]
}
