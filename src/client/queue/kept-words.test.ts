import { expect, test } from 'vitest'
import { memory } from '../fixtures/memory.ts'
import { keptWords } from './kept-words.ts'
import type { Kept } from './save-queue.ts'

const kept = (place: string, wish: string): Kept<string, string> => ({
  place,
  first: { key: `key of ${wish}`, place, base: 0, wish },
  later: null,
  conflict: null,
  refused: null,
})

/** Opens a window that takes everything it finds, each place once, as a queue does. */
function open(storage: Storage, window: string) {
  const words = keptWords<string, string>(storage, 'map ', window)
  const found: Kept<string, string>[] = []
  words.left(each => {
    if (found.some(({ place }) => place === each.place)) return false
    found.push(each)
    words.keep(each.place, each)
    return true
  })
  return { ...words, found }
}

test('what one window left, the next one finds, once', () => {
  const storage = memory()
  const first = open(storage, 'w1')
  first.keep('a', kept('a', '12'))
  first.keep('b', kept('b', '7'))
  first.keep('b', null)
  const second = open(storage, 'w2')
  expect(second.found).toEqual([kept('a', '12')])
  second.keep('a', null)
  expect(open(storage, 'w3').found).toEqual([])
})

test('another map, another person, and what is not ours stay untouched', () => {
  const storage = memory()
  storage.setItem('map x', 'not ours')
  storage.setItem('other a w1', JSON.stringify(kept('a', '12')))
  expect(open(storage, 'w2').found).toEqual([])
  expect(storage.length).toBe(2)
})

test('of two windows on one cell neither is lost: the second waits for its turn', () => {
  const storage = memory()
  open(storage, 'w1').keep('a', kept('a', '1'))
  keptWords<string, string>(storage, 'map ', 'w2').keep('a', kept('a', '2'))
  const third = open(storage, 'w3')
  expect(third.found).toHaveLength(1)
  third.keep('a', null)
  expect(open(storage, 'w4').found).toHaveLength(1)
})

test('a full browser says so and loses nothing that it had', () => {
  const storage = memory(150)
  const words = open(storage, 'w1')
  expect(words.keep('a', kept('a', '1'))).toBe(true)
  expect(words.keep('b', kept('b', '2'))).toBe(false)
  expect(open(storage, 'w2').found).toEqual([kept('a', '1')])
  expect(storage.length).toBe(1)
})
