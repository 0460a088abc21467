import { expect, test } from 'vitest'
import type { CellWish } from '../../../domain/campaign/cell-wish.ts'
import { cellWriting } from './cell-writing.ts'

/** A sheet that remembers what was written to it, in one go each. */
function sheet(canWrite = true) {
  const cells = new Map<string, CellWish>()
  const sent: string[] = []
  const writing = cellWriting({
    canWrite,
    model: { wish: place => cells.get(place) ?? { raw: '' } },
    write(wishes, final) {
      for (const [place, wish] of wishes) cells.set(place, wish)
      sent.push(`${wishes.map(([place, { raw }]) => `${place}=${raw}`).join(' ')}${final ? '' : ' …'}`)
    },
  })
  return { writing, sent }
}

test('a block is written, taken back from its end and done again, each in one go', () => {
  const { writing, sent } = sheet()
  writing.change([
    ['a', { raw: '1' }],
    ['b', { raw: '2' }],
  ])
  expect(writing.travel('undo')).toEqual(['b', 'a'])
  expect(writing.travel('undo')).toBeNull()
  expect(writing.travel('redo')).toEqual(['a', 'b'])
  expect(sent).toEqual(['a=1 b=2', 'b= a=', 'a=1 b=2'])
})

test('what is so already is no step', () => {
  const { writing, sent } = sheet()
  writing.change([['a', { raw: '1' }]])
  writing.change([
    ['a', { raw: '1' }],
    ['b', { raw: '2' }],
  ])
  expect(sent).toEqual(['a=1', 'b=2'])
  expect(writing.travel('undo')).toEqual(['b'])
})

test('what was typed letter by letter goes back to before the first letter', () => {
  const { writing, sent } = sheet()
  writing.done([{ place: 'a', before: { raw: '7' }, after: { raw: '12' } }])
  writing.travel('undo')
  expect(sent).toEqual(['a=12', 'a=7'])
})

test('who may not write writes nothing, and has nothing to take back', () => {
  const { writing, sent } = sheet(false)
  writing.change([['a', { raw: '1' }]])
  expect(writing.travel('undo')).toBeNull()
  expect(sent).toEqual([])
})
