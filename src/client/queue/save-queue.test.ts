import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type SaveQueue, type Sending, type SendingResult, saveQueue } from './save-queue.ts'

let queue: SaveQueue<string, string>
let changes: string[]

beforeEach(() => {
  let keys = 0
  changes = []
  queue = saveQueue({
    newKey: () => `k${++keys}`,
    changed: (place, kept) => changes.push(`${place} ${kept ? 'kept' : 'gone'}`),
  })
})

const saved = ({ key, place, base }: Sending<string>): SendingResult<string> => ({
  outcome: 'saved',
  key,
  place,
  version: base + 1,
})

test('what is typed before it is sent is one write', () => {
  queue.write('a', '1')
  queue.write('a', '12')
  expect(queue.state('a')).toEqual({ kind: 'saving', wish: '12' })
  const sent = queue.batch(100)
  expect(sent).toEqual([{ key: 'k1', place: 'a', base: 0, wish: '12' }])
  queue.answered(sent.map(saved))
  expect(queue.state('a')).toEqual({ kind: 'saved' })
  expect(queue.waiting).toBe(false)
})

test('what is typed while the first is on its way follows it, over its version', () => {
  queue.write('a', '1')
  const sent = queue.batch(100)
  queue.write('a', '2')
  expect(queue.batch(100)).toEqual(sent)
  queue.answered(sent.map(saved))
  expect(queue.batch(100)).toEqual([{ key: 'k2', place: 'a', base: 1, wish: '2' }])
})

test('an answer that was lost: the same words go again under the same key', () => {
  queue.write('a', '1')
  const sent = queue.batch(100)
  queue.failed()
  expect(queue.state('a')).toEqual({ kind: 'unsent', wish: '1' })
  queue.write('a', '2')
  expect(queue.state('a')).toEqual({ kind: 'unsent', wish: '2' })
  expect(queue.batch(100)).toEqual(sent)
})

describe('a conflict', () => {
  beforeEach(() => {
    queue.known('a', 3)
    queue.write('a', 'mine')
    const [sent] = queue.batch(100)
    queue.write('a', 'mine, later')
    queue.answered([{ outcome: 'conflict', key: sent?.key ?? '', place: 'a', version: 5, theirs: 'theirs' }])
  })

  test('keeps both until somebody chooses', () => {
    expect(queue.state('a')).toEqual({ kind: 'conflict', wish: 'mine, later', theirs: 'theirs', version: 5 })
    expect(queue.waiting).toBe(false)
    expect(queue.kept()).toHaveLength(1)
  })

  test('one’s own goes over theirs', () => {
    queue.settle('a', 'mine')
    expect(queue.batch(100)).toMatchObject([{ base: 5, wish: 'mine, later' }])
  })

  test('theirs stays, and the next is typed over it', () => {
    queue.settle('a', 'theirs')
    expect(queue.state('a')).toEqual({ kind: 'saved' })
    queue.write('a', 'next')
    expect(queue.batch(100)).toMatchObject([{ base: 5, wish: 'next' }])
  })
})

test('what is refused is kept until it is typed anew or given up', () => {
  queue.write('a', '1')
  const [sent] = queue.batch(100)
  queue.answered([{ outcome: 'refused', key: sent?.key ?? '', place: 'a', problem: 'closed' }])
  expect(queue.state('a')).toEqual({ kind: 'refused', wish: '1', problem: 'closed' })
  queue.drop('a')
  expect(queue.state('a')).toEqual({ kind: 'saved' })
})

test('words of an earlier page are sent first, under their own key, and do not push away newer ones', () => {
  queue.write('b', 'new')
  for (const place of ['a', 'b']) {
    queue.adopt({
      place,
      first: { key: 'old', place, base: 2, wish: 'old' },
      later: null,
      conflict: null,
      refused: null,
    })
  }
  expect(queue.batch(100).map(({ key, wish }) => [key, wish])).toEqual([
    ['k1', 'new'],
    ['old', 'old'],
  ])
})

test('what was not sent yet can be taken back; what was sent cannot', () => {
  queue.write('a', '1')
  expect(queue.withdraw('a')).toBe(true)
  expect(queue.state('a')).toEqual({ kind: 'saved' })
  queue.write('a', '2')
  queue.batch(100)
  expect(queue.withdraw('a')).toBe(false)
})

test('no more than asked for at a time', () => {
  for (const place of ['a', 'b', 'c']) queue.write(place, '1')
  expect(queue.batch(2)).toHaveLength(2)
})

/** A server that keeps one version a place and answers the same key the same. */
function server() {
  const cells = new Map<string, { version: number; key: string; words: string }>()
  return {
    cells,
    take(sendings: readonly Sending<string>[]): SendingResult<string>[] {
      return sendings.map(({ key, place, base, wish }) => {
        const cell = cells.get(place) ?? { version: 0, key: '', words: '' }
        if (cell.key === key) return { outcome: 'saved', key, place, version: cell.version }
        if (cell.version !== base) {
          return { outcome: 'conflict', key, place, version: cell.version, theirs: cell.words }
        }
        cells.set(place, { version: base + 1, key, words: wish })
        return { outcome: 'saved', key, place, version: base + 1 }
      })
    },
  }
}

test('whatever is lost on the way, the last words arrive and nobody is in conflict with himself', () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), place: fc.constantFrom('a', 'b'), words: fc.string() }),
    fc.record({ kind: fc.constantFrom('send' as const, 'lose-request' as const, 'lose-answer' as const) }),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), events => {
      let keys = 0
      const mine = saveQueue<string, string>({ newKey: () => `k${++keys}`, changed: () => undefined })
      const theirs = server()
      const last = new Map<string, string>()
      for (const each of events) {
        if (each.kind === 'type') {
          mine.write(each.place, each.words)
          last.set(each.place, each.words)
          continue
        }
        const sent = mine.batch(10)
        if (each.kind === 'lose-request') mine.failed()
        else if (each.kind === 'lose-answer') {
          theirs.take(sent)
          mine.failed()
        } else mine.answered(theirs.take(sent))
      }
      for (let round = 0; round < 3; round++) mine.answered(theirs.take(mine.batch(10)))
      expect(mine.kept()).toEqual([])
      for (const [place, words] of last) expect(theirs.cells.get(place)?.words).toBe(words)
    }),
  )
})
