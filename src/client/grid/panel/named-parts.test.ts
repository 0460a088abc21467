import { expect, test } from 'vitest'
import type { CellPart, DraftCell } from '../../../domain/campaign/draft-map.ts'
import { entryWords } from '../../../words/entry.ts'
import { heldCell } from '../../fixtures/draft-map.ts'
import { readPart, sumSentence } from './named-parts.ts'

test.each<[string, string, CellPart | null]>([
  [' interno ', '1.069', { label: 'interno', value: 1069 }],
  ['esterno', ' 12,5 ', { label: 'esterno', value: 12.5 }],
  ['', '12', null],
  ['interno', '', null],
  ['interno', 'dodici', null],
])('the part %j %j', (name, figure, part) => {
  expect(readPart(name, figure)).toEqual(part)
})

const words = entryWords('it')
const parts = [
  { label: 'interno', value: 1000.1 },
  { label: 'esterno', value: 0.2 },
]
test.each<[string, readonly CellPart[], DraftCell | null, string]>([
  ['nothing without parts', [], heldCell('7', 1), ''],
  ['what they come to, with no figure yet', parts, null, words.parts.sumFits('1.000,3')],
  ['that they come to the figure', parts, heldCell('1000.3', 1), words.parts.sumFits('1.000,3')],
  ['that they do not', parts, heldCell('7', 1), words.parts.sum('1.000,3', '7')],
])('of parts it says %s', (_name, given, held, sentence) => {
  expect(sumSentence(given, held, { words, language: 'it' })).toBe(sentence)
})
