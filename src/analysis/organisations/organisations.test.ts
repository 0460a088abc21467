import { describe, expect, test } from 'vitest'
import type { Facility, ServiceMap } from '../../domain/edition.ts'
import { organisationsOf } from './organisations.ts'

/** One map for each list of facilities; a text is a name without a note. */
function maps(...lists: readonly (readonly (string | readonly [string, string])[])[]): ServiceMap[] {
  return lists.map((list, index) => {
    const facilities = list.map((each): Facility => {
      const [name, note] = typeof each === 'string' ? [each, ''] : each
      return { name, note }
    })
    return {
      name: `SERVIZIO ${'ABCDEFG'.charAt(index)}`,
      manager: null,
      content: null,
      outputs: null,
      users: { criteria: null, segments: null, served: null },
      delivery: { forms: null, staff: null, coDelivery: null, facilities },
      gaps: [],
    }
  })
}

const body = 'Comune di Cremona'
const slugs = (names: readonly string[]) => organisationsOf(maps(names), body).map(each => each.slug)

describe('one organisation however it is spelled', () => {
  test.each([
    ['aem', ['AEM', 'A.E.M. S.p.A.', 'Aem spa', 'AEM Cremona SpA', 'AEM Cremona s. p. a.', 'A.E.M.']],
    ['agropolis', ['Agropolis Coop. Sociale Onlus', 'Coop. Soc. Agropolis', 'Agropolis']],
    ['dolce', ['Società Dolce Cooperativa Sociale', 'Dolce Soc. Coop. Soc.', 'Coop. S. Dolce']],
    ['cosper', ['Cosper s.c.s. Impresa Sociale', 'Cosper Soc. Coop. Sociale']],
    ['finisterre', ['Finisterre Società Consortile a.r.l.', 'FINISTERRE Soc. Consortile a r.l.']],
    ['il-girasole', ['Associazione "Il Girasole"', 'Ass. Il Girasole Onlus', 'Associazione “Il Girasole”']],
    ['fondazione-soldi', ['Fondazione Soldi (Vescovato)', 'Fondazione Soldi Onlus']],
    ['mamre', ['Coop. Soc. Mamrè', "Coop. Soc. Mamre'"]],
    ['via-geromini-7', ['Via Geromini, 7', 'via Geromini 7', 'Via Geromini n. 7 - Cremona']],
    ['piazza-liberta-20', ['P.zza Libertà, 20', 'Piazza Libertà 20']],
    ['servizio-tributi', ['Servizio Tributi', 'SERVIZIO TRIBUTI']],
  ])('%s', (slug, names) => {
    expect(slugs(names)).toEqual([slug])
    expect(slugs([...names].reverse())).toEqual([slug])
  })
})

describe('what is not surely the same stays apart and says so', () => {
  test.each([
    ['towns', ['ANFFAS Onlus Crema', 'ANFFAS Onlus Cremona'], ['anffas-crema', 'anffas']],
    [
      'a bare name beside two that it may mean',
      ['ANFFAS', 'ANFFAS Onlus Cremona', 'ANFFAS Onlus Crema'],
      ['anffas', 'anffas-cremona', 'anffas-crema'],
    ],
    [
      'legal forms',
      ['Futura Coop. Sociale', 'Associazione Futura', 'Futura'],
      ['futura-cooperativa', 'futura-associazione', 'futura'],
    ],
    ['a letter', ['Cosper Soc. Coop.', 'Cospes Soc. Coop.'], ['cosper', 'cospes']],
    [
      'more words',
      ['Fondazione Sospiro', 'Fondazione Istituto Ospedaliero di Sospiro'],
      ['fondazione-sospiro', 'fondazione-istituto-ospedaliero-di-sospiro'],
    ],
    ['house numbers', ['Via Aselli, 13', 'Via Aselli 13/A'], ['via-aselli-13', 'via-aselli-13a']],
  ])('%s', (_, names, expected) => {
    const found = organisationsOf(maps(names), body)
    expect(found.map(each => each.slug)).toEqual(expected)
    for (const each of found) expect(each.seeAlso.length).toBeGreaterThan(0)
  })

  test('offices that only share a word name no other', () => {
    const found = organisationsOf(maps(['Ufficio Stipendi', 'Ufficio Ambiente', 'Nido Sacchi']), body)
    expect(found.flatMap(each => each.seeAlso)).toEqual([])
  })

  test('one name at two addresses is two offices; without an address it is neither', () => {
    const office = "Sede dell'ufficio"
    const found = organisationsOf(maps([[office, 'via Aselli 13/A']], [[office, 'via Dante 149']]), body)
    expect(found.filter(each => each.kind === 'office').map(each => each.slug)).toEqual([
      'sede-dell-ufficio-via-aselli-13a',
      'sede-dell-ufficio-via-dante-149',
    ])
  })

  test('a word that names nothing is each map’s own', () => {
    expect(organisationsOf(maps(['Gestore'], ['Gestore']), body).map(each => each.slug)).toEqual([
      'gestore-servizio-a',
      'gestore-servizio-b',
    ])
  })
})

describe('several in one line', () => {
  test('each member of a temporary association delivers', () => {
    const name =
      'Rete Temporanea di Impresa composta da Cospes Soc. Coop. Sociale, Coop. Nazareth e Altana Onlus'
    const found = organisationsOf(maps([name]), body)
    expect(found.map(each => [each.slug, each.uses[0]?.as, each.uses[0]?.written])).toEqual([
      ['altana', 'member', name],
      ['cospes', 'member', name],
      ['nazareth', 'member', name],
    ])
  })

  test('«e» joins two where the second is known by itself, and nowhere else', () => {
    const joined = 'Manutenzione verde e AEM Cremona SpA'
    expect(slugs([joined])).toEqual(['manutenzione-verde-e-aem'])
    const aem = organisationsOf(maps([joined], ['A.E.M.'], ['AEM Cremona spa']), body).find(
      each => each.slug === 'aem',
    )
    expect(aem?.uses.map(use => [use.service, use.as])).toEqual([
      [0, 'member'],
      [1, 'itself'],
      [2, 'itself'],
    ])
    expect(slugs(['Luna e Sole Onlus'])).toEqual(['luna-e-sole'])
  })

  test('an office stands at its address', () => {
    const found = organisationsOf(
      maps([['Ufficio Eventi', 'Via Ugolani Dati 4 - Cremona']], ['Via Ugolani Dati, n. 4']),
      body,
    )
    expect(found.map(each => [each.name, each.kind, each.uses.length])).toEqual([
      ['Ufficio Eventi', 'office', 1],
      ['Via Ugolani Dati 4', 'address', 2],
    ])
  })
})

test.each([
  ['Fondazione Soldi (Vescovato)', '', 'organisation'],
  ['A Braccia Larghe Onlus', '', 'organisation'],
  ['Casa Ozanam', '', 'residence'],
  ['Don Mori', 'RSA (compartecipazione comunale)', 'residence'],
  ['Scuola Zucchi', '', 'school'],
  ['Ufficio legale', 'Palazzo Comunale', 'office'],
  ['Museo di Storia Naturale', '', 'culture'],
  ['Piscina olimpionica', '', 'sport'],
  ['Web', 'Portale edilizia on-line', 'online'],
  ['Piazza del Comune, 8', '', 'address'],
  ['sul territorio', '16 quartieri', 'other'],
])('%s is of kind %s%s', (name, note, kind) => {
  expect(organisationsOf(maps([[name, note]]), body)[0]?.kind).toBe(kind)
})

test('a spelling is shown with how often it stands; the most frequent names the organisation', () => {
  const [aem] = organisationsOf(maps(['AEM spa'], ['A.E.M.'], ['AEM spa']), body)
  expect(aem).toMatchObject({
    name: 'AEM spa',
    spellings: [
      { text: 'AEM spa', times: 2 },
      { text: 'A.E.M.', times: 1 },
    ],
  })
})

test('strokes and nothing are no organisation; any text is some name', () => {
  expect(organisationsOf(maps(['/', '', ' – ']), body)).toEqual([])
  expect(slugs(['S.p.A.', '(', '🙂', 'x'.repeat(10_000), 'Società'])).toEqual(
    expect.arrayContaining(['spa', 'societa', 'x'.repeat(80)]),
  )
})
