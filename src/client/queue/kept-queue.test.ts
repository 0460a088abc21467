import { expect, test } from 'vitest'
import { memory } from '../fixtures/memory.ts'
import { keptQueue } from './kept-queue.ts'

/** A page on a browser's memory, with what it was told. */
function page(storage: Storage) {
  const told: string[] = []
  const kept = keptQueue<string, string>({
    storage,
    prefix: 'map ',
    changed: place => told.push(place),
    filled: () => told.push('full'),
  })
  return { ...kept, told, isFull: () => kept.isFull }
}

test('the next page takes up what the last one left, of its own places alone', () => {
  const storage = memory()
  const before = page(storage)
  before.queue.write('a', 'one')
  before.queue.write('b', 'two')
  const after = page(storage)
  expect(after.takeUp(place => place === 'a').map(({ first }) => first.wish)).toEqual(['one'])
  expect(after.queue.state('a')).toEqual({ kind: 'unsent', wish: 'one' })
  expect(after.queue.state('b')).toEqual({ kind: 'saved' })
  expect(page(storage).takeUp(() => true)).toHaveLength(2)
})

test('where something newer waits, what was left stays for another page', () => {
  const storage = memory()
  page(storage).queue.write('a', 'older')
  const now = page(storage)
  now.queue.write('a', 'newer')
  expect(now.takeUp(() => true)).toEqual([])
  expect(now.queue.state('a')).toMatchObject({ wish: 'newer' })
})

test('a browser without room says so once, until there is room again', () => {
  const { queue, told, isFull } = page(memory(150))
  queue.write('a', 'short')
  expect(isFull()).toBe(false)
  queue.write('b', 'long '.repeat(50))
  queue.write('b', 'long '.repeat(60))
  expect([isFull(), told]).toEqual([true, ['a', 'full', 'b', 'b']])
  queue.withdraw('b')
  expect(isFull()).toBe(false)
})
