import { expect, test } from 'vitest'
import type { ServiceMap } from '../../domain/edition.ts'
import { mentionsOf } from './mentions.ts'
import type { Organisation } from './organisation.ts'

function map(description: string): ServiceMap {
  return {
    name: 'VERDE',
    manager: null,
    content: { core: [{ name: 'Manutenzione', description }], ancillary: [] },
    outputs: null,
    users: { criteria: null, segments: null, served: null },
    delivery: null,
    gaps: [],
  }
}

function organisation(core: string, ...spellings: string[]): Organisation {
  return {
    slug: core,
    name: spellings[0] ?? core,
    kind: 'organisation',
    core,
    spellings: spellings.map(text => ({ text, times: 1 })),
    uses: [],
    seeAlso: [],
  }
}

const aem = organisation('aem', 'AEM Cremona spa', 'A.E.M.')

test.each([
  ['Il gestore è AEM.', aem, true],
  ['Interoperabilità con A.E.M. nella banca dati', aem, true],
  ['posti auto Aem Cremona', aem, true],
  ['un AEMULO, un aem, un CAEM', aem, false],
  ['con la Fondazione Sospiro e altri', organisation('fondazione sospiro', 'Fondazione Sospiro'), true],
  ['chi sospiro per la fondazione', organisation('fondazione sospiro', 'Fondazione Sospiro'), false],
  ['un dolce per tutti', organisation('dolce', 'Dolce Soc. Coop.'), false],
  ['la Dolce Soc. Coop. gestisce', organisation('dolce', 'Dolce Soc. Coop.'), true],
])('«%s»', (text, who, expected) => {
  expect(mentionsOf(who, [map(text)]).length > 0).toBe(expected)
})

test('the excerpt shows the name and says where it is cut', () => {
  const long = `${'parola '.repeat(40)}AEM ${'altra '.repeat(40)}`
  const [mention] = mentionsOf(aem, [map('niente'), map(long)])
  expect(mention).toMatchObject({ service: 1, part: 'core', title: 'Manutenzione' })
  expect(mention?.excerpt).toMatch(/^… (parola )+AEM (altra )+…$/)
})

test('places are not looked for', () => {
  expect(mentionsOf({ ...aem, kind: 'address' }, [map('AEM')])).toEqual([])
})
