import { expect, test } from 'vitest'
import { createShelf } from './shelf.ts'
import { storeAnswer } from './stored-answer.ts'

const answer = (text: string) => storeAnswer(text, {}, 'fast')

test('keeps an answer until what is published changes', () => {
  const shelf = createShelf(10_000)
  const kept = answer('pagina')
  shelf.keep('/2024', '2024001', kept)
  expect(shelf.find('/2024', '2024001')).toBe(kept)
  expect(shelf.find('/2024', '2024002')).toBeUndefined()
  expect(shelf.find('/2024', '2024001')).toBeUndefined()
})

test('gives up the least recently asked for when it is full', () => {
  const one = answer('a'.repeat(500))
  const shelf = createShelf(one.weight() * 2)
  shelf.keep('/a', 'v', one)
  shelf.keep('/b', 'v', answer('b'.repeat(500)))
  shelf.find('/a', 'v')
  shelf.keep('/c', 'v', answer('c'.repeat(500)))
  expect(shelf.find('/a', 'v')).toBe(one)
  expect(shelf.find('/b', 'v')).toBeUndefined()
  expect(shelf.find('/c', 'v')).toBeDefined()
})
