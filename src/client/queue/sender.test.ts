import { beforeEach, expect, test } from 'vitest'
import { saveQueue } from './save-queue.ts'
import { type Attempt, type Line, sender } from './sender.ts'

let planned: { milliseconds: number; work: () => void } | null
let lines: Line[]
let sent: string[][]
let attempts: Attempt<string>['kind'][]

beforeEach(() => {
  planned = null
  lines = []
  sent = []
  attempts = []
})

function setUp() {
  let keys = 0
  const queue = saveQueue<string, string>({ newKey: () => `k${++keys}`, changed: () => undefined })
  const line = sender<string, string>({
    queue,
    send: async sendings => {
      sent.push(sendings.map(each => each.wish))
      const kind = attempts.shift() ?? 'answered'
      if (kind !== 'answered') return { kind }
      const results = sendings.map(({ key, place, base }) => ({
        outcome: 'saved' as const,
        key,
        place,
        version: base + 1,
      }))
      return { kind, results }
    },
    later: (milliseconds, work) => {
      planned = { milliseconds, work }
      return () => {
        planned = null
      }
    },
    lineChanged: state => lines.push(state),
  })
  return { queue, line }
}

/** Lets the planned work happen; gives back how long it was to wait. */
async function wait(): Promise<number | null> {
  const next = planned
  planned = null
  next?.work()
  await new Promise(resolve => setTimeout(resolve))
  return next?.milliseconds ?? null
}

test('several cells typed in one breath go in one request', async () => {
  const { queue, line } = setUp()
  for (const place of ['a', 'b', 'c']) {
    queue.write(place, place)
    line.soon()
  }
  expect(await wait()).toBeLessThan(300)
  expect(sent).toEqual([['a', 'b', 'c']])
  expect(await wait()).toBeNull()
})

test('an unreachable server is asked again, ever more rarely, and at once when the network is back', async () => {
  const { queue, line } = setUp()
  attempts = Array.from({ length: 7 }, () => 'unreachable')
  queue.write('a', '1')
  line.soon()
  await wait()
  const waited: (number | null)[] = []
  for (let round = 0; round < 6; round++) waited.push(await wait())
  expect(waited).toEqual([1000, 2000, 5000, 10_000, 30_000, 30_000])
  expect(lines).toEqual(['unreachable'])
  line.now()
  expect(await wait()).toBe(0)
  expect(lines).toEqual(['unreachable', 'open'])
  expect(queue.kept()).toEqual([])
})

test('after a session has ended nothing is sent until the person is back', async () => {
  const { queue, line } = setUp()
  attempts = ['signed-out']
  queue.write('a', '1')
  line.soon()
  await wait()
  queue.write('b', '2')
  line.soon()
  expect(await wait()).toBeNull()
  line.now()
  await wait()
  expect(sent.at(-1)).toEqual(['1', '2'])
  expect(lines).toEqual(['signed-out', 'open'])
})
