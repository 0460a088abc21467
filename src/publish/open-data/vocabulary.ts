import type { Quad } from 'n3'
import { openDataWords } from '../../words/open-data.ts'
import { about, type Fact, node, plain, term, text } from './rdf/triples.ts'

const { it, en } = openDataWords

const authority = 'http://publications.europa.eu/resource/authority'

/** The licence where anyone can read it. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'

/** The words of public vocabularies that the catalogue uses. */
export const vocabulary = {
  /** Of the Italian vocabulary of licences, as DCAT-AP_IT asks. */
  licence: node('https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40'),
  annual: node(`${authority}/frequency/ANNUAL`),
  government: node(`${authority}/data-theme/GOVE`),
  themes: node(`${authority}/data-theme`),
  /** Of EuroVoc, one of those that the Italian mapping of themes to sub-themes gives under GOVE. */
  publicService: node('http://eurovoc.europa.eu/100169'),
  italian: node(`${authority}/language/ITA`),
  attribution: node('http://purl.org/adms/licencetype/Attribution'),
  licenceTypes: node('http://purl.org/adms/licencetype/1.0'),
  sha256: node('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
  fileType: (code: string) => node(`${authority}/file-type/${code}`),
  mediaType: (type: string) => node(`http://www.iana.org/assignments/media-types/${type}`),
  city: (istatCode: string) =>
    node(`https://w3id.org/italia/controlled-vocabulary/territorial-classifications/cities/${istatCode}`),
}

const named = (italian: string, english: string): Fact => [
  'skos:prefLabel',
  [text(italian), text(english, 'en')],
]

/**
 * What those words are. The rules of DCAT-AP judge a catalogue alone: what it does not say of a word, they do not know.
 */
export function* saidOfVocabulary(): Generator<Quad> {
  const { licence, annual, government, themes, italian, attribution, licenceTypes, sha256 } = vocabulary
  yield* about(licence, [
    ['a', [term('dct:LicenseDocument'), term('dcatapit:LicenseDocument')]],
    ['foaf:name', text(it.licence)],
    ['dct:type', attribution],
    ['owl:versionInfo', plain('4.0')],
    ['skos:exactMatch', node(licenceAddress)],
  ])
  yield* about(annual, [['a', [term('dct:Frequency'), term('skos:Concept')]], named(it.annual, en.annual)])
  yield* about(government, [
    ['a', term('skos:Concept')],
    ['skos:inScheme', themes],
    named(it.government, en.government),
  ])
  yield* about(vocabulary.publicService, [
    ['a', term('skos:Concept')],
    named(it.publicService, en.publicService),
  ])
  yield* about(themes, [
    ['a', term('skos:ConceptScheme')],
    ['dct:title', [text(it.themes), text(en.themes, 'en')]],
  ])
  yield* about(italian, [['a', term('dct:LinguisticSystem')]])
  yield* about(attribution, [
    ['a', term('skos:Concept')],
    ['skos:inScheme', licenceTypes],
    named(it.attribution, en.attribution),
  ])
  yield* about(licenceTypes, [
    ['a', term('skos:ConceptScheme')],
    ['dct:title', [text(it.licenceTypes), text(en.licenceTypes, 'en')]],
  ])
  yield* about(sha256, [['a', term('spdx:ChecksumAlgorithm')]])
}
