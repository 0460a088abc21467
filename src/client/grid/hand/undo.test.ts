import { expect, test } from 'vitest'
import { type Deeds, nothingDone, redo, undo, withDeed } from './undo.ts'

const typed = (place: string, before: string, after: string) => [{ place, before, after }]

test('taking back and doing again, to both ends', () => {
  const deeds: Deeds<string> = withDeed(withDeed(nothingDone, typed('a', '', '1')), typed('a', '1', '2'))
  const once = undo(deeds)
  expect(once?.deed).toEqual(typed('a', '2', '1'))
  const twice = undo(once?.deeds ?? nothingDone)
  expect(twice?.deed).toEqual(typed('a', '1', ''))
  expect(undo(twice?.deeds ?? nothingDone)).toBeNull()
  const again = redo(twice?.deeds ?? nothingDone)
  expect(again?.deed).toEqual(typed('a', '', '1'))
  expect(again?.deeds.undone).toHaveLength(1)
})

test('a block is one deed, taken back from its end', () => {
  const deeds = withDeed<string>(nothingDone, [...typed('a', '', '1'), ...typed('b', '', '2')])
  expect(undo(deeds)?.deed.map(({ place }) => place)).toEqual(['b', 'a'])
})

test('something new ends what could be done again', () => {
  const back = undo(withDeed<string>(nothingDone, typed('a', '', '1')))
  const deeds = withDeed(back?.deeds ?? nothingDone, typed('b', '', '2'))
  expect(redo(deeds)).toBeNull()
})
