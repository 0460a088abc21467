import { expect, test } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const words = [
  'servizi',
  'certificati',
  'certificato',
  'anagrafe',
  'biblioteche',
  'nidi',
  'pasti',
  'musei',
  'sociali',
]

test.each([
  ['certifcati', 'certificati'],
  ['certificait', 'certificati'],
  ['anagraffe', 'anagrafe'],
  ['bibloteche', 'biblioteche'],
  ['sevrizi', 'servizi'],
  ['psti', 'pasti'],
  ['pasit', 'pasti'],
  ['muse', 'musei'],
  ['socialli', 'sociali'],
])('%s was meant to be %s', (typed, meant) => {
  expect(nearestWord(typed, words)).toBe(meant)
})

test.each(['zzzzqq', 'casa', 'x', '', 'certo'])('%s is like none of them', typed => {
  expect(nearestWord(typed, words)).toBeNull()
})

test('of two words as near, the one used more, which stands first', () => {
  expect(nearestWord('certificatx', words)).toBe('certificati')
  expect(nearestWord('pasto', ['posto', 'pasti'])).toBe('posto')
})

test('a word that begins otherwise is a little farther', () => {
  expect(nearestWord('basti', ['pasti', 'busti'])).toBe('busti')
})
